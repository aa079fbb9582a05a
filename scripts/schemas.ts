/** Writes the JSON Schemas of packs (`public/`) and of rule files (`rules/`) from the zod schemas: `npx tsx scripts/schemas.ts`. */
import { writeFileSync } from 'node:fs';
import { packJsonSchema, ruleJsonSchema } from '../engine/packs/json-schema';

for (const [file, schema] of [
  ['public/reread-pack.schema.json', packJsonSchema()],
  ['rules/rule.schema.json', ruleJsonSchema()],
] as const)
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
