import type { z } from 'zod';

type Pick = (value: unknown) => unknown;
interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
  in?: z.ZodType;
  getter?: () => z.ZodType;
  items?: z.ZodType[];
}

const asIs: Pick = (value) => value;
const wrappers = new Set(['optional', 'nullable', 'default', 'prefault', 'readonly', 'nonoptional', 'catch']);
const known = new WeakMap<z.ZodType, Pick>();

/**
 * Compiles a schema into a function that lets through what the schema names and nothing else. It checks nothing: in tests and
 * in development the full parse runs instead; in production this is what keeps a column from leaking by accident.
 */
export function pickerOf(schema: z.ZodType): Pick {
  const made = known.get(schema);
  if (made) return made;
  let real: Pick = asIs;
  known.set(schema, (value) => real(value)); // a schema that contains itself finds this
  real = build(schema);
  known.set(schema, real);
  return real;
}

const defOf = (schema: z.ZodType) => (schema as unknown as { _zod: { def: Def } })._zod.def;

function build(schema: z.ZodType): Pick {
  const def = defOf(schema);
  if (wrappers.has(def.type) && def.innerType) return pickerOf(def.innerType);
  if (def.type === 'pipe' && def.in) return pickerOf(def.in);
  if (def.type === 'lazy' && def.getter) {
    const { getter } = def;
    return (value) => pickerOf(getter())(value);
  }
  if (def.type === 'object' && def.shape) return ofObject(def.shape);
  if (def.type === 'array' && def.element) return each(pickerOf(def.element));
  if (def.type === 'record' && def.valueType) return ofRecord(pickerOf(def.valueType));
  if (def.type === 'union' && def.options) return ofUnion(def);
  return asIs;
}

function each(pick: Pick): Pick {
  if (pick === asIs) return asIs;
  return (value) => (Array.isArray(value) ? value.map(pick) : value);
}

function ofObject(shape: Record<string, z.ZodType>): Pick {
  const fields = Object.entries(shape).map(([key, inner]) => [key, pickerOf(inner)] as const);
  return (value) => {
    if (typeof value !== 'object' || value === null) return value;
    const out: Record<string, unknown> = {};
    for (const [key, pick] of fields) {
      const inner = (value as Record<string, unknown>)[key];
      if (inner !== undefined) out[key] = pick === asIs ? inner : pick(inner);
    }
    return out;
  };
}

function ofRecord(pick: Pick): Pick {
  if (pick === asIs) return asIs;
  return (value) =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pick(inner)]))
      : value;
}

function ofUnion(def: Def): Pick {
  const options = def.options ?? [];
  const objects = options.filter((option) => defOf(option).type === 'object');
  if (objects.length === 0) return asIs;
  const { discriminator } = def;
  if (!discriminator) {
    // Without a tag nobody can say which object it is: what any of them names may pass, and still nothing else.
    const merged: Record<string, z.ZodType> = {};
    for (const option of objects)
      for (const [key, inner] of Object.entries(defOf(option).shape ?? {})) merged[key] ??= inner;
    const any = ofObject(merged);
    return (value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? any(value) : value;
  }
  const byTag = new Map<unknown, Pick>();
  for (const option of objects) {
    const tag = defOf(option).shape?.[discriminator] as unknown as { _zod: { values?: Set<unknown> } };
    for (const value of tag._zod.values ?? []) byTag.set(value, pickerOf(option));
  }
  return (value) => byTag.get((value as Record<string, unknown>)[discriminator])?.(value) ?? {};
}
