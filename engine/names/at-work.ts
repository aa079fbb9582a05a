/** Who is named at work or as somebody who is read: by what stands right before the name and right after it, within one sentence. */
import type { Placed } from '../text/reading';
import type { Mention } from './mentions';
import { isOnDuty } from './on-duty';
import { isThanked } from './thanked';
import { isTurnedTo } from './to-turn-to';

const roles =
  'психолог|юрист|адвокат|врач|кардиолог|невролог|невропатолог|нарколог|психиатр|терапевт|педиатр|логопед|дефектолог|хирург|фельдшер|медсестр|завхоз|кассир|бухгалтер|секретар|отдел|кадр|методист|тренер|спикер|куратор|координатор|волонт|стаж[её]р|соцработник|соцпедагог|социальный педагог|руководител|заведующ|директор|администратор|вахт[её]р|менеджер|инструктор|библиотекар|ерікті|маман|заңгер|зангер|дәрігер|даригер|қызметкер|кызметкер|үйлестіруші|хатшы|жетекші|бөлім|болим|кезекші|solicitor|lawyer|psychologist|psychiatrist|counsellor|nurse|doctor|midwife|coordinator|manager|hr(?!\\p{L})|reception|volunteer|trainer|speaker|tutor|accountant|caretaker|social worker|caseworker|support worker|barrister|chair(?:person)?(?!\\p{L})';
/** «Гулжан Ахметовна (невролог)», «Ким, біздің аға психолог»: what they are, after a comma, a dash or a bracket. */
const roleAfter = new RegExp(
  `^(?:\\s?[,(—–-]|\\sу нас)\\s?(?:(?:біздің|биздин|наш\\p{L}{0,2}|our|the|аға|бас|старш\\p{L}{2}|главн\\p{L}{2}|senior|head|lead|duty|дежурн\\p{L}{2}|кезекші)\\s){0,2}(?:${roles})`,
  'iu',
);
/** «Назгүл Омарова деген маманда», «Ерлан есімді заңгер»: introduced by what they are. */
const calledBy = new RegExp(`^\\s(?:деген|есімді|есимди)\\s(?:\\p{L}+\\s)?(?:${roles})`, 'iu');
const worksAfter = new RegExp(
  `^,?\\s?(?:${[
    '\\s?(?:в отпуске|на больничном|отвечает за|принимает (?:в|по|с|до|к)|вед[её]т (?:при[её]м|групп|урок|занят|круж|заняти)|проводит (?:тренинг|занят|лекц|семинар|встреч)|из (?:бухгалтерии|отдела|кадров|регистратуры|при[её]мной|акимата|собеса|опеки|комиссии|управления|минсоц|соцзащит))',
    '\\s?(?:алмастырады|ауыстырады (?:мені|оны)|тренинг|лекция|семинар|дәріс|вебинар|жүргізеді|өткізеді|кезекшілікте)',
    '(?:\\s(?:&|and)\\s(?:\\p{L}+\\s){1,3}?)?\\s?(?:gives? it|drives? it|runs? it|(?:has|have|keeps?) the (?:register|keys|list)|leads? (?:it|the)|teach(?:es)?|facilitates?|chairs|hosts|presents|speaks (?:on|at)|looks? after (?:missing|late|the|all)|is on leave|is off (?:till|until|sick))',
    '\\s?from (?:Citizens Advice|the (?:HSE|council|NHS|DWP|union|city|county|ministry|department|embassy)|HR|payroll|accounts|finance|admin|Tusla|legal aid)',
  ].join('|')})(?!\\p{Ll}{9})`,
  'iu',
);
const worksBefore = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:пут[её]вку|справку|талон|пропуск|направление|документы|ключи?|бланк|анкету|карту) (?:выдаст|выда[её]т|подпишет|подписывает|оформит|оформляет|примет|принимает)',
    '(?:бухгалтерия|регистратура|при[её]мная|қабылдау|тіркеу|кеңсе|reception|accounts|bookings?)\\s?[:—–-]\\s?[\\d()+][\\d\\s()+-]{6,20},',
    '(?:спросить|спросите|спрашивайте|обратитесь к|обращайтесь к|подойдите к|отвечает|контактное лицо|ответственн\\p{L}{2}|(?:её|ее|его|меня|нас) (?:заменит|заменяет|подменит|подменяет))\\s?[:—–-]?',
    '(?:байланыс тұлғасы|сұрайтын кісі|сурайтын киси|қол қоятын|кол коятын|жүргізетін|жүргізуші|басқармадан|әкімдіктен|министрліктен|бас дәрігері|хабарласатын адам|жауапты)\\s?[:—–-]?',
    '(?:chair is|chaired by|the rep is|rep:|led by|run by|facilitated by|hosted by|taught by|given by|presented by|contact person is|speaker is|your contact is|ask for|questions to|(?:prof|sr|rev|fr|atty|hon)\\.?)',
  ].join('|')})\\s$`,
  'iu',
);
/** «Наши психологи: Гаухар Ахметова и Даурен Искаков», "Our counsellors: Ruth Adler and Dawn Okoro": one of a list after what they are. */
const listedStaff = new RegExp(
  `(?<!\\p{L})(?:${roles})\\p{L}{0,9}\\s?[:—–-]\\s?(?:\\p{L}[\\p{L}'’-]+(?:\\s\\p{L}[\\p{L}'’-]+){0,2}(?:,|\\s(?:и|және|мен|пен|бен|and|&))\\s){0,4}$`,
  'iu',
);
/** «Наш водитель Ерлан», "your interpreter Amal": at work for us, or for the one who is told. */
const ourWorker =
  /(?<!\p{L})(?:наш\p{L}{0,2}|ваш\p{L}{0,2}|дежурн\p{L}{2}|новый|новая|our|your|duty|біздің|сіздің|биздин|сиздин)\s(?:\p{L}+\s)?(?:монт[её]р|водител|психотерапевт|инспектор|переводчи|охранник|повар|сантехник|слесар|электрик|курьер|сторож|вахт[её]р|жүргізуші|жургизуши|күзетші|кузетши|аспаз|аудармашы|driver|interpreter|translator|porter|caretaker|plumber|electrician|cook|guard|warden|janitor|worker|officer|adviser|advisor)\p{L}{0,4},?\s$/iu;
/** "Court welfare officer is Ms Adeyemi", «Психолог у нас Ольга Юрьевна»: what they are, and then who it is. */
const roleIs = new RegExp(
  `(?<!\\p{L})(?:${roles}|officer|adviser|advisor|supervisor|teacher|warden|clerk|lead|keyworker|key worker|ours)\\p{L}{0,3}(?:\\s[^.!?,;]{0,30})?\\s(?:is|will be|are|у нас|у вас|теперь|сейчас|заменит|заменяет|подменит)\\s(?:(?:mr|mrs|ms|miss|dr)\\.?\\s)?$`,
  'iu',
);
/** "Ms Farrell is your barrister", "Ms Duggan, our child protection lead", "Ms Alvarez from legal services". */
const isTheirRole = new RegExp(
  `^(?:\\sis|,)\\s(?:your|our|the)\\s(?:\\p{L}+\\s){0,3}?(?:${roles}|officer|adviser|advisor|supervisor|teacher|warden|clerk|lead|worker)|^\\sfrom\\s(?:the\\s)?(?:\\p{L}+\\s){0,2}(?:services|desk|team|office|unit|department|бухгалтерии)(?!\\p{L})`,
  'iu',
);
/** «Согласовано с Розой Каримовной», «Роза Каримқызымен келісілген»: a matter is cleared with those at work. */
const clearedBefore =
  /(?<!\p{L})(?:согласован\p{L}{1,2}|утвержден\p{L}{1,2}|утверждён\p{L}{0,2}|signed off|cleared|countersigned)\s(?:с|со|у|by|with)\s$/iu;
const clearedAfter = /^\s(?:келісілген|келісілді|бекітілген|бекітілді|келисилген)(?!\p{L})/iu;
/** «Есепті Жібек Маратқызына өткіземін»: to whom one reports. */
const reportedTo =
  /(?<!\p{L})(?:есепті|есеп\p{L}{0,3}|отч[её]т(?:ы)?|заявку на отпуск|служебку|report)\s(?:[^.!?]{0,20}\s)?$/iu;
const reports = /^\s?(?:\p{L}+[-:.\d]*\s){0,4}?(?:өткіз|тапсыр|жібер|сда|отправ|до \d)/iu;

/** Books and talks: a title before, a title after, or what the name is known for. */
const titleBefore = /[»”]\s$/u;
const titleAfter = /^(?:\s\p{Lu}\p{L}+)?,?\s?[«“]/u;
const knownFor =
  /^['’]s\s(?:campaign|law|book|theory|model|novel|podcast|speech|film|talk|study|song|poem|diary|memoir|method)(?!\p{L})|^\s(?:лекция|кітаб|роман|шығарма|өлең|спектакл|фильм|әңгіме|повес)/iu;
const titleOwned = /^['’]s\s(?:\p{Lu}\p{L}+|In the|The)\s(?:\p{L}+\s){0,3}?\p{Lu}?/u;
const ofBooks =
  /(?<!\p{L})(?:читаем|перечитываем|обсуждаем|книг|роман|автор|глав[аыеу]|кітап|жазушы|book|chapter|novel|author|explains|memoir|reading list|wrote|writes|лекци|спектакл|фильм)/iu;
const readBefore =
  /(?<!\p{L})(?:read|re-read|quote|quoting|советуем|рекомендуем|почитайте|прочитайте|читайте|перечитайте|авторлары\s?[:—–-]?|авторы\s?[:—–-]?|авторы —)\s(?:\p{Lu}\p{L}+\s\p{Lu}\p{L}+,\s)?$/iu;
/** «Шкала Бека», «синдром Аспергера». */
const namedAfter =
  /(?<!\p{L})(?:шкал|тест|опросник|синдром|болезн|метод|преми|теори|индекс|пирамид|шкала|сынағы|әдісі)\p{L}{0,2}\s$/iu;

/** @returns what a mention is, when it names somebody at work, somebody who is read, or what is called after somebody; null otherwise */
export function atWork(mention: Mention, placed: Placed): 'staff' | 'author' | 'organisation' | 'self' | null {
  if (isOnDuty(mention, placed) || isThanked(mention, placed)) return 'staff';
  const turned = isTurnedTo(mention, placed);
  if (turned) return turned;
  const { start, end, full } = mention;
  const { text } = placed.sentence;
  const before = text.slice(Math.max(0, start - 70), start);
  const after = text.slice(end, end + 90);
  if (roleAfter.test(after) || calledBy.test(after) || worksAfter.test(after) || worksBefore.test(before))
    return 'staff';
  if (ourWorker.test(before) || roleIs.test(before) || isTheirRole.test(after)) return 'staff';
  if (listedStaff.test(before) || clearedBefore.test(before) || clearedAfter.test(after)) return 'staff';
  if (reportedTo.test(before) && reports.test(after)) return 'staff';
  if (knownFor.test(after) || readBefore.test(before)) return 'author';
  if (
    full &&
    titleBefore.test(before) &&
    !/(?:приют|центр|фонд|отдел|групп|группа)\p{L}{0,3}\s[«“][^»”]*[»”]\s$/iu.test(before)
  )
    return 'author';
  if (titleAfter.test(after) && ofBooks.test(text)) return 'author';
  if (full && titleOwned.test(after) && ofBooks.test(text)) return 'author';
  return !full && namedAfter.test(before) ? 'organisation' : null;
}
