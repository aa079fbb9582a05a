/** The practice page in a real browser: `window` opens it for a person; `headless` writes, holds, mends and sends in three languages. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { languageNames } from '../components/pages/languages';
import { type Finding, type Lang, langs, type RuleSet, reviewDraft } from '../engine';
import { withRules } from '../eval/loading';
import { t } from '../i18n';

const extension = resolve('.output/chrome-mv3');
const pictures = 'screenshots/start';
const headless = process.argv[2] !== 'window';

/** Real drafts, as people type them, each with something that must not go out. */
const drafts: Record<Lang, string> = {
  en: 'Hi Dana! Aigul Serikova passed us your papers, IIN 880512400123. We guarantee you will get the benefit soon.',
  ru: 'Здравствуйте! Айгуль Серикова передала ваши документы, ИИН 880512400123. Гарантирую, что выплату одобрят, скоро напишу.',
  kk: 'Сәлеметсіз бе! Айгүл Серікова құжаттарыңызды берді, ЖСН 880512400123. Жәрдемақы міндетті түрде бекітіледі, жақын арада жазамын.',
};
const mended: Record<Lang, string> = {
  en: 'Hello! Please write to us in a private message; a specialist answers there today before 17:00.',
  ru: 'Здравствуйте! Напишите нам, пожалуйста, личным сообщением: специалист ответит там сегодня до 17:00.',
  kk: 'Сәлеметсіз бе! Бізге жеке хабарлама жазсаңыз, маман бүгін сағат 17:00-ге дейін сонда жауап береді.',
};

async function open(): Promise<{ context: BrowserContext; profile: string; address: string }> {
  const profile = mkdtempSync(join(tmpdir(), 'reread-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: false,
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...(headless ? ['--headless=new', '--disable-gpu'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
    timeout: 120_000,
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 120_000 }));
  return { context, profile, address: worker.url().split('/').slice(0, 3).join('/') };
}

function print(lang: Lang, text: string, findings: readonly Finding[]): void {
  console.log(`\n${lang}  ${text}`);
  for (const { severity, quote, say } of findings)
    console.log(`    ${t(lang, `severity.${severity}`)}: «${quote}» ${say}`);
}

/** One language: types the draft, is held, goes back, mends, sends. @throws Error when the page did otherwise */
async function drive(page: Page, address: string, lang: Lang, rules: RuleSet): Promise<void> {
  await page.goto(`${address}/practice.html`);
  await page.locator('[data-state="ready"]').waitFor({ state: 'attached', timeout: 120_000 });
  await page.getByRole('radio', { name: languageNames[lang] }).check();
  await page.locator(`.page[lang="${lang}"]`).waitFor();
  const box = page.locator('[data-practice-box="comment"]').first();
  await box.click();
  await page.keyboard.insertText(drafts[lang]);
  print(
    lang,
    drafts[lang],
    reviewDraft({ text: drafts[lang], surface: { platform: 'practice', kind: 'comment', reach: 'public' } }, rules)
      .findings,
  );
  await page.keyboard.press('Enter');
  // Held: focus goes into our closed root, so the box no longer has it, and nothing stands in the list of sent messages.
  await page.waitForFunction(() => !document.activeElement?.hasAttribute('data-practice-box'), undefined, {
    timeout: 60_000,
  });
  if ((await page.locator('[data-sent]').count()) > 0) throw new Error(`${lang}: a serious draft was sent unseen`);
  await page.screenshot({ path: `${pictures}/${lang}-held.png` });
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-practice-box'), undefined, {
    timeout: 60_000,
  });
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(mended[lang]);
  await page.keyboard.press('Enter');
  const sent = page.locator('[data-sent] p').first();
  await sent.waitFor({ timeout: 60_000 });
  const received = await sent.textContent();
  if (received !== mended[lang]) throw new Error(`${lang}: what was sent is not what was written: ${received}`);
  await page.screenshot({ path: `${pictures}/${lang}-sent.png` });
  console.log(`    ${lang}: held, mended, sent once`);
}

const { context, profile, address } = await open();
try {
  const page = context.pages()[0] ?? (await context.newPage());
  if (headless) {
    mkdirSync(pictures, { recursive: true });
    await withRules({ strictness: 'standard' }, async (rulesIn) => {
      for (const lang of langs) await drive(page, address, lang, rulesIn(lang));
    });
    console.log(`\nPictures are in ${pictures}/. With a display, npm start opens this page in a window.`);
  } else {
    await page.goto(`${address}/practice.html`);
    console.log('The practice page is open. Close the browser to end.');
    await context.waitForEvent('close', { timeout: 0 });
  }
} finally {
  await context.close().catch(() => undefined);
  rmSync(profile, { recursive: true, force: true });
}
