/** Writes `public/reread-pack.schema.json` from the zod schema: `npx tsx scripts/pack-schema.ts`. */
import { writeFileSync } from 'node:fs';
import { packJsonSchema } from '../engine/packs/json-schema';

writeFileSync('public/reread-pack.schema.json', `${JSON.stringify(packJsonSchema(), null, 2)}\n`);
