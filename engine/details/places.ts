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

/**
 * English place names that no list knows: capitals after a word of place, "from Ballyhaunis", "out past Wanaka". Months,
 * days, languages, services and the largest cities are none.
 */
const englishPlace =
  /(?<=\p{Ll}[,;]?\s(?:(?:from|near|outside|in|of|at|behind|beside|opposite|facing|past|off|round|around|by|above|under|on|to)\s(?:the\s|old\s|our\s|in\s|up\s|down\s|out\s){0,2}))(?:St\.?\s)?\p{Lu}\p{Ll}[\p{L}'’-]{2,}(?:\s\p{Lu}\p{Ll}[\p{L}'’-]+){0,2}/gu;
const noPlace =
  /^(?:January|February|March|April|May|June|July|August|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Jan|Feb|Mar|Apr|Aug|Mon(?:days?)?|Tues?(?:days?)?|Wed(?:s|nesdays?)?|Thurs?(?:days?)?|Fri(?:days?)?|Sat(?:urdays?)?|Sun(?:days?)?|Ombudsman|Al-Anon|Christmas|Easter|Eid|Ramadan|Diwali|Nauryz|English|French|Arabic|Russian|Kazakh|Polish|Somali|Spanish|Universal|Housing|Home|Job|Citizens|Council|Facebook|Instagram|WhatsApp|Telegram|Messenger|Zoom|God|Allah|Mass|Citizen|Red|Zone|Year|Class|Form|Room|Covid|Women|Men|Age|Social|Legal|Support|Family|Care|Community|Centre|Center|Library|Town|City|University|Samaritans|Childline|London|Dublin|Toronto|Sydney|Melbourne|Lagos|Nairobi|Delhi|Mumbai|Almaty|Astana|Moscow|Europe|Africa|Asia|Ireland|England|Scotland|Wales|Britain|America|Canada|Australia|India|Kenya|Nigeria|Kazakhstan)(?![\p{Ll}])/u;
/** People of a small town, or of one landmark in it. */
const smallTown = 9_000;

function findEnglishPlaces(placed: Placed, known: readonly BareDetail[]): BareDetail[] {
  if (!placed.sentence.langs.has('en')) return [];
  return [...placed.sentence.text.matchAll(englishPlace)]
    .filter((match) => !noPlace.test(match[0]))
    .map((match) => ({ start: placed.start + match.index, end: placed.start + match.index + match[0].length }))
    .filter(({ start, end }) => !known.some(({ span }) => span.start < end && start < span.end))
    .map((span) => ({ kind: 'locality', category: 'locality', span, placed, share: 1, people: smallTown }));
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
  details.push(...findEnglishPlaces(placed, details));
  return details;
}
