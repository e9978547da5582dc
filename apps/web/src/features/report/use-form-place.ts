import type { Remark } from '@thidua/shared/remark/remark.model';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { type FormPart, figuresKey } from './form-model.ts';

/** Above this line (px from the top of the window) a part is the one being read. */
const readingLine = 190;

/**
 * Where one is in the form. A place is an address (`#muc-n_plan`, `#chi-tieu-staff`, `#gop-y-2`), so that My work, the footer and the
 * outline lead to it alike; `partOf` tells the part in which a place stands.
 */
export function useFormPlace(
  parts: readonly FormPart[],
  partOf: (place: string) => FormPart | undefined,
  isPhone: boolean,
) {
  const { hash, key } = useLocation();
  const place = decodeURIComponent(hash.slice(1));
  const asked = partOf(place) ?? parts[0];
  const [scrolledTo, setScrolledTo] = useState<string>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link followed again leads to the place again
  useEffect(() => {
    if (place) goTo(place, isPhone);
  }, [place, key]);

  useEffect(() => {
    const onScroll = () => {
      const passed = parts.filter(
        (part) => (document.getElementById(part.key)?.getBoundingClientRect().top ?? Infinity) < readingLine,
      );
      setScrolledTo((passed.at(-1) ?? parts[0])?.key);
    };
    onScroll();
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }, [parts]);

  return { asked, scrolledTo };
}

/** The part in which a place stands: a part itself, a figure, a text, or a comment by its number. */
export function partOfPlace(
  place: string,
  parts: readonly FormPart[],
  remarks: readonly Remark[],
): FormPart | undefined {
  const number = /^gop-y-(\d+)$/.exec(place)?.[1];
  const code = number ? remarks[Number(number) - 1]?.field : place.replace(/^chi-tieu-/, '');
  return parts.find((part) => part.key === place || part.codes.includes(code ?? ''));
}

/** Brings a place into sight and puts the cursor into its field; on the phone the keyboard stays down. */
function goTo(place: string, isPhone: boolean): void {
  const element = document.getElementById(place);
  if (!element) return;
  element.scrollIntoView({ block: place === figuresKey || isPhone ? 'start' : 'center' });
  const field = element.querySelector<HTMLElement>('input, textarea, button[aria-pressed]');
  const isItself = isPhone || place.startsWith('gop-y') || place === figuresKey;
  (isItself ? element : (field ?? element)).focus({ preventScroll: true });
}
