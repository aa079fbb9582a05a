/** The JSON Schemas of packs and of rule files, made from the zod schemas: for completion and errors in code editors. */
import * as z from 'zod';
import { packSchema } from './format';
import { ruleSchema } from './schema';

/** @returns the schema as an object, ready to be written to `public/reread-pack.schema.json` */
export function packJsonSchema(): object {
  return { title: 'Reread rule pack', ...z.toJSONSchema(packSchema, { io: 'input', reused: 'ref' }) };
}

/** @returns the schema as an object, ready to be written to `rules/rule.schema.json`, which every rule file names */
export function ruleJsonSchema(): object {
  return { title: 'Reread rule file', ...z.toJSONSchema(ruleSchema, { io: 'input', reused: 'ref' }) };
}
