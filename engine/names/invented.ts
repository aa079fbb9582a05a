/** What is made up: a draft that says so of its people or of their names, as examples, exercises and samples do. */
import { onceASentence } from '../text/once';
import type { Reading } from '../text/reading';

const marks = [
  "(?:is|are|was|were)(?:n['’]?t|\\snot) (?:an? )?(?:real|actual) (?:person|people|client|clients|family|woman|man|girl|boy|child)",
  "(?:does|do|did)(?:n['’]?t|\\snot) (?:really |actually )?exist",
  '(?:invented|made[- ]up|fictional|fictitious|imaginary) (?:\\p{L}+ )?(?:cases?|examples?|person|people|names?|stor(?:y|ies)|characters?|famil(?:y|ies)|clients?|scenarios?|details|figures?)',
  '(?:is|are|was|were)(?: all| both| entirely| completely| purely)? (?:invented|made[- ]up|fictional|fictitious|imaginary)',
  '(?:cases?|examples?|story|stories|scenarios?|names?)(?: here| above| below)? (?:is|are|was|were) composites?',
  'вымышлен\\p{L}{0,5}|выдуман\\p{L}{0,5}|придуманн\\p{L}{1,4} (?:пример|истори|геро|персонаж|имен|случа|ситуаци|кейс|человек|клиент)\\p{L}{0,4}',
  '(?:персонаж|геро|пример|истори|имена?|кейс|люди|случа)\\p{L}{0,3} (?:\\p{L}+ )?(?:придуман\\p{L}{0,2}|учебн\\p{L}{2})|учебн\\p{L}{2,3} (?:пример|истори|кейс|случа|ситуаци)\\p{L}{0,3}|оқу (?:мысалы|кейсі)|оку мысалы|собирательн\\p{L}{2,3} (?:образ|истори|геро|персонаж)\\p{L}{0,2}',
  '(?:такого|такой|таких|этого|этой) (?:человека|людей|женщины|клиента|клиентки|семьи) (?:нет|не существует)|псевдоним\\p{L}{0,3}',
  'ойдан (?:шығар|шыгар|құра|кура|құры|куры|алын)\\p{L}+|ондай (?:адам|кісі|киси|бала|әйел|айел|отбасы|отбаси)\\p{L}{0,3} (?:(?:де|да|өмірде|омирде) )?(?:жоқ|жок)|қиялдан (?:туған|шыққан|алынған)|бүркеншік ат\\p{L}{0,6}|буркеншик ат\\p{L}{0,6}',
].join('|');
const said = new RegExp(`(?<!\\p{L})(?:${marks})(?!\\p{L})`, 'iu');
/** «Это не выдумано», "not a made-up story": said to be true. */
const denied =
  /(?<!\p{L})(?:не|not|no|never|isn['’]?t|aren['’]?t|wasn['’]?t|nothing|ничего не|емес)\s(?:an?\s|at all\s)?$/iu;

/** The story and not only the name: who bears another name in it is real. */
const story =
  /(?<!\p{L})(?:(?:invented|made[- ]up|fictional|fictitious|imaginary) (?:\p{L}+ )?(?:cases?|examples?|person|people|stor(?:y|ies)|characters?|famil(?:y|ies)|clients?|scenarios?)|(?:персонаж|геро|пример|истори|кейс|люди|случа|ситуаци)\p{L}{0,3} (?:\p{L}+ )?(?:придуман|выдуман|вымышлен|учебн)\p{L}{0,3}|(?:придуманн|выдуманн|вымышленн|учебн)\p{L}{1,4} (?:пример|истори|геро|персонаж|случа|ситуаци|кейс|человек|клиент)\p{L}{0,4}|ойдан (?:шығар|шыгар|құра|кура|құры|куры)\p{L}+|оқу мысалы|оку мысалы)(?!\p{L})/iu;

const saysInvented = onceASentence((text) => {
  const found = said.exec(text);
  if (found === null) return false;
  if (
    denied.test(text.slice(Math.max(0, found.index - 14), found.index)) &&
    !/^(?:is|are|was|were|do)/iu.test(found[0])
  )
    return false;
  return !/^\s(?:емес|not true)(?!\p{L})/iu.test(text.slice(found.index + found[0].length));
});

/** @returns true if the draft says that those it names do not exist */
export const isInvented = ({ sentences }: Reading): boolean => sentences.some(({ sentence }) => saysInvented(sentence));

/** @returns true if the draft says that what it tells never happened to anybody */
export const isStory = (reading: Reading): boolean => isInvented(reading) && story.test(reading.text);

/** «Камила (аты өзгертілген)», «Роза (имя изменено)»: this name is nobody's, whoever else the draft names. */
export const isChanged = (after: string): boolean =>
  /^\s?[(,—–-]\s?(?:имя|имена|аты|аттары|ес[іи]м[іи]|names?)(?!\p{L})[^).!?]{0,18}(?:измен|шартты|условн|өзгерт|озгерт|changed)/iu.test(
    after,
  );
