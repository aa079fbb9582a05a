/** Which languages a sentence may be in. Drafts mix Kazakh and Russian, so a sentence may have two. */
import { type Lang, langs } from '../types';
import { hasKazakhLetter, isCyrillic, isLatin } from './fold';
import type { Token } from './tokens';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Folded Kazakh words that Russian and English do not have. */
const kazakh = words(
  'бул сол осы ол мен сен сиз биз олар бар жок емес ушин кейин деп дейин керек болса болади болса егер калай ' +
    'кандай кашан кайда ким нее не жане немесе бирак сондикта ден гана тек али енди каз казир бугин ертен кеше рахмет ' +
    'ракмет салем салеметсиз жаксы жакси бала балам балан балаңиз шеше аке апа аже ата агай апай журт адам адамдар айтиниз ' +
    'жазиниз жибериниз келиниз алиниз барин баринде туралы турали бойынша бойинша жатир отир тур журмин берем беремин ' +
    'жазамин хабарласамин хабарлас кужат кужаттар комек отиниш сураймин болмайди болади уй уйи кун кунги ай жил жас ' +
    'ешким ешкимге арамизда калсин айтпа айтпаниз айтпай айтип айтамин айтам айт айтсам жаз жазба жибер кел келме алмаймин ' +
    'мумкин шигар болар керек жай жаксылап кешке танертен тунде кундиз демалис жексенби сенби дуйсенби сейсенби сарсенби ' +
    'бейсенби жума апта айында жили сагат минут акша тенге акшани несие карыз тургин уйде уйге уйим жумис жумиста ' +
    'жаным жаним айналайын айналайин калкам шырагым шырагим курметти кутемин кутем бирге барлык барлиги кобирек аздап ' +
    'екеумиз оте тез шугил дайын дайин уакит уакытта уакитта кез келген жеке оз озимнин нарсе жер жерде жакта жакка ' +
    'сизге сизди сиздин маган мени менин бизге биздин оган они онин ози озиниз оз гой кой екен шигар гой тагы таги та да де',
);
/** Function words of Russian that Kazakh does not have. */
const russian = words(
  'и в на не что с как по но из у за от до для это если или же бы к о об так то вы вас вам вами я мы он она они его ее ' +
    'их мне меня мой моя ваш ваша ваше ваши наш уже еще только когда где чтобы потому тоже был была было были будет есть ' +
    'нет да можно надо нужно сегодня завтра сейчас пока все всё который которая при после перед без под над через ли ни',
);
const english = words(
  'the a an and or but to of in on at for with is are was were be been am i you he she it we they my your his her our ' +
    'their this that will would can could do does did not have has had if so as from by me him them just please',
);
const kazakhEnding =
  /(?:лар|лер|дар|дер|тар|тер)(?:дин|тин|га|ге|ка|ке|ди|ти|да|де|та|те|дан|ден|тан|тен|мен|и|имиз|иниз)?$|(?:нин|дин|тин|амин|емин|ймин|асиз|есиз|йсиз|иниз|низдер|ингиз|сиздар|ганда|генде|канда|кенде|майди|мейди|мади|меди|миз|[мбп][ае]низ(?:дар|дер|ши)?|[мбп]айик|[мбп]ейик|исин|алиниз|елик|алик)$/;
const kazakhLatinWords = words(
  'salem salemetsiz rahmet rakhmet raqmet kerek emes joq jok bar siz sizge sizdin men magan bul osy kazir qazir ertes ' +
    'erten bugin balam jaksy zhaksy jazyp jazam habarlasam beremin berem kelip kelin kelinizshi kujat qujat kujattar ' +
    'otinish komek kanday qanday qalay kalay zhok zhazam aytam aytsam deyin keyin ushin tagy gana birak qashan kashan',
);

/**
 * Words of both: «не» is "not" and "what", «да» is "yes" and "too", «комиссия» and «полиция» are borrowed. Among Kazakh
 * words they are no sign of Russian.
 */
const ofBoth = /^(?:не|да|он|.{3,}ия)$/;

/** Endings that Kazakh verbs and nouns have and Russian words have too: they add Kazakh, and do not take Russian away. */
const perhapsKazakh =
  /(?:[аеи]ди|йди|[гк][ае]н|[гк][ае]ни|нин|низ|сиз|пти|миз|[ае]мин|[аеуи]га|[аеуи]ге|[аеи]син|[аеи]йин|[аеи]йик|лик|лиги|даги|деги|пен|бен)$/;
/** Endings of Russian verbs and adjectives that Kazakh hardly has: they add Russian to a Kazakh sentence. */
const perhapsRussian = /(?:ут|ют|ят|ишь|ых|ую|юю|лся|лась|лись|тся)$/;
/** With fewer Kazakh words than these, and no Kazakh verb, a sentence may be Russian with somebody's name in it. */
const sureKazakh = 3;
const kazakhVerb = /(?:[ае]мин|ймин|иниз|[ае]сиз|йсиз|[ае]йик|[мбп][ае]йди)$/;
/** Shorter words say too little by their ending. UTF-16 code units. */
const tellingLength = 6;

/** @returns the languages whose rules apply, at least one; a sentence that shows no sign of either may be both */
export function languagesOf(tokens: readonly Token[]): Set<Lang> {
  let kk = 0;
  let kkWords = 0;
  let verbs = 0;
  let shared = 0;
  let ru = 0;
  let en = 0;
  let kkLatin = 0;
  let maybeKk = 0;
  let maybeRu = 0;
  let cyrillicWords = 0;
  let latinWords = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (isLatin(token.norm)) {
      latinWords += 1;
      if (english.has(token.norm)) en += 1;
      if (kazakhLatinWords.has(token.norm)) kkLatin += 1;
    } else if (isCyrillic(token.norm)) {
      cyrillicWords += 1;
      const before = kk;
      if (hasKazakhLetter(token.norm)) kk += 2;
      else if (ofBoth.test(token.norm)) shared += 1;
      else if (russian.has(token.norm)) ru += 1;
      else if (kazakh.has(token.fold)) kk += 1;
      else if (token.fold.length > 5 && kazakhEnding.test(token.fold)) kk += 1;
      else if (
        /[щъ]|(?:ть|ого|его|ому|ему|ать|ить|ует|ает|ются|ется|ешь|ите|йте|ные|ных|ный|ная|ами|ями|ость|ия|ии|ие)$/.test(
          token.norm,
        )
      )
        ru += 1;
      if (kk > before) kkWords += 1;
      if (kazakhVerb.test(token.fold)) verbs += 1;
      if (token.fold.length >= tellingLength && perhapsKazakh.test(token.fold)) maybeKk += 1;
      else if (token.norm.length >= tellingLength && perhapsRussian.test(token.norm)) maybeRu += 1;
    }
  }
  if ((kkWords < sureKazakh && verbs === 0) || kkWords * 2 < cyrillicWords - shared) ru += shared;
  const found = new Set<Lang>();
  if (cyrillicWords > 0) {
    if (kk > 0 || maybeKk > 0 || ru === 0) found.add('kk');
    if (ru > 0 || maybeRu > 0 || kk === 0 || kk < cyrillicWords / 3) found.add('ru');
  }
  if (latinWords > 0) {
    if (kkLatin > 0 ? kkLatin >= en : en === 0 && cyrillicWords === 0) found.add('kk');
    if (en > 0 || kkLatin === 0) found.add('en');
  }
  if (found.size === 0) for (const lang of langs) found.add(lang);
  return found;
}
