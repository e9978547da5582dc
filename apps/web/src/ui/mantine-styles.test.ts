import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '..');
const styles = join(dirname(createRequire(import.meta.url).resolve('@mantine/core/styles.css')), 'styles');
const shared = readFileSync(join(import.meta.dirname, 'mantine.css'), 'utf8');

/** Parts whose style stands in another file than their name says. */
const standsIn: Record<string, string> = {
  Select: 'Combobox',
  Autocomplete: 'Combobox',
  MultiSelect: 'Combobox',
  TagsInput: 'Combobox',
  TextInput: 'Input',
  Textarea: 'Input',
};

it('brings the style of every Mantine component in use', () => {
  const missing = globSync('**/*.tsx', { cwd: src }).flatMap((file) => {
    const text = readFileSync(join(src, file), 'utf8');
    const names = [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap(([, list = '']) =>
      list.split(',').map((name) => name.trim()),
    );
    return names
      .map((name) => standsIn[name] ?? name)
      .filter((name) => existsSync(join(styles, `${name}.layer.css`)))
      .filter((name) => ![shared, text].some((one) => one.includes(`styles/${name}.layer.css`)))
      .map((name) => `${file}: ${name}`);
  });
  expect(missing).toEqual([]);
});
