/** What is not checked at a box: Send that was not recognised, words that cannot be read, things that go along. Looked at in pauses, never while somebody types. */
import type { UncheckedCode } from '../components/view';
import { attachedTo } from '../platforms/around';
import { sendUnknown } from '../platforms/examine';
import type { Session } from './session';

/** Silence after the last change before the page is looked at, ms. */
const pause = 400;
/** How often Send must be missing in a row before it is said: sites draw it a moment after the first letter. */
const turns = 2;
/** So many characters typed while nothing can be read are no accident. */
const blind = 4;

type Known = { reasons: UncheckedCode[]; sendFound: boolean; missed: number; typedBlindly: number; hidden: string };

export type UncheckedDeps = {
  after(ms: number, run: () => void): () => void;
  /** What is not checked at this box has changed. */
  changed(session: Session): void;
};

export class Unchecked {
  private readonly known = new WeakMap<Session, Known>();
  private cancel: (() => void) | null = null;

  constructor(
    private readonly deps: UncheckedDeps,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.cancel?.());
  }

  /** As last looked at. */
  reasons(session: Session): UncheckedCode[] {
    return this.of(session).reasons;
  }

  /** True if the person has put this very sign away. */
  isHidden(session: Session): boolean {
    const { hidden, reasons } = this.of(session);
    return hidden === reasons.join();
  }

  hide(session: Session): void {
    const known = this.of(session);
    known.hidden = known.reasons.join();
    this.deps.changed(session);
  }

  /** Looks once the box has been left alone for a moment. */
  soon(session: Session): void {
    this.cancel?.();
    this.cancel = this.deps.after(pause, () => {
      this.cancel = null;
      this.look(session);
    });
  }

  /** Looks now, as when a message is held. */
  look(session: Session): void {
    const { box, description } = session.place;
    if (!box.isConnected) return;
    const known = this.of(session);
    const reasons: UncheckedCode[] = [];
    if (known.typedBlindly >= blind) reasons.push('unreadable');
    const missing = this.missing(session, known);
    if (missing) reasons.push(missing);
    reasons.push(...attachedTo(session.surface.platform, box, description.id));
    if (reasons.join() !== known.reasons.join()) {
      known.reasons = reasons;
      this.deps.changed(session);
    }
    if (!known.sendFound && known.missed > 0 && known.missed < turns) this.soon(session);
  }

  /** Without words there is no Send to look for; once found it is known. */
  private missing(session: Session, known: Known): 'send' | 'button' | null {
    const { box, description } = session.place;
    if (known.sendFound || session.text.trim() === '') return null;
    const missing = sendUnknown(description, box);
    known.sendFound = missing === null;
    known.missed = missing === null ? 0 : known.missed + 1;
    return known.missed >= turns ? missing : null;
  }

  /** Somebody typed this into the box. @param words what the browser says was inserted */
  typed(session: Session, words: string): void {
    if (words.trim() === '') return;
    const known = this.of(session);
    known.typedBlindly = readable(session) ? 0 : known.typedBlindly + words.length;
    if (known.typedBlindly >= blind) this.soon(session);
  }

  private of(session: Session): Known {
    let known = this.known.get(session);
    if (!known) {
      known = { reasons: [], sendFound: false, missed: 0, typedBlindly: 0, hidden: '' };
      this.known.set(session, known);
    }
    return known;
  }
}

function readable(session: Session): boolean {
  try {
    return session.editor.read().trim() !== '';
  } catch {
    return false;
  }
}
