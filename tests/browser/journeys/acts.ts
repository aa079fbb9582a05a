/** What a person does with our windows on a page, for the journeys: finds words, hovers marks, presses our buttons. */

import type { Key } from '../../../i18n';
import { t } from '../../../i18n';
import { type Inside, poll, type Rect, type TestPage } from '../harness';

export type Lang = 'en' | 'ru' | 'kk';

/** A draft with one held identifier, and the words that a journey looks for. */
export const drafts: Record<Lang, { text: string; held: string }> = {
  ru: { text: 'Ваш ИИН 880512400123 принят, приходите в среду к десяти.', held: '880512400123' },
  kk: { text: 'ЖСН 880512400123 қабылданды, сәрсенбі күні сағат онда келіңіз.', held: '880512400123' },
  en: { text: 'Your IIN 880512400123 is noted, please come on Wednesday at ten.', held: '880512400123' },
};

export const clean: Record<Lang, string> = {
  ru: 'Здравствуйте! Приём в среду, 3 декабря, в 10:00, кабинет 4.',
  kk: 'Сәлеметсіз бе! Қабылдау сәрсенбіде, 3 желтоқсанда, сағат 10:00-де, 4-кабинетте.',
  en: 'Hello! The appointment is on Wednesday, 3 December, at 10:00, room 4.',
};

const shown = ({ rect }: Inside): boolean => rect.width > 0 && rect.height > 0;
const centre = ({ left, top, width, height }: Rect): [number, number] => [left + width / 2, top + height / 2];

export const marks = async (page: TestPage, kind = ''): Promise<Inside[]> =>
  (await page.inside(`.mark${kind}`)).filter(shown);

export async function untilMarks(page: TestPage, count: number, kind = '.hold'): Promise<Inside[]> {
  let now: Inside[] = [];
  await poll(`${count} marks ${kind} are drawn`, async () => {
    now = await marks(page, kind);
    return now.length === count;
  });
  return now;
}

export const panel = async (page: TestPage): Promise<Inside | null> =>
  (await page.inside('.panel')).find(shown) ?? null;
export const card = async (page: TestPage): Promise<Inside | null> => (await page.inside('.card')).find(shown) ?? null;

export const untilPanel = (page: TestPage, open: boolean): Promise<void> =>
  poll(`the panel is ${open ? 'open' : 'closed'}`, async () => ((await panel(page)) !== null) === open);
export const untilCard = (page: TestPage, open: boolean): Promise<void> =>
  poll(`the card is ${open ? 'open' : 'closed'}`, async () => ((await card(page)) !== null) === open);

export const noticeSays = async (page: TestPage, lang: Lang, key: Key): Promise<boolean> =>
  (await page.inside('[role="status"]')).some(({ text }) => text.includes(t(lang, key as 'notice.unchecked')));

/** Waits until one of our notices says this. */
export const untilNotice = (page: TestPage, lang: Lang, key: Key): Promise<void> =>
  poll(`the notice says ${key}`, () => noticeSays(page, lang, key));

/** Presses one of our buttons by its words, with the real mouse. */
export async function pressOurs(page: TestPage, words: string, within = '.window'): Promise<void> {
  let found: Inside | undefined;
  let still = 0;
  await poll(`our button “${words}” stands still and can be pressed`, async () => {
    const before = found;
    found = (await page.inside(`${within} button, ${within} label`)).find(
      (one) => shown(one) && one.text.trim() === words && !('disabled' in one.attributes),
    );
    if (!found) return false;
    if (await scrolledTo(page, within, words)) return false;
    still = before?.rect.top === found.rect.top && before.rect.left === found.rect.left ? still + 1 : 0;
    return still >= 3;
  });
  if (found) await page.clickAt(...centre(found.rect));
}

/** Turns the wheel where our button lies outside the part that can be seen. @returns true if it had to */
async function scrolledTo(page: TestPage, within: string, words: string): Promise<boolean> {
  const [area] = (await page.inside(`${within} .scrolls`)).filter(shown);
  const one = (await page.inside(`${within} .scrolls :is(button, label)`)).find(
    (found) => shown(found) && found.text.trim() === words,
  );
  if (!area || !one) return false;
  const [x, y] = centre(area.rect);
  const [, wanted] = centre(one.rect);
  if (wanted > area.rect.top + 12 && wanted < area.rect.top + area.rect.height - 12) return false;
  await page.wheelAt(x, y, wanted - y);
  return true;
}

/** Lets the held words go, with a reason, through the panel. */
export async function sendAsItIs(page: TestPage, lang: Lang): Promise<void> {
  await pressOurs(page, t(lang, 'panel.send'), '.panel');
  await pressOurs(page, t(lang, 'reason.consent'), '.panel');
  await pressOurs(page, t(lang, 'panel.send.confirm'), '.panel');
  await untilPanel(page, false);
}

/** The smallest rectangle around several. */
export function around(rects: readonly Rect[]): Rect {
  const left = Math.min(...rects.map((one) => one.left));
  const top = Math.min(...rects.map((one) => one.top));
  const right = Math.max(...rects.map((one) => one.left + one.width));
  const bottom = Math.max(...rects.map((one) => one.top + one.height));
  return { left, top, width: right - left, height: bottom - top };
}

export const middleOf = (rects: readonly Rect[]): [number, number] => centre(around(rects));
