/** Schools, classes and wards by number: a certain one, with how many people belong to it. */
import type { Placed } from '../text/reading';
import type { BareDetail } from './details-in';

const school = 800;
const schoolClass = 25;

const institution = /школ|лице|гимнази|сад|интернат|колледж|мектеп|балабақша|school|nursery/iu;
const classWord = /класс|сынып|сыныб/iu;
const numberedClass = /\d\s?-?\s?[«"“]?[А-ГДЕA-F]/u;
const englishClass = /(?:class|year|grade|form|ward)\s\d/u;

/** Each with how many people belong, and a quick look whether it can match at all. */
const patterns: [RegExp, number, RegExp][] = [
  [
    /(?<![\p{L}\p{N}])(?:школ\p{L}{1,3}|лице\p{L}{1,3}|гимнази\p{L}{1,3}|детсад\p{L}{0,2}|сад(?:ик)?\p{L}{0,2}|интернат\p{L}{0,2}|колледж\p{L}{0,2}|мектеп\p{L}{0,6}|лицей\p{L}{0,6}|балабақша\p{L}{0,6}|school|nursery)\s?(?:№|n|no\.?|#)?\s?\d{1,3}(?![\p{L}\p{N}])/giu,
    school,
    institution,
  ],
  [
    /(?<![\p{L}\p{N}])(?:№\s?\d{1,3}|\d{1,3}(?:-?(?:й|я|ой|ей|ші|шы|інші|ыншы|st|nd|rd|th))?)\s?-?\s?(?:школ\p{L}{1,3}|лице\p{L}{1,3}|гимнази\p{L}{1,3}|детсад\p{L}{0,2}|интернат\p{L}{0,2}|мектеп\p{L}{0,6}|лицей\p{L}{0,6})/giu,
    school,
    institution,
  ],
  [
    /(?<![\p{L}\p{N}])\d{1,2}\s?-?\s?[«"“]?[А-ГДЕA-F][»"”]?(?![\p{L}\p{N}])(?:\s?-?\s?(?:класс\p{L}{0,2}|сынып\p{L}{0,5}|сыныб\p{L}{0,5}))?/gu,
    schoolClass,
    numberedClass,
  ],
  [
    /(?<![\p{L}\p{N}])(?:\p{L}{3,}(?:ом|ой|ого|інші|ыншы)|\d{1,2}(?:-?\p{L}{1,3})?)\s(?:класс\p{L}{0,2}|сынып\p{L}{0,5}|сыныб\p{L}{0,5})(?![\p{L}])/giu,
    school,
    classWord,
  ],
  [/(?<![\p{L}\p{N}])(?:class|year|grade|form|ward)\s\d{1,2}[A-F]?(?![\p{L}\p{N}])/gu, school, englishClass],
];
const englishSchool =
  /primary|secondary|sixth form|school|college|academy|nursery|grammar|high|uni|tech|institute|kindergarten|creche/iu;
const englishYear = /\d|class|grade|year|form|infants/iu;
/** English schools by name, and years at one; names keep their capitals. */
const englishPatterns: [RegExp, number, RegExp][] = [
  [
    /(?<![\p{L}])(?:Mrs?|Ms|Miss|Sir|Teacher|Madam)\.?\s\p{Lu}\p{L}+['’]?s?['’]?\s(?:class|form|group|homeroom|classroom|set)(?![\p{L}])/gu,
    schoolClass,
    /class|form|group|homeroom|set/iu,
  ],
  [
    /(?<![\p{L}])(?:St\.?|Saint|Our Lady)\s\p{Lu}[\p{L}'’]+(?:\s(?:primary|secondary|sixth form|school|college|academy|nursery|grammar|NS|boys|girls|playschool|montessori))/giu,
    school,
    /(?<!\p{L})(?:st|saint|our lady)/iu,
  ],
  [
    /(?<![\p{L}])(?:\p{Lu}[\p{L}'’]+\s){1,3}(?:Primary|Secondary|Sixth Form|School|College|Academy|Nursery|Grammar|High|University|Uni|Polytechnic|Tech|Institute|Kindergarten|Playschool|Creche|primary|secondary|sixth form|school|college|academy|nursery|grammar|high school|uni)(?![\p{L}])/gu,
    school,
    englishSchool,
  ],
  [
    /(?<![\p{L}])(?:[PSY]\d{1,2}|[Yy]ear\s\d{1,2}|JSS\s?\d|SS\s?\d|[1-6](?:st|nd|rd|th)\s(?:class|grade|year)|(?:first|second|third|fourth|fifth|sixth|final)\s(?:year|class|grade|form)|form\s(?:one|two|three|four|five|six)|class\s(?:one|two|three|four|five|six|seven|eight|nine|ten)|standard\s\d|senior infants|junior infants|reception class|sixth form)\s(?:at|in|of|\p{L}+\s(?:at|in))\s(?:the\s)?\p{Lu}[\p{L}'’]+/gu,
    school,
    englishYear,
  ],
  [
    /(?<![\p{L}])(?:in|is in|he['’]?s in|she['’]?s in|just started|started|repeating|doing)\s(?:[PSY]\d{1,2}|JSS\s?\d|[1-6](?:st|nd|rd|th)\s(?:class|grade)|(?:first|second|third|fourth|fifth|sixth)\s(?:class|grade|form)|form\s(?:one|two|three|four)|class\s(?:one|two|three|four|five|six|seven|eight)|senior infants|junior infants|sixth form|(?:first|second|third|final)\syear\s(?:at|of|nursing|law|med|medicine|engineering|uni|college)[\p{L}\s]{0,20})/giu,
    school,
    englishYear,
  ],
  [
    /(?<![\p{L}])same\s(?:class|school|year|nursery|creche|form|sixth form|playschool|college)\sas(?![\p{L}])/giu,
    school,
    /same/iu,
  ],
];
/** «в 9 А утра», amounts and lists of documents are no classes. */
const noClass = /(?:каб|кабинет|оф|офис|кв|дом|д|ул|room|office|этаж|форм\p{L}*|п|пункт|ст|статья)\.?\s?$/iu;

export function findSchools(placed: Placed): BareDetail[] {
  const { text } = placed.sentence;
  const details: BareDetail[] = [];
  const english = placed.sentence.langs.has('en') ? englishPatterns : [];
  if (english.length === 0 && !/\d|класс|сынып|сыныб/u.test(text)) return details;
  for (const [pattern, people, hint] of [...patterns, ...english]) {
    if (!hint.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (noClass.test(text.slice(Math.max(0, match.index - 10), match.index))) continue;
      if (details.some(({ span }) => span.start - placed.start < end && match.index < span.end - placed.start))
        continue;
      details.push({
        kind: 'school',
        category: 'school',
        span: { start: placed.start + match.index, end: placed.start + end },
        placed,
        share: 1,
        people,
      });
    }
  }
  return details;
}
