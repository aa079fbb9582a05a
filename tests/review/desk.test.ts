/** What is shown beside a box, and what comes of the person's choices. */
import { describe, expect, it } from 'vitest';
import type { JournalEntry, Kept, RuleSeed } from '../../messages/types';
import { Desk } from '../../review/desk';
import type { DeskDeps } from '../../review/desk-deps';
import { reportOf } from '../../review/report';
import { openSession } from './fake-box';

const made = [{ id: 'hours', title: { en: 'Hours' }, text: { en: 'I answer from 9 to 18.' }, for: ['respect/bad'] }];

function setUp(overrides: Partial<DeskDeps> = {}) {
  const opened = openSession();
  const journal: JournalEntry[] = [];
  const kept: Kept[] = [];
  const seeds: RuleSeed[] = [];
  const allowed: string[] = [];
  const desk = new Desk({
    locale: () => 'en',
    placeOf: () => ({ left: 1, top: 2, width: 3, height: 4 }),
    show: () => undefined,
    keepAlways: (one) => kept.push(one),
    makeRule: (seed) => seeds.push(seed),
    journal: (entries) => journal.push(...entries),
    mayAllow: () => true,
    allow: (words) => allowed.push(words),
    report: (finding, surface) => reportOf(finding, surface, 'standard', 'en', '1.2.3'),
    rereading: ({ text }) => ({ stretches: [{ is: 'words', text }], promises: [], tone: [] }),
    crisis: () => ({ country: 'KZ', protocol: '' }),
    replies: async () => made,
    now: () => 1000,
    after: opened.time.after,
    seen: () => true,
    unchecked: () => ({ reasons: [], hidden: false }),
    hideUnchecked: () => undefined,
    ...overrides,
  });
  desk.enter(opened.session);
  const write = (text: string): void => {
    opened.editor.write(text);
    opened.time.pass();
    desk.settle();
  };
  return { ...opened, desk, journal, kept, seeds, allowed, write };
}

describe('the desk', () => {
  it('shows a pill only where something is found and the box can be seen', () => {
    const { desk, write, editor } = setUp();
    write('fine');
    expect(desk.view()?.pill).toBeNull();
    write('bad');
    expect(desk.view()?.pill).not.toBeNull();
    editor.visible = () => ({ left: 0, top: 0, width: 0, height: 0 });
    expect(desk.view()?.pill).toBeNull();
  });

  it('only the words found go into a rule, only when asked, and never from a panel that is hidden', () => {
    const { desk, write, seeds } = setUp();
    write('all bad here');
    expect(seeds).toEqual([]);
    const [finding] = desk.view()?.findings ?? [];
    if (finding) desk.makeRule(finding);
    expect(seeds).toEqual([{ words: 'bad', category: finding?.category }]);
    const hidden = setUp({ seen: () => false });
    hidden.write('bad');
    const [other] = hidden.desk.view()?.findings ?? [];
    if (other) hidden.desk.makeRule(other);
    expect(hidden.seeds).toEqual([]);
  });

  it('a stopped send opens the panel with the held findings first, and is noted without words', () => {
    const { desk, session, write, journal } = setUp();
    write('hm bad');
    desk.hold(session, session.held(1, true));
    expect(desk.view()?.panel?.open.map(({ quote }) => quote)).toEqual(['bad']);
    expect(desk.view()?.panel?.rest.map(({ quote }) => quote)).toEqual(['hm']);
    expect(JSON.stringify(journal)).toContain('rs-bad');
    expect(JSON.stringify(journal)).not.toContain('"bad"');
  });

  it('sending as it is gives a pass for these words, once', () => {
    const { desk, session, write } = setUp();
    write('bad');
    desk.hold(session, session.held(1, true));
    desk.sendAnyway('consent');
    expect(desk.view()?.panel).toBeNull();
    expect(desk.view()?.notice?.code).toBe('pass-given');
    expect(session.held(2, true)).toEqual([]);
    expect(session.held(3, true)).toHaveLength(1);
  });

  it('what was let go with a reason is not asked about again in this draft, what is new is', () => {
    const { desk, session, write, heard } = setUp();
    write('bad');
    desk.hold(session, session.held(1, true));
    desk.sendAnyway('consent');
    write('bad, dear');
    expect(heard).toContain('pass lost');
    expect(session.held(2, true)).toEqual([]);
    write('');
    write('bad, dear');
    expect(session.held(3, true)).toHaveLength(1);
  });

  it('gives no pass for words that changed while the panel was open', () => {
    const { desk, session, write, editor } = setUp();
    write('bad');
    desk.hold(session, session.held(1, true));
    editor.text = 'bad bad hm';
    desk.sendAnyway('consent');
    expect(session.held(2, true).length).toBeGreaterThan(0);
    expect(desk.view()?.panel).not.toBeNull();
  });

  it('nothing can be decided in a panel that the page hides', () => {
    const { desk, session, write } = setUp({ seen: () => false });
    write('bad');
    desk.hold(session, session.held(1, true));
    desk.sendAnyway('consent');
    for (const finding of session.open()) desk.keep(finding, 'always', 'consent');
    expect(session.held(2, true)).toHaveLength(1);
  });

  it('a fix changes the words once and closes the panel when nothing is left', async () => {
    const { desk, session, write, editor, journal } = setUp();
    write('so bad');
    desk.hold(session, session.held(1, true));
    const [finding] = session.open();
    if (!finding?.fixes[0]) throw new Error('no fix');
    desk.fix(finding, finding.fixes[0]);
    desk.fix(finding, finding.fixes[0]);
    await expect.poll(() => desk.view()?.busy).toBe(false);
    expect(editor.text).toBe('so good');
    expect(desk.view()?.panel).toBeNull();
    expect(journal.filter(({ outcome }) => outcome === 'fixed')).toHaveLength(1);
  });

  it('all fixes at once land each at its own words', async () => {
    const { desk, session, write, editor } = setUp();
    write('bad and hm and bad');
    desk.fixAll(session.open().flatMap((finding) => (finding.fixes[0] ? [{ finding, fix: finding.fixes[0] }] : [])));
    await expect.poll(() => desk.view()?.busy).toBe(false);
    expect(editor.text).toBe('good and good and good');
  });

  it('says so when the words have moved or the box refuses, and changes nothing', async () => {
    const { desk, session, write, editor } = setUp();
    write('so bad');
    const [finding] = session.open();
    if (!finding?.fixes[0]) throw new Error('no fix');
    editor.text = 'bad so';
    desk.fix(finding, finding.fixes[0]);
    await expect.poll(() => desk.view()?.notice?.code).toBe('fix-moved');
    expect(editor.text).toBe('bad so');
    write('so bad');
    editor.outcome = 'refused';
    const [again] = session.open();
    if (!again?.fixes[0]) throw new Error('no fix');
    desk.fix(again, again.fixes[0]);
    await expect.poll(() => desk.view()?.notice?.code).toBe('fix-refused');
    expect(editor.text).toBe('so bad');
  });

  it('keeping for always is told to the background by hash and rule, never by words', () => {
    const { desk, session, write, kept } = setUp();
    write('bad');
    for (const finding of session.open()) desk.keep(finding, 'always', 'quotation');
    expect(kept).toEqual([{ finding: 'key-bad', rule: 'rs-bad', reason: 'quotation' }]);
  });

  it('words of our own go to the list, and the journal is told no word', () => {
    const { desk, session, write, allowed, journal } = setUp();
    write('so bad');
    const [finding] = session.open();
    if (!finding) throw new Error('nothing found');
    desk.show(finding, true);
    desk.allow(finding);
    expect(allowed).toEqual(['bad']);
    expect(desk.view()?.card).toBeNull();
    expect(JSON.stringify(journal)).not.toContain('"bad"');
  });

  it('a report of a false alarm says rule and place, and no word of the draft', () => {
    const { desk, session, write } = setUp();
    write('secret bad');
    const [finding] = session.open();
    if (!finding) throw new Error('nothing found');
    const report = desk.report({ ...finding, because: [{ code: 'list', value: 'bad' }], rule: 'rs-other' });
    expect(report).toContain('rs-other');
    expect(report).toContain('signs: list');
    expect(report).toContain('test, dm, one');
    expect(report).not.toMatch(/secret|bad/);
  });

  it('goes through words that are repeated one by one', () => {
    const { desk, write } = setUp();
    write('bad and bad and hm');
    const places = [1, 2, 3, 4].map(() => {
      desk.next();
      return desk.view()?.card?.finding.span.start;
    });
    expect(places).toEqual([0, 8, 16, 0]);
  });

  it('the keyboard opens the card after the caret, goes on, and comes back to the caret', () => {
    const { desk, write, editor } = setUp();
    write('hm and bad');
    editor.caret = () => 5;
    desk.openByKeyboard();
    expect(desk.view()?.card?.finding.quote).toBe('bad');
    desk.openByKeyboard();
    expect(desk.view()?.card?.finding.quote).toBe('hm');
    desk.closeCard();
    expect(desk.view()?.card).toBeNull();
    expect(editor.focusedAt.at(-1)).toBe(5);
  });

  it('the reader’s view opens over the held panel, and the panel waits behind it', () => {
    const { desk, session, write } = setUp();
    write('bad');
    desk.hold(session, session.held(1, true));
    desk.openReader();
    expect(desk.view()?.side).toMatchObject({ is: 'reader', text: 'bad' });
    desk.closeSide();
    expect(desk.view()?.side).toBeNull();
    expect(desk.view()?.panel).not.toBeNull();
  });

  it('the reader’s view of a clean draft leads back to the caret; an empty box has none', () => {
    const { desk, write, editor } = setUp();
    desk.openReader();
    expect(desk.view()?.side).toBeNull();
    write('fine');
    editor.caret = () => 2;
    desk.openReader();
    desk.closeSide();
    expect(editor.focusedAt.at(-1)).toBe(2);
  });

  it('a ready reply lands at the caret, apart from the words around it, and the caret behind it', async () => {
    const { desk, write, editor } = setUp();
    write('Hello. Bye.');
    editor.caret = () => 6;
    desk.openReplies();
    await expect.poll(() => (desk.view()?.side as { replies?: unknown } | null)?.replies).toEqual(made);
    desk.insert('I answer from 9 to 18.');
    await expect.poll(() => desk.view()?.side).toBeNull();
    expect(editor.text).toBe('Hello. I answer from 9 to 18. Bye.');
    expect(editor.focusedAt.at(-1)).toBe(29);
  });

  it('a reply keeps its lines where the box takes them, and is one line where it does not', async () => {
    const { desk, editor } = setUp();
    desk.openReplies();
    desk.insert('Hello.\r\n\r\nI answer from 9 to 18.');
    await expect.poll(() => editor.text).toBe('Hello.\n\nI answer from 9 to 18.');
    const replace = editor.replace.bind(editor);
    editor.replace = async (edit, expecting) => (edit.text.includes('\n') ? 'refused' : replace(edit, expecting));
    desk.openReplies();
    desk.insert('Bye.\nAnna');
    await expect.poll(() => editor.text).toBe('Hello.\n\nI answer from 9 to 18. Bye. Anna');
    await expect.poll(() => desk.view()?.side).toBeNull();
    expect(desk.view()?.notice).toBeNull();
    expect(editor.focusedAt.at(-1)).toBe(editor.text.length);
  });

  it('a reply can begin an empty box, and what the box refuses leaves the window open', async () => {
    const { desk, editor } = setUp();
    desk.openReplies();
    editor.outcome = 'refused';
    desk.insert('Hello.');
    await expect.poll(() => desk.view()?.notice?.code).toBe('fix-refused');
    expect(desk.view()?.side).not.toBeNull();
    editor.outcome = 'done';
    desk.insert('Hello.');
    await expect.poll(() => editor.text).toBe('Hello.');
  });

  it('knows which findings call for a reply as soon as something is found', async () => {
    const { desk, write } = setUp();
    write('bad');
    await expect.poll(() => desk.view()?.calls).toEqual(['respect/bad']);
  });

  it('lets words go without a reason only while somebody may be in danger', () => {
    const { desk, session, write } = setUp();
    write('bad');
    desk.hold(session, session.held(1, true));
    desk.sendAnyway();
    expect(session.held(2, true)).toHaveLength(1);
    session.urgent = true;
    desk.sendAnyway();
    expect(session.held(3, true)).toEqual([]);
  });
});
