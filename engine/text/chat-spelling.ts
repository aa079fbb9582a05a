/** Contractions and chat spellings, written out, so that rules know one form of each. */

/** How a written word is cut into words: each part keeps its length in the text and gets a normal form. */
export type Part = { length: number; norm: string };

const endings: [RegExp, string][] = [
  [/'ll$/, 'will'],
  [/'re$/, 'are'],
  [/'ve$/, 'have'],
  [/'m$/, 'am'],
  [/'d$/, 'would'],
];
const isAfter = new Set(['it', 'that', 'what', 'there', 'here', 'he', 'she', 'who', 'where', 'how', 'this', 'let']);

const written: Record<string, [number, string][]> = {
  "can't": [
    [2, 'can'],
    [3, 'not'],
  ],
  "won't": [
    [2, 'will'],
    [3, 'not'],
  ],
  "shan't": [
    [2, 'shall'],
    [4, 'not'],
  ],
  cannot: [
    [3, 'can'],
    [3, 'not'],
  ],
  dont: [
    [2, 'do'],
    [2, 'not'],
  ],
  cant: [
    [2, 'can'],
    [2, 'not'],
  ],
  wont: [
    [2, 'will'],
    [2, 'not'],
  ],
  doesnt: [
    [4, 'does'],
    [2, 'not'],
  ],
  didnt: [
    [3, 'did'],
    [2, 'not'],
  ],
  isnt: [
    [2, 'is'],
    [2, 'not'],
  ],
  arent: [
    [3, 'are'],
    [2, 'not'],
  ],
  wasnt: [
    [3, 'was'],
    [2, 'not'],
  ],
  havent: [
    [4, 'have'],
    [2, 'not'],
  ],
  hasnt: [
    [3, 'has'],
    [2, 'not'],
  ],
  wouldnt: [
    [5, 'would'],
    [2, 'not'],
  ],
  shouldnt: [
    [6, 'should'],
    [2, 'not'],
  ],
  couldnt: [
    [5, 'could'],
    [2, 'not'],
  ],
  im: [
    [1, 'i'],
    [1, 'am'],
  ],
  ive: [
    [1, 'i'],
    [2, 'have'],
  ],
  youre: [
    [3, 'you'],
    [2, 'are'],
  ],
  theyre: [
    [4, 'they'],
    [2, 'are'],
  ],
  youll: [
    [3, 'you'],
    [2, 'will'],
  ],
  theyll: [
    [4, 'they'],
    [2, 'will'],
  ],
  itll: [
    [2, 'it'],
    [2, 'will'],
  ],
  youve: [
    [3, 'you'],
    [2, 'have'],
  ],
  thats: [
    [4, 'that'],
    [1, 'is'],
  ],
  gonna: [
    [3, 'going'],
    [2, 'to'],
  ],
  wanna: [
    [3, 'want'],
    [2, 'to'],
  ],
  lemme: [
    [3, 'let'],
    [2, 'me'],
  ],
  gimme: [
    [3, 'give'],
    [2, 'me'],
  ],
  shes: [
    [3, 'she'],
    [1, 'is'],
  ],
  hes: [
    [2, 'he'],
    [1, 'is'],
  ],
  whats: [
    [4, 'what'],
    [1, 'is'],
  ],
  gotta: [
    [3, 'got'],
    [2, 'to'],
  ],
  незнаю: [
    [2, 'не'],
    [4, 'знаю'],
  ],
  немогу: [
    [2, 'не'],
    [4, 'могу'],
  ],
  небудет: [
    [2, 'не'],
    [5, 'будет'],
  ],
  ненадо: [
    [2, 'не'],
    [4, 'надо'],
  ],
};

const spelled: Record<string, string> = {
  u: 'you',
  ur: 'your',
  ya: 'you',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  ty: 'thanks',
  bout: 'about',
  abt: 'about',
  cos: 'because',
  cuz: 'because',
  coz: 'because',
  tho: 'though',
  thru: 'through',
  msg: 'message',
  msgs: 'messages',
  ppl: 'people',
  r: 'are',
  n: 'and',
  nd: 'and',
  wit: 'with',
  smth: 'something',
  smb: 'somebody',
  sb: 'somebody',
  rn: 'now',
  rly: 'really',
  def: 'definitely',
  prob: 'probably',
  probs: 'probably',
  prolly: 'probably',
  mayb: 'maybe',
  hav: 'have',
  yrs: 'years',
  docs: 'documents',
  appt: 'appointment',
  wknd: 'weekend',
  eve: 'evening',
  tnite: 'tonight',
  tonite: 'tonight',
  sry: 'sorry',
  gud: 'good',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  щас: 'сейчас',
  ща: 'сейчас',
  счас: 'сейчас',
  пж: 'пожалуйста',
  пжл: 'пожалуйста',
  пжлст: 'пожалуйста',
  плиз: 'пожалуйста',
  спс: 'спасибо',
  че: 'что',
  чо: 'что',
  шо: 'что',
  чтото: 'что-то',
  ваще: 'вообще',
  вобще: 'вообще',
  седня: 'сегодня',
  сегодны: 'сегодня',
  сёня: 'сегодня',
  сеня: 'сегодня',
  тока: 'только',
  токо: 'только',
  скок: 'сколько',
  ессно: 'естественно',
  норм: 'нормально',
  напишиете: 'напишите',
  пжлста: 'пожалуйста',
  скоко: 'сколько',
  мож: 'может',
  можт: 'может',
  наверно: 'наверное',
  наверн: 'наверное',
  навреное: 'наверное',
  вродь: 'вроде',
  крч: 'короче',
  тыщ: 'тысяч',
  позвонь: 'позвони',
  севодня: 'сегодня',
  завтро: 'завтра',
  токмо: 'только',
  хатите: 'хотите',
  седьня: 'сегодня',
  звандап: 'звондап',
  вацап: 'ватсап',
  вотсап: 'ватсап',
  уотсап: 'ватсап',
  вотсапп: 'ватсап',
  ватцап: 'ватсап',
  вотцап: 'ватсап',
  whatsap: 'whatsapp',
  watsapp: 'whatsapp',
  watsap: 'whatsapp',
  телеграмм: 'телеграм',
  телега: 'телеграм',
  телегу: 'телеграм',
  телеге: 'телеграм',
  док: 'документ',
  доки: 'документы',
  доков: 'документов',
};

/** As maps: "constructor" and its like are words of people, too. */
const writtenOut = new Map(Object.entries(written));
const spelledOut = new Map(Object.entries(spelled));

/** @param word as normalised; @returns its parts, whose lengths add up to that of the word */
export function cutWord(word: string): Part[] {
  const known = writtenOut.get(word);
  if (known) return known.map(([length, norm]) => ({ length, norm }));
  if (word.includes("'")) {
    if (word.endsWith("n't") && word.length > 4)
      return [
        { length: word.length - 3, norm: word.slice(0, -3) },
        { length: 3, norm: 'not' },
      ];
    for (const [ending, norm] of endings) {
      if (!ending.test(word)) continue;
      const length = word.length - word.replace(ending, '').length;
      return [
        { length: word.length - length, norm: word.slice(0, -length) },
        { length, norm },
      ];
    }
    if (word.endsWith("'s")) {
      const base = word.slice(0, -2);
      return [
        { length: base.length, norm: base },
        { length: 2, norm: isAfter.has(base) ? 'is' : "'s" },
      ];
    }
  }
  return [{ length: word.length, norm: spelledOut.get(word) ?? word }];
}
