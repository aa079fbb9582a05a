/** A new rule: one file with three languages, whose examples already pass; every sentence in it waits to be written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { categories } from '../../engine/types';
import type { Kind } from '../new';
import { checkName, pen } from './inserting';

/** Where the names of kinds stand. */
const codes = 'i18n/en/codes.ts';

export const rule: Kind = {
  usage: '<category>/<name> -- --kind <kind>',
  says: 'something to be found in drafts: one file with words and examples in three languages',
  options: ['kind'],
  plan(path, { kind }, root) {
    const [category = '', name = '', ...more] = path.split('/');
    if (!(categories as readonly string[]).includes(category) || more.length > 0)
      throw new Error(
        `Say category and name, as in respect/${name || 'my-rule'}. Categories: ${categories.join(', ')}.`,
      );
    checkName(name);
    const kinds = [...readFileSync(join(root, codes), 'utf8').matchAll(/^ {2}'kind\.(.+?)'/gm)].map(([, one]) => one);
    if (!kind || !kinds.includes(kind))
      throw new Error(
        `Say what it is called on the card: npm run new rule ${path} -- --kind KIND. ${codes} has: ${kinds.join(', ')}.`,
      );
    return [{ path: `rules/${path}.json`, text: `${JSON.stringify(beginning(kind), null, 2)}\n` }];
  },
  next: (path) => [
    `Write rules/${path}.json: what to look for, what the worker is told, sentences to be caught and sentences to stay silent.`,
    `Its examples pass as they are; \`npm test\` fails as long as a ${pen} is left. How: docs/writing-a-rule.md. Then:`,
    `  npm run rules -- ${path}`,
    '  npm run rules -- --try "a draft of yours" --surface dm',
    '  npm run docs          the page of principles and sources',
  ],
};

const find = (words: string) => [{ kind: 'phrase', any: [words] }];

/** Severities that stop nobody until somebody has thought about them. */
const beginning = (kind: string) => ({
  $schema: '../rule.schema.json',
  kind,
  strictness: 'standard',
  severity: { post: 'hint', comment: 'hint', dm: 'hint' },
  principles: ['clarity'],
  sources: [`${pen} the code of ethics, law or standard, and where in it`],
  en: {
    say: `${pen} What may happen, in one line of at most twenty words.`,
    offer: `${pen} What to write instead.`,
    find: find('pencilled words'),
    catches: [{ draft: `${pen} Here stand [[pencilled words]] in a message.`, surface: 'dm' }],
    allows: [`${pen} A message that comes close and is in order.`, `${pen} Another one.`],
  },
  ru: {
    say: `${pen} Что может случиться, одной строкой, не больше двадцати слов.`,
    offer: `${pen} Что написать вместо этого.`,
    find: find('карандашн* слова'),
    catches: [{ draft: `${pen} В сообщении стоят [[карандашные слова]].`, surface: 'dm' }],
    allows: [`${pen} Похожее сообщение, в котором всё в порядке.`, `${pen} Ещё одно.`],
  },
  kk: {
    say: `${pen} Не болуы мүмкін, бір жолмен, жиырма сөзден асырмай.`,
    offer: `${pen} Оның орнына не жазу керек.`,
    find: find('қарындашпен жазылған сөз*'),
    catches: [{ draft: `${pen} Хабарламада [[қарындашпен жазылған сөздер]] тұр.`, surface: 'dm' }],
    allows: [`${pen} Ұқсас, бірақ бәрі дұрыс хабарлама.`, `${pen} Тағы біреуі.`],
  },
});
