/** What the doctor says of one frame: names of parts of the page and yes or no, never words, names of people or addresses. */
import type { Platform } from '../platforms';
import { type Examined, examinePage } from '../platforms/examine';
import { handover } from './handover';

export type FrameReport = {
  host: string;
  top: boolean;
  /** Language and direction that the page gives itself. */
  language: string;
  direction: string;
  /** The platform's id; null on a site that nobody has looked at. */
  platform: string | null;
  /** Whether our part on every page stands here, and whether the engine has come. */
  gate: boolean;
  engine: boolean;
  boxes: Examined[];
};

export function examineFrame(known: Platform | null, unknown: Platform): FrameReport {
  const { lang, dir } = document.documentElement;
  return {
    host: location.hostname,
    top: window.top === window,
    // A page may write anything there; a language is short and made of letters.
    language: /^[A-Za-z-]{2,12}$/.test(lang) ? lang : '',
    direction: dir === 'rtl' ? 'rtl' : 'ltr',
    platform: known?.id ?? null,
    gate: handover.alive?.() === true,
    engine: handover.start !== undefined,
    boxes: examinePage(known ?? unknown, location.pathname),
  };
}
