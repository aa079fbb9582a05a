/** A worker's long session, as the journeys about leaks drive it: typing, marks, a card, a fix, a keep, a send with a reason, several boxes. */
import { t } from '../../../i18n';
import { poll, type TestPage } from '../harness';
import { clean, marks, middleOf, noticeSays, panel, pressOurs, untilCard, untilMarks, untilPanel } from './acts';

/** Words that stand nowhere but in these drafts: in findings, beside them, and in what nobody finds anything in. */
export const canaries = [
  'kanarienvogel77',
  'цитринелла',
  'шымшықтау',
  '880512400123',
  '870112345',
  'жаворонкин',
] as const;

export const canaryDrafts = {
  held: 'Цитринелла: ваш ИИН 880512400123 принят, kanarienvogel77, приходите в среду к десяти.',
  kept: 'Шымшықтау: ЖСН 880512400123 қабылданды, сәрсенбі күні келіңіз, Жаворонкин.',
  quiet: 'Цитринелла! Приём в среду, 3 декабря, в 10:00, кабинет 4. Шымшықтау.',
} as const;

/** How many pages the session opens. */
export const opened = 5;

async function write(page: TestPage, platform: string, box: string, text: string): Promise<void> {
  await page.open(platform, box, { lang: 'ru' });
  await page.focusBox();
  await page.type(text);
  await page.until('the model has the words', (words) => window.fixture.model() === words, text);
}

/** Presses Enter until the panel is open: on a slow machine the engine may still be on its way. */
async function hold(page: TestPage): Promise<void> {
  await page.press('Enter');
  await untilPanel(page, true);
}

/** With a reason. In Firefox a first press right after the panel has opened can come to nothing: then it is pressed again. */
async function letGo(page: TestPage): Promise<void> {
  await poll('a reason is asked for', async () => {
    await pressOurs(page, t('ru', 'panel.send'), '.panel');
    return (await page.inside('.panel label')).length > 0;
  });
  await pressOurs(page, t('ru', 'reason.consent'), '.panel');
  await pressOurs(page, t('ru', 'panel.send.confirm'), '.panel');
  await untilPanel(page, false);
}

/** @returns what the site was sent */
export async function longSession(page: TestPage): Promise<string[]> {
  const sent: string[] = [];
  // A card by mouse, a fix, and the site's own undo.
  await write(page, 'instagram', 'dm', canaryDrafts.held);
  await poll('something is marked as held', async () => (await marks(page, '.hold')).length > 0);
  const drawn = await marks(page, '.hold');
  await page.hoverAt(...middleOf(drawn.slice(0, 1).map(({ rect }) => rect)));
  await untilCard(page, true);
  await pressOurs(page, t('ru', 'card.remove'), '.card');
  await page.until('some words are gone', (words) => window.fixture.model() !== words, canaryDrafts.held);
  await page.press('Mod+z');
  await page.until('the words are back', (words) => window.fixture.model() === words, canaryDrafts.held);
  // Held, and sent as it is with a reason.
  await hold(page);
  await letGo(page);
  await page.press('Enter');
  await page.until('it is sent', () => window.fixture.sent.length === 1);
  sent.push(...(await page.sent()));
  // A finding that is left for always.
  await write(page, 'vk', 'message', canaryDrafts.kept);
  await untilMarks(page, (await marks(page, '.hold')).length || 1);
  await hold(page);
  await pressOurs(page, t('ru', 'card.keep'), '.panel');
  await pressOurs(page, t('ru', 'card.keep.always'), '.panel');
  await pressOurs(page, t('ru', 'reason.consent'), '.panel');
  await pressOurs(page, t('ru', 'card.keep.confirm'), '.panel');
  if (await panel(page)) await page.press('Escape');
  // What nobody finds anything in, in a field of another kind.
  await write(page, 'instagram', 'comment', canaryDrafts.quiet);
  await poll('it is sent', async () => {
    await page.press('Enter');
    if (await noticeSays(page, 'ru', 'notice.checked-press-again')) await page.press('Enter');
    return (await page.sent()).length > 0;
  });
  sent.push(...(await page.sent()));
  // A box that is given up, and one that disappears under the words.
  await write(page, 'facebook', 'comment', canaryDrafts.held);
  await page.evaluate(() => window.fixture.box()?.remove());
  await write(page, 'telegram', 'message-k', clean.ru);
  await page.press('Enter');
  return sent;
}
