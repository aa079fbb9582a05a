/** Kazakh given names put together of two words, «Нұрбақыт», «Ералы», "Zhanserik": more of them are in use than any list holds. */
import { latinKey } from './keys';

const keysOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(latinKey));

/** What such names begin with. */
const firsts = keysOf(
  'нұр нұрлы бек жан ай гүл күн ақ ер байг бай сұлтан мұрат хан жұма ораз тілеу тұрсын ғали құдай алла тәңір бақыт бахыт сағын серік дос бақ мади қали төле қуан жақсы есен аман кел орын дәулет мырза сейіт әбді әбду ата ахмет мұхамед темір болат асыл жұлдыз шынар маржан меруерт алтын күміс рахым кәрім қоңыр сары қара бота тоқта тұрған өтеген ұлбос кенже қожа шах шайх сәлім нұри мейрам наурыз рамазан құрман жас жігіт батыр базар асқар иса омар сапар таубай жарқын қайыр қази берді берік еген егем ескендір қуаныш касым рыс сүйін иман ерке құл бибі дина ұл ғабди мұса дүйсен сәрсен бейсен сенбі айту қалды мыңжас көбей кенес жаңа тай шора ділда қыз',
);

/** What they end in. */
const seconds = keysOf(
  'бек бай хан жан гүл нұр сұлу қыз бике ғали әли алы мұрат болат тай берді берген келді туған қали ғазы серік бақыт бахыт шолпан жамал темір зат зада дана ару моншақ жаухар айым қожа мырза төре паша сұлтан ахмет мұхамед мұхамет қази жігіт батыр арыс арыстан сәуле мерген асыл ханым бол дос ислам әділ шат',
);

const doubled = /(.)\1|кқ|қк|гғ|ғг/u;

/** A shorter one is chance: with a capital, and where nothing tells a name from a word. */
const shortest = { capital: 5, lower: 7 };

/** @param name one word in Cyrillic or Latin letters, without an ending of case; @param capital it stands with one */
export function isCompoundName(name: string, capital = true): boolean {
  const key = latinKey(name);
  if (key.length < (capital ? shortest.capital : shortest.lower)) return false;
  const doubles = doubled.test(name.toLowerCase());
  for (let at = 2; at < key.length - 1; at += 1) {
    const first = key.slice(0, at);
    if (!firsts.has(first)) continue;
    const second = key.slice(at);
    // «Серікқали»: of a letter that stands twice one is left in the key.
    if (seconds.has(second) || (doubles && seconds.has(first.slice(-1) + second))) return true;
  }
  return false;
}
