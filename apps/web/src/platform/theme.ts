import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  localStorageColorSchemeManager,
  type VariantColorsResolver,
} from '@mantine/core';
import { colours } from '../ui/colours.ts';
import { components } from './theme-components.ts';

/** The key is read by public/boot.js as well. */
export const schemeManager = localStorageColorSchemeManager({ key: 'thidua.scheme' });

const clear = '1px solid transparent';
const framed = '1px solid var(--line2)';

/** Text and lines take the light blue on dark ground, filled areas the middle one: one "primary" cannot be both. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const danger = input.color === 'danger';
  const text = danger ? 'var(--danger)' : 'var(--lam)';
  const tint = danger ? 'var(--danger-bg)' : 'var(--lam-bg)';
  const fill = danger ? 'var(--danger-fill)' : 'var(--lam-fill)';
  const fillHover = danger ? 'var(--mantine-color-danger-8)' : 'var(--lam-fill-hover)';
  switch (input.variant) {
    case 'filled':
      return { background: fill, hover: fillHover, color: 'var(--on-fill)', border: clear };
    case 'default':
      return {
        background: 'var(--surface)',
        hover: 'var(--hover)',
        color: danger ? text : 'var(--ink)',
        border: framed,
      };
    case 'outline':
      return { background: 'var(--surface)', hover: 'var(--hover)', color: text, border: framed };
    case 'subtle':
    case 'transparent':
      return { background: 'transparent', hover: tint, color: text, border: clear };
    case 'light':
      return { background: tint, hover: danger ? tint : 'var(--lam-bg2)', color: text, border: clear };
    case 'white':
      return { background: '#ffffff', hover: '#eef3fb', color: '#1e4b8f', border: clear };
    default:
      return defaultVariantColorsResolver(input);
  }
};

export const theme = createTheme({
  colors: colours,
  primaryColor: 'lam',
  primaryShade: { light: 7, dark: 5 },
  variantColorResolver,
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '650' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.333', sm: '1.385', md: '1.4286', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '16px', xl: '32px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components,
});

const tones = ['lam', 'ok', 'warn', 'danger', 'gold'] as const;

const toned = Object.fromEntries(
  tones.flatMap((tone) => [
    [`--mantine-color-${tone}-light`, `var(--${tone}-bg)`],
    [`--mantine-color-${tone}-light-hover`, `var(--${tone}-bg)`],
    [
      `--mantine-color-${tone}-light-color`,
      `var(--${tone === 'warn' || tone === 'gold' ? `${tone}-t` : tone})`,
    ],
    [`--mantine-color-${tone}-text`, `var(--${tone === 'warn' || tone === 'gold' ? `${tone}-t` : tone})`],
  ]),
);

const ofTokens: Record<string, string> = {
  ...toned,
  '--mantine-color-body': 'var(--ground)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--sec)',
  '--mantine-color-placeholder': 'var(--faint)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-success': 'var(--ok)',
  '--mantine-color-anchor': 'var(--lam)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line2)',
  '--mantine-color-disabled': 'var(--line)',
  '--mantine-color-disabled-color': 'var(--sec)',
  '--mantine-color-disabled-border': 'var(--line2)',
  '--mantine-primary-color-filled': 'var(--lam-fill)',
  '--mantine-primary-color-filled-hover': 'var(--lam-fill-hover)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { '--mantine-font-weight-medium': '550' },
  light: ofTokens,
  dark: ofTokens,
});
