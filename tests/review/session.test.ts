/** One open box: findings follow the typing, the gate reads the live words, decisions and passes end when they should. */
import { describe, expect, it } from 'vitest';
import { findWords, openSession } from './fake-box';

const quotes = (findings: { quote: string; span: { start: number } }[]): string[] =>
  findings.map(({ quote, span }) => `${quote}@${span.start}`);

describe('a session while somebody types', () => {
  it('finds only after a pause, and moves findings along before it', () => {
    const { session, editor, time } = openSession();
    editor.write('so bad');
    expect(session.open()).toEqual([]);
    time.pass();
    expect(quotes(session.open())).toEqual(['bad@3']);
    editor.write('oh, so bad');
    expect(quotes(session.open())).toEqual(['bad@7']);
  });

  it('drops a finding that the typing touched, until the next review', () => {
    const { session, editor, time } = openSession();
    editor.write('so bad');
    time.pass();
    editor.write('so baad');
    expect(session.open()).toEqual([]);
    time.pass();
    expect(session.open()).toEqual([]);
  });

  it('tells when its box has left the page', () => {
    const { editor, box, heard } = openSession();
    box.isConnected = false;
    editor.move();
    expect(heard).toContain('gone');
  });

  it('says nothing any more once it has ended', () => {
    const { editor, end, heard, time } = openSession();
    end.abort();
    editor.write('bad');
    time.pass();
    expect(heard).toEqual([]);
  });
});

describe('the gate of a session', () => {
  it('judges the words of this moment, not those of the last pause', () => {
    const { session, editor } = openSession();
    editor.text = 'so bad';
    expect(quotes(session.held(1, true))).toEqual(['bad@3']);
    editor.text = 'so good';
    expect(session.held(2, true)).toEqual([]);
  });

  it('never stops warnings or an empty box', () => {
    const { session, editor } = openSession();
    editor.text = 'hm';
    expect(session.held(1, true)).toEqual([]);
    editor.text = ' \n ';
    expect(session.held(2, true)).toEqual([]);
  });

  it('a held finding stays open when it was kept without a reason', () => {
    const { session, editor } = openSession();
    editor.text = 'bad';
    const [finding] = session.held(1, true);
    if (finding) session.decisions.keep(finding, 'draft', undefined);
    expect(session.held(2, true)).toHaveLength(1);
    if (finding) session.decisions.keep(finding, 'draft', 'consent');
    expect(session.held(3, true)).toEqual([]);
  });

  it('what is kept for always counts in every box', () => {
    const { session, editor } = openSession({
      kept: () => [{ finding: 'key-bad', rule: 'rs-bad', reason: 'consent' }],
    });
    editor.text = 'bad';
    expect(session.held(1, true)).toEqual([]);
  });

  it('a decision for this draft ends when the draft has left; once ends with the words', () => {
    const { session, editor, time } = openSession();
    editor.write('bad');
    time.pass();
    const [finding] = session.findings;
    if (!finding) throw new Error('nothing was found');
    session.decisions.keep(finding, 'once', 'consent');
    editor.write('ok');
    time.pass();
    editor.write('bad');
    expect(session.held(1, true)).toHaveLength(1);
    session.decisions.keep(finding, 'draft', 'consent');
    editor.write('ok');
    time.pass();
    editor.write('bad');
    expect(session.held(2, true)).toEqual([]);
    editor.write('');
    editor.write('bad');
    expect(session.held(3, true)).toHaveLength(1);
  });
});

describe('a pass', () => {
  it('lets exactly these words go, by one press, however many events it has', () => {
    const { session, editor } = openSession();
    editor.text = 'bad';
    expect(session.held(1, true)).toHaveLength(1);
    session.pass.give('bad');
    expect(session.held(2, false)).toEqual([]);
    expect(session.held(2, false)).toEqual([]);
    expect(session.held(2, true)).toEqual([]);
    expect(session.held(2, true)).toEqual([]);
    expect(session.held(3, true)).toHaveLength(1);
  });

  it('is void when the words change, also when they are changed back', () => {
    const { session, editor, heard } = openSession();
    editor.write('bad');
    session.pass.give('bad');
    editor.write('bad!');
    expect(heard).toContain('pass lost');
    editor.write('bad');
    expect(session.held(1, true)).toHaveLength(1);
  });

  it('is not called lost after it was used and the box was emptied', () => {
    const { session, editor, heard } = openSession();
    editor.write('bad');
    session.pass.give('bad');
    expect(session.held(1, true)).toEqual([]);
    editor.write('');
    expect(heard).not.toContain('pass lost');
  });
});

describe('a box that the page has replaced', () => {
  it('takes over decisions and pass', () => {
    const old = openSession();
    old.editor.write('bad hm');
    old.time.pass();
    for (const finding of old.session.findings) old.session.decisions.keep(finding, 'draft', 'consent');
    const next = openSession();
    next.editor.write('bad hm');
    next.session.inherit(old.session);
    expect(next.session.open()).toEqual([]);
    expect(next.session.held(1, true)).toEqual([]);
  });

  it('offers a fix only if nothing more is held after it, and works that out once', () => {
    const read: string[] = [];
    const { session, editor, time } = openSession({
      check: (text, surface) => {
        read.push(text);
        // Beside an x the word that a fix puts in would be held twice over.
        const findings = findWords(text.replaceAll('x good', 'x badbad'));
        return { draft: { text, surface }, findings, problems: [] };
      },
    });
    editor.write('bad x bad');
    time.pass();
    const offered = session.open().map((finding) => session.offered(finding));
    expect(offered.map(({ fixes }) => fixes.length)).toEqual([1, 0]);
    expect(session.offeredTogether(offered)).toHaveLength(1);
    const before = read.length;
    expect(session.offeredTogether(session.open().map((finding) => session.offered(finding)))).toHaveLength(1);
    expect(read).toHaveLength(before);
  });
});
