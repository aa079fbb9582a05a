/** A help desk asks before it sends: `node docs/examples/help-desk.mjs "the draft"`. */
import { judge, reviewDraft } from 'reread/engine';
import { shippedRules } from 'reread/rules';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const surface = { platform: 'help-desk', kind: 'dm', reach: 'one' };
const review = reviewDraft({ text: process.argv[2] ?? '', surface }, rules);
for (const { severity, quote, say, offer } of review.findings) console.log(`${severity} “${quote}”: ${say} ${offer}`);
console.log(judge(review).send === 'go' ? 'It may go.' : 'Please reread it first.');
