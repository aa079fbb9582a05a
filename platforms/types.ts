/** How one site is described: hosts, compose boxes, what sends and what does not. */
import type { Surface } from '../engine';

/** A key press that sends. `Mod` is Ctrl or Cmd. */
export type SendKey = 'Enter' | 'Mod+Enter';

export type BoxDescription = {
  /** For tests, the doctor and the table: `dm`, `comment`, `caption` … */
  id: string;
  /** CSS selectors for the editable itself, best first; roles, test ids and structure, never a class name alone. */
  find: string[];
  /** Where must the page be; tested against the location's path. Absent: anywhere on the hosts. */
  path?: RegExp;
  /** False for look-alikes that the selectors cannot tell apart. */
  when?(box: HTMLElement): boolean;
  surface(box: HTMLElement): Omit<Surface, 'platform'>;
  /** Whom one is answering, where the page shows it; null means unknown. */
  recipient?(box: HTMLElement): string | null;
  send: {
    keys: SendKey[];
    /** The Send control of this box, best selector first, looked up in the nearest ancestor that holds one. */
    buttons: string[];
    /** True if a control that matched no selector is Send for this box (roles and structure, never translated words). */
    isSend?(control: HTMLElement, box: HTMLElement): boolean;
    /** True if submitting the form around the box sends. */
    form?: boolean;
    /** Controls that must never count as Send: voice, attach, emoji, search. */
    never?: string[];
  };
};

export type Platform = {
  id: string;
  name: string;
  hosts: string[];
  boxes: BoxDescription[];
  /** When the facts were last looked at, and how sure they are. */
  checked: string;
  confidence: 'high' | 'medium' | 'low';
};

/** What can go along with the words and is never checked. `media` is whatever a caption belongs to. */
export const attachedKinds = ['media', 'picture', 'video', 'voice', 'file', 'link'] as const;
export type AttachedKind = (typeof attachedKinds)[number];

/**
 * What only the engine's part and the doctor ask of a site. Exported beside the platform as `around`, not in it, so that
 * the part on every page does not carry it.
 */
export type Around = {
  /** Under which account one writes, where the page shows it; null means unknown. `id` is the box's. */
  account?(box: HTMLElement, id: string): string | null;
  /** Boxes whose words only accompany a picture, a video or a file. */
  captions?: string[];
  /** Selectors of what is attached, looked for near the box, beyond the signs that all sites share. */
  attached?: Partial<Record<AttachedKind, string[]>>;
};

/** Declares a platform; exists so that a file's mistakes are type errors in that file. */
export const definePlatform = (platform: Platform): Platform => platform;
