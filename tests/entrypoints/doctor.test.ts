/** The doctor's report: what is said of a page, and that no word of it is in there. */
import { describe, expect, it, vi } from 'vitest';
import type { FrameReport } from '../../review/doctor';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { boxesOf, reportText, uncheckedHere } = await import('../../entrypoints/own-pages/doctor');

const known: FrameReport['boxes'][number] = {
  box: 'comment',
  selector: 0,
  surface: 'comment public',
  recipient: true,
  account: false,
  sends: { keys: ['Enter'], button: 0, form: false },
  attached: [],
  shape: 'div textbox draft',
  empty: false,
  undescribed: false,
};
const frame = (change: Partial<FrameReport> = {}): FrameReport => ({
  host: 'www.tiktok.com',
  top: true,
  language: 'ru',
  direction: 'ltr',
  platform: 'tiktok',
  gate: true,
  engine: true,
  boxes: [known],
  ...change,
});
const unknown = { ...known, box: null, selector: -1, surface: null, sends: { keys: [], button: null, form: false } };

describe('what is not checked on a page', () => {
  it('is nothing where box and Send are known', () => {
    expect(uncheckedHere([frame()])).toEqual([]);
  });

  it.each([
    ['the page, where our part does not run', frame({ gate: false, boxes: [] }), ['gate']],
    ['a box that should be known', frame({ boxes: [{ ...unknown, undescribed: true }] }), ['box']],
    ['nothing about a search field', frame({ boxes: [unknown] }), []],
    ['the button', frame({ boxes: [{ ...known, sends: { keys: ['Enter'], button: null, form: false } }] }), ['button']],
    ['sending', frame({ boxes: [{ ...known, sends: { keys: [], button: null, form: false } }] }), ['send']],
    [
      'not yet, in an empty box',
      frame({ boxes: [{ ...known, empty: true, sends: { keys: [], button: null, form: false } }] }),
      [],
    ],
    ['a picture', frame({ boxes: [{ ...known, attached: ['picture'] }] }), ['picture']],
  ] as const)('%s', (_what, report, codes) => {
    expect(uncheckedHere([report])).toEqual(codes);
  });

  it('is the same whichever frame it is in, and a frame without us is none', () => {
    expect(uncheckedHere([frame(), frame({ top: false, gate: false, boxes: [] })])).toEqual([]);
  });
});

describe('the report', () => {
  it('names the selector that found the box, the control, and what was not found', () => {
    const fallen = { ...known, selector: 1, sends: { keys: ['Enter' as const], button: null, form: false } };
    const text = reportText([frame({ boxes: [fallen, { ...unknown, undescribed: true }] })], '0.1.0', 'X Chrome/156.0');
    expect(text).toContain('Reread 0.1.0, Chrome/156');
    expect(text).toContain('selector 2 of 2 [data-e2e*="comment"]');
    expect(text).toContain('control NOT FOUND');
    expect(text).toContain('NOT DESCRIBED: div textbox draft');
    expect(text).toMatch(/facts of 20\d\d-\d\d-\d\d/);
  });

  it('gives the table what people want to know', () => {
    expect(boxesOf([frame({ boxes: [known, unknown, { ...unknown, undescribed: true }] })])).toEqual([
      { box: 'comment', selector: 0, surface: 'comment public', keys: ['Enter'], control: 'button' },
      { box: null, selector: -1, surface: null, keys: [], control: null },
    ]);
  });
});
