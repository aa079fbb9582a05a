/** One pack in the making: held by the page, and written into the database shortly after each change. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftPack } from '../../components/pack-editor/draft';
import type { Database } from '../../storage/database';
import { dropDraft, keepDraft } from '../../storage/pack-drafts';

/** How long writing waits for the next keystroke, ms. */
const pause = 400;

export type OpenDraft = { key: string; draft: DraftPack };

export type KeptDraft = {
  open: OpenDraft | null;
  kept: 'saving' | 'saved' | 'failed';
  change(open: OpenDraft): void;
  /** Leaves it; what was written last is kept. */
  close(): void;
  /** It has become a pack: nothing of it is kept as a draft. */
  finish(): Promise<void>;
};

export function useKeptDraft(database: Database): KeptDraft {
  const [open, setOpen] = useState<OpenDraft | null>(null);
  const [kept, setKept] = useState<KeptDraft['kept']>('saved');
  const waiting = useRef<OpenDraft | null>(null);
  const write = useCallback(() => {
    const row = waiting.current;
    if (!row) return;
    waiting.current = null;
    keepDraft(database, { ...row, at: Date.now() }).then(
      () => setKept((before) => (waiting.current ? before : 'saved')),
      () => setKept('failed'),
    );
  }, [database]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change starts the wait anew
  useEffect(() => {
    const timer = setTimeout(write, pause);
    return () => clearTimeout(timer);
  }, [open, write]);
  useEffect(() => {
    // A tab that is closed or left is hidden first.
    document.addEventListener('visibilitychange', write);
    addEventListener('pagehide', write);
    return () => {
      document.removeEventListener('visibilitychange', write);
      removeEventListener('pagehide', write);
      write();
    };
  }, [write]);
  return {
    open,
    kept,
    change(now) {
      waiting.current = now;
      setKept('saving');
      setOpen(now);
    },
    close() {
      write();
      setOpen(null);
    },
    async finish() {
      waiting.current = null;
      if (open) await dropDraft(database, open.key);
      setOpen(null);
    },
  };
}
