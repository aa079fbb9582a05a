/** Which fields and kinds the schema knows at a path: for “did you mean”. */
import type * as z from 'zod';

type Schema = z.core.$ZodType;
type Def = { type: string } & Record<string, unknown>;

const defOf = (schema: Schema): Def => schema._zod.def as unknown as Def;

/** The schemas a path may lead to; several where unions part. */
function schemasAt(schema: Schema, path: readonly PropertyKey[]): Schema[] {
  const def = defOf(schema);
  if (def.type === 'optional') return schemasAt(def.innerType as Schema, path);
  if (def.type === 'union') return (def.options as Schema[]).flatMap((one) => schemasAt(one, path));
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  if (def.type === 'array') return schemasAt(def.element as Schema, rest);
  if (def.type === 'record') return schemasAt(def.valueType as Schema, rest);
  const inner = def.type === 'object' ? (def.shape as Record<PropertyKey, Schema>)[step] : undefined;
  return inner ? schemasAt(inner, rest) : [];
}

/** @returns names of fields at a path, those nearest to what was written first; at most eight */
export function fieldsAt(schema: Schema, path: readonly PropertyKey[], written = ''): string[] {
  const names = schemasAt(schema, path).flatMap((one) => {
    const def = defOf(one);
    return def.type === 'object' ? Object.keys(def.shape as object) : [];
  });
  return nearest(
    written,
    [...new Set(names)].filter((name) => name !== '$schema'),
  ).slice(0, 8);
}

/** @returns values a field of a union may have, such as the kinds of finds */
export function valuesAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  const values = schemasAt(schema, path).flatMap((one) => {
    const def = defOf(one);
    if (def.type === 'literal') return (def.values as unknown[]).map(String);
    return def.type === 'enum' ? Object.values(def.entries as object).map(String) : [];
  });
  return [...new Set(values)];
}

/** Sorted by how few letters have to be changed. */
export function nearest(written: string, names: readonly string[]): string[] {
  const asked = written.slice(0, 80);
  if (asked === '') return [...names];
  const scored = names.map((name) => ({ name, far: distance(asked, name) }));
  return scored.sort((a, b) => a.far - b.far).map(({ name }) => name);
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1)
      next.push(
        Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
