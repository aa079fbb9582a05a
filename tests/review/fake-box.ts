/** A compose box without a browser: words that a test sets, edits that land or do not, time that a test turns. */

import type { OpenEditor, ReplaceOutcome } from '../../editors';
import type { Edit, Finding, Severity } from '../../engine';
import type { Place } from '../../review/press';
import { Session, type SessionDeps } from '../../review/session';

export class FakeEditor implements OpenEditor {
  text = '';
  outcome: ReplaceOutcome = 'done';
  focusedAt: (number | undefined)[] = [];
  private listeners: ((what: 'text' | 'moved') => void)[] = [];
  constructor(readonly box: HTMLElement) {}
  /** What a person types: the box has these words now. */
  write(text: string): void {
    this.text = text;
    for (const listener of this.listeners) listener('text');
  }
  move(): void {
    for (const listener of this.listeners) listener('moved');
  }
  read = (): string => this.text;
  async replace(edit: Edit, expecting: string): Promise<ReplaceOutcome> {
    const { start, end } = edit.span;
    if (this.text.slice(start, end) !== expecting) return 'moved';
    if (this.outcome === 'done') this.write(this.text.slice(0, start) + edit.text + this.text.slice(end));
    return this.outcome;
  }
  rects = () => [{ left: 10, top: 10, width: 50, height: 20 }];
  visible = () => ({ left: 0, top: 0, width: 300, height: 60 });
  watch(onChange: (what: 'text' | 'moved') => void): void {
    this.listeners.push(onChange);
  }
  caret = (): number => this.text.length;
  focus(at?: number): void {
    this.focusedAt.push(at);
  }
  isComposing = (): boolean => false;
}

/** Time that stands still until a test lets it pass. */
export class FakeTime {
  private waiting: { ms: number; run: () => void }[] = [];
  after = (ms: number, run: () => void): (() => void) => {
    const one = { ms, run };
    this.waiting.push(one);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== one);
    };
  };
  /** Lets everything run that was waiting. */
  pass(): void {
    for (const { run } of this.waiting.splice(0)) run();
  }
}

/** Finds every `bad` (hold) and `hm` (warn) in a text; each can be removed. */
export function findWords(text: string): Finding[] {
  return [...text.matchAll(/bad|hm/g)].map(({ 0: quote, index }) => {
    const span = { start: index, end: index + quote.length };
    const severity: Severity = quote === 'bad' ? 'hold' : 'warn';
    return {
      key: `key-${quote}`,
      rule: `rs-${quote}`,
      span,
      quote,
      category: 'respect',
      kind: 'dismissive',
      severity,
      say: '',
      why: [],
      sources: [],
      offer: '',
      fixes: [{ label: 'good', edits: [{ span, text: 'good' }] }],
      because: [],
    };
  });
}

export type Opened = {
  session: Session;
  editor: FakeEditor;
  time: FakeTime;
  end: AbortController;
  heard: string[];
  box: { isConnected: boolean };
};

/** Opens a session on a fake box; `heard` collects what it tells the world. */
export function openSession(overrides: Partial<SessionDeps> = {}): Opened {
  const box = { isConnected: true };
  const editor = new FakeEditor(box as HTMLElement);
  const time = new FakeTime();
  const end = new AbortController();
  const heard: string[] = [];
  const place: Place = {
    box: editor.box,
    description: {
      id: 'dm',
      find: ['textarea'],
      surface: () => ({ kind: 'dm', reach: 'one' }),
      send: { keys: ['Enter'], buttons: [] },
    },
  };
  const deps: SessionDeps = {
    check: (text, surface) => ({ draft: { text, surface }, findings: findWords(text), problems: [] }),
    kept: () => [],
    after: time.after,
    changed: (_, what) => heard.push(what),
    passLost: () => heard.push('pass lost'),
    gone: () => heard.push('gone'),
    ...overrides,
  };
  return { session: new Session(place, editor, 'test', deps, end.signal), editor, time, end, heard, box };
}
