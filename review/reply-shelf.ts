/** The ready replies of one document: asked of the background when they are first wanted, asked anew when they have changed. */
import type { Reply } from '../i18n/replies/reply';

export class ReplyShelf {
  /** As they came; null until then. */
  replies: Reply[] | 'failed' | null = null;
  private asked = false;

  /** @param changed is called whenever there is something else to show */
  constructor(
    private readonly fetch: () => Promise<Reply[]>,
    private readonly changed: () => void,
  ) {}

  /** Asks for them once; what failed can be asked for again. */
  ask(): void {
    if (this.asked) return;
    this.asked = true;
    const come = (replies: Reply[] | 'failed'): void => {
      this.asked = replies !== 'failed';
      this.replies = replies;
      this.changed();
    };
    this.fetch().then(come, () => come('failed'));
  }

  /** They may have been changed in the settings. */
  forget(): void {
    this.asked = false;
    this.replies = null;
  }
}
