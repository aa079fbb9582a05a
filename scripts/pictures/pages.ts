/** The extension's own pages, drawn from the built extension and asked about by axe. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { sections } from '../../components/options/sections';
import { fieldLabel } from '../../components/pack-editor/fields';
import { type Lang, langs } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { complaintsOf, executablePath, out, themes } from './look';

const extension = resolve('.output/chrome-mv3');
/** A reply that leaves something to reread. */
const replies: Record<Lang, string> = {
  en: 'I will find out soon. You should have sent the papers earlier.',
  ru: 'Скоро всё узнаю. Надо было раньше документы отправлять.',
  kk: 'Жақында біліп беремін. Құжатты ертерек жіберу керек еді.',
};

/** A rule of a team, with a draft in which it finds something. */
const madeRule: Record<Lang, { any: string; say: string; offer: string; draft: string }> = {
  en: {
    any: 'quince {street|lane}',
    say: 'The street of the shelter must never go out.',
    offer: 'Write “at the centre”.',
    draft: 'Come to Quince Lane at ten.',
  },
  ru: {
    any: 'улиц* айвов*',
    say: 'Улицу приюта нельзя называть никому.',
    offer: 'Напишите «в центре».',
    draft: 'Приходите на улицу Айвовую к десяти.',
  },
  kk: {
    any: 'айва көше*',
    say: 'Баспананың көшесін ешкімге айтуға болмайды.',
    offer: '«Орталықта» деп жазыңыз.',
    draft: 'Айва көшесіне сағат онда келіңіз.',
  },
};

/** What the extension's background is asked from one of our own pages. */
const ask = (page: Page, message: object): Promise<unknown> =>
  page.evaluate((sent) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage(sent);
  }, message);

/** A few weeks of made-up work, so that the journal has something to show. */
function madeJournal(now: number): object[] {
  const kinds = [
    ['pd-phone', 'personal-data', 'hold'],
    ['aw-vague-time', 'ambiguous-wording', 'warn'],
    ['rs-minimise', 'respect', 'warn'],
    ['pd-person-name', 'personal-data', 'hold'],
  ] as const;
  const outcomes = ['held', 'fixed', 'kept', 'sent-anyway'] as const;
  return Array.from({ length: 70 }, (_, index) => {
    const [rule, category, severity] = kinds[(index * 7) % 4] ?? kinds[0];
    const outcome = outcomes[(index * 5 + (index % 3)) % 4] ?? 'fixed';
    return {
      at: now - index * 17 * 3_600_000,
      platform: index % 3 === 0 ? 'facebook' : 'instagram',
      surface: index % 2 === 0 ? 'dm' : 'comment',
      outcome,
      rule,
      category,
      severity,
      ...(outcome === 'kept' || outcome === 'sent-anyway' ? { reason: 'consent' } : {}),
    };
  });
}

async function fill(page: Page): Promise<void> {
  await ask(page, { ask: 'note', entries: madeJournal(Date.now()) });
  await ask(page, { ask: 'settings', change: { allow: ['+7 700 000 00 00', '@orda_center', 'Асель Нурланова'] } });
  for (const [finding, rule] of [
    ['1a2b', 'aw-abbreviation'],
    ['3c4d', 'pd-person-name'],
  ])
    await ask(page, { ask: 'keep', decision: { finding, rule, reason: 'public-info' } });
}

/** The practice page: empty, held, sent, and an exercise before and after the reply. */
async function drawPractice(page: Page, address: string, locale: Lang, name: string): Promise<string[]> {
  const complaints: string[] = [];
  const shot = async (state: string): Promise<void> => {
    await page.screenshot({ path: `${out}/practice-${state}.${name}.png` });
    complaints.push(...(await complaintsOf(page, `practice-${state}.${name}`)));
  };
  await page.goto('about:blank');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${address}/practice.html`);
  await page.locator('[data-state="ready"]').waitFor({ state: 'attached' });
  await shot('empty');
  await page.locator('[data-sample="personal-data"]').click();
  const box = page.locator('[data-practice-box="comment"]');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-practice-box') === 'comment');
  await box.press('Enter');
  // Held: the closed root takes the focus, and nothing is sent.
  await page.waitForFunction(() => !document.activeElement?.hasAttribute('data-practice-box'));
  await shot('held');
  await page.keyboard.press('Escape');
  await page.locator('[data-sample="clean"]').click();
  await page.locator('[data-practice-box="dm"]').first().press('Enter');
  await page.locator('[data-sent]').first().waitFor();
  await shot('sent');
  await page.getByRole('tab').nth(1).click();
  await page.locator('[data-exercise]').first().waitFor();
  await shot('exercises');
  const reply = page.locator('[data-practice-box^="exercise"]');
  await reply.pressSequentially(replies[locale]);
  await page.locator('.compose button').click();
  await page.locator('.result').waitFor();
  await shot('exercise-result');
  return complaints;
}

/** The pack editor: a rule being written with its trial, and every other part of a pack with an entry begun. */
async function drawEditor(page: Page, address: string, locale: Lang, name: string): Promise<string[]> {
  const complaints: string[] = [];
  const press = (key: 'make.start.button' | 'make.rule.add' | 'make.rule.back') =>
    page
      .getByRole('button', { name: say(locale, key) })
      .first()
      .click();
  const shot = async (state: string): Promise<void> => {
    await page.screenshot({ path: `${out}/${state}.${name}.png`, fullPage: true });
    complaints.push(...(await complaintsOf(page, `${state}.${name}`)));
  };
  await page.goto('about:blank');
  await page.goto(`${address}/options.html#packs`);
  await press('make.start.button');
  await press('make.rule.add');
  const field = (part: 'any' | 'say' | 'offer') =>
    page.getByRole('textbox', { name: fieldLabel(locale, { name: part, lang: locale }) });
  await field('any').fill(madeRule[locale].any);
  await field('say').fill(madeRule[locale].say);
  await field('offer').fill(madeRule[locale].offer);
  await page.getByRole('textbox', { name: say(locale, 'make.try.own') }).fill(madeRule[locale].draft);
  await page.getByText(say(locale, 'make.try.found', { count: 1 })).waitFor();
  await shot('pack-editor-rule');
  await press('make.rule.back');
  for (const [part, add] of [
    ['make.base', null],
    ['make.exercises', 'make.exercises.add'],
    ['make.replies', 'make.replies.add'],
    ['make.allowed', 'make.allowed.add'],
    ['make.offs', 'make.offs.add'],
    ['make.overrides', 'make.overrides.add'],
    ['make.details', 'make.details.add'],
    ['make.classes', null],
  ] as const) {
    await page.locator('summary', { hasText: say(locale, part) }).click();
    if (add) await page.getByRole('button', { name: say(locale, add) }).click();
  }
  await shot('pack-editor-parts');
  return complaints;
}

async function drawAll(context: BrowserContext, address: string, theme: string): Promise<string[]> {
  const complaints: string[] = [];
  const page = await context.newPage();
  await page.goto(`${address}/practice.html`);
  await fill(page);
  for (const locale of langs) {
    const name = `${locale}.${theme}`;
    await ask(page, { ask: 'settings', change: { locale } });
    complaints.push(...(await drawPractice(page, address, locale, name)));
    complaints.push(...(await drawEditor(page, address, locale, name)));
    for (const [file, hash] of [
      ...sections.map((section) => ['options', section] as const),
      ['popup', ''] as const,
      ['sidepanel', ''] as const,
      ['welcome', ''] as const,
    ]) {
      // A hash alone would not load the page anew.
      await page.goto('about:blank');
      await page.setViewportSize(
        file === 'popup' || file === 'sidepanel' ? { width: 380, height: 860 } : { width: 1280, height: 900 },
      );
      await page.goto(`${address}/${file}.html${hash && `#${hash}`}`);
      await page.locator(`.page[lang="${locale}"] h1`).waitFor();
      if (hash === 'journal') await page.locator('.recharts-bar').first().waitFor();
      const state = hash ? `${file}-${hash}` : file;
      await page.screenshot({ path: `${out}/${state}.${name}.png` });
      complaints.push(...(await complaintsOf(page, `${state}.${name}`)));
    }
  }
  return complaints;
}

/** @returns what axe complains of @throws Error if the extension has not been built */
export async function drawPages(): Promise<string[]> {
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error('build the extension first: npx wxt build');
  const complaints: string[] = [];
  for (const theme of themes) {
    const profile = mkdtempSync(join(tmpdir(), 'reread-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: [
        '--headless=new',
        '--no-sandbox',
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
      viewport: { width: 1280, height: 900 },
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    try {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      complaints.push(...(await drawAll(context, worker.url().split('/').slice(0, 3).join('/'), theme)));
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  }
  return complaints;
}
