/** Places named in a sentence, with how many people live there; regions and big cities say little, a village much. */
import { bareForms } from '../names/kazakh';
import { kazakhKey } from '../names/keys';
import type { RuleSet } from '../packs/open';
import type { Placed } from '../text/reading';
import type { BareDetail } from './details-in';

/** Rough population by band of the list. */
const byBand: Record<string, number> = { '1': 1_500, '2': 9_000, '3': 40_000, '4': 180_000, '5': 700_000 };
const village = 1_500;
const villageWord =
  /^(?:сел[оауе]?|селе|аул\p{L}{0,3}|ауыл\p{L}{0,12}|посел\p{L}{2,4}|деревн\p{L}{1,2}|village|hamlet)$/u;

type Place = { people: number; word: boolean };
const indexes = new WeakMap<object, Map<string, Place>>();

function indexOf(rules: RuleSet): Map<string, Place> {
  let index = indexes.get(rules.lists);
  if (index) return index;
  index = new Map();
  for (const line of rules.lists['localities-kz'] ?? []) {
    const [ru = '', kk = '', en = '', type = '', , band = '5', mark] = line.split('\t');
    if (type === 'region' || type === 'rep') continue;
    for (const name of [ru, kk, en])
      if (name !== '') index.set(kazakhKey(name), { people: byBand[band] ?? 700_000, word: mark === 'word' });
  }
  indexes.set(rules.lists, index);
  return index;
}

export function findPlaces(placed: Placed, rules: RuleSet): BareDetail[] {
  const index = indexOf(rules);
  const details: BareDetail[] = [];
  const { tokens, text } = placed.sentence;
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const written = text.slice(token.start, token.end);
    const at0 = { start: placed.start + token.start, end: placed.start + token.end };
    if (villageWord.test(token.norm)) {
      details.push({ kind: 'locality', category: 'locality', span: at0, placed, share: 1, people: village });
      return;
    }
    if (!/^\p{Lu}/u.test(written) || at === 0) return;
    for (const form of bareForms(kazakhKey(written))) {
      const place = index.get(form);
      if (!place || place.word) continue;
      if (place.people < 700_000)
        details.push({ kind: 'locality', category: 'locality', span: at0, placed, share: 1, people: place.people });
      break;
    }
  });
  return details;
}
