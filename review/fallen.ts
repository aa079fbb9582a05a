/** Words that a panel held which could not be drawn: nobody could answer it, so the next press sends these very words. */
import type { PlainWords } from './plain-words';
import type { Session } from './session';

export class Fallen {
  private held: { session: Session; text: string } | null = null;

  constructor(private readonly plain: PlainWords) {}

  /** The panel that held the words of a session has gone. */
  fell(session: Session): void {
    this.held = { session, text: session.text };
    this.plain.say('PressAgain');
  }

  /** True if these words may go because nobody could be asked about them. @param final false for events that only announce a click */
  goesUnasked(session: Session, final: boolean): boolean {
    if (this.held?.session !== session) return false;
    const same = session.editor.read() === this.held.text;
    if (final || !same) this.held = null;
    if (same && final) this.plain.say('Unchecked');
    return same;
  }
}
