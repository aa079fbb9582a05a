/** The JSON Schema of the pack format, made from the zod schema: for completion and errors in code editors. */
import * as z from 'zod';
import { packSchema } from './format';

/** @returns the schema as an object, ready to be written to `public/reread-pack.schema.json` */
export function packJsonSchema(): object {
  return { title: 'Reread rule pack', ...z.toJSONSchema(packSchema, { io: 'input', reused: 'ref' }) };
}
