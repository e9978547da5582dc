import css from './filter-chips.module.css';
import { Glyph, type GlyphKey } from './glyph.tsx';

export interface FilterChip<V extends string> {
  value: V;
  label: string;
  count: number;
  k?: GlyphKey;
}

interface FilterChipsProps<V extends string> {
  label: string;
  chips: readonly FilterChip<V>[];
  value: V;
  onChange: (value: V) => void;
}

/** One filter out of several, each with its count; a chip that counts zero stays where it is. */
export function FilterChips<V extends string>({ label, chips, value, onChange }: FilterChipsProps<V>) {
  return (
    <fieldset className={css.chips}>
      <legend className={css.legend}>{label}</legend>
      {chips.map((chip) => (
        <button
          key={chip.value}
          type="button"
          className={css.chip}
          aria-pressed={chip.value === value}
          onClick={() => onChange(chip.value)}
        >
          {chip.k ? <Glyph k={chip.k} /> : null}
          {chip.label} <b>{chip.count}</b>
        </button>
      ))}
    </fieldset>
  );
}
