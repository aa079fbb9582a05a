/** What stands around a box: under which account one writes, and what is attached to the words. Asked by the engine's part and the doctor; never part of what is on every page. */
import { around as facebook } from './facebook';
import { around as instagram } from './instagram';
import { around as linkedin } from './linkedin';
import { dialogOf, rowOf } from './nearby';
import { around as telegram } from './telegram';
import { around as tiktok } from './tiktok';
import { type Around, type AttachedKind, attachedKinds } from './types';
import { around as vk } from './vk';
import { around as whatsapp } from './whatsapp';
import { around as x } from './x';

const arounds: Record<string, Around> = { facebook, instagram, linkedin, telegram, tiktok, vk, whatsapp, x };

/** A preview is at least this large, CSS pixels; smaller pictures are signs and faces. */
const least = 32;
/** A composer with its previews is lower than this part of the window; anything higher holds the conversation too. */
const mostOfWindow = 0.6;

/** Previews are made of what the person has just chosen: their addresses lead nowhere outside this page. */
const shared: Partial<Record<AttachedKind, string[]>> = {
  picture: ['img[src^="blob:"]', 'img[src^="data:image"]', '[style*="url(\\"blob:"]', '[style*="url(blob:"]'],
  video: ['video'],
  voice: ['audio'],
};

/** @returns under which account one writes in `box`; null where the page does not show it */
export const accountAt = (platform: string, box: HTMLElement, id: string): string | null =>
  arounds[platform]?.account?.(box, id) ?? null;

/** @returns what goes along with the words of `box`, told from structure alone */
export function attachedTo(platform: string, box: HTMLElement, id: string): AttachedKind[] {
  const { captions = [], attached = {} } = arounds[platform] ?? {};
  if (captions.includes(id)) return ['media'];
  const scope = composerOf(box);
  const found = attachedKinds.filter(
    (kind) =>
      (shared[kind] ?? []).some((selector) => outside(scope, box, selector).some(isLarge)) ||
      (attached[kind] ?? []).some((selector) =>
        outside(scope, box, selector).some((one) => one.getClientRects().length > 0),
      ),
  );
  if (inWords(box) && !found.includes('picture')) found.push('picture');
  if (found.length === 0 && hasChosenFile(scope)) found.push('file');
  return found;
}

/** The part of the page that is sent together with the words. */
function composerOf(box: HTMLElement): Element {
  const known = box.closest('form,footer') ?? dialogOf(box);
  if (known) return known;
  let scope: Element = rowOf(box) ?? box;
  for (let steps = 0; steps < 3; steps += 1) {
    const parent: Element | null = scope.parentElement;
    if (!parent || parent === document.body || parent.matches('main,[role="main"],article')) break;
    if (parent.getBoundingClientRect().height > innerHeight * mostOfWindow) break;
    scope = parent;
  }
  return scope;
}

const outside = (scope: Element, box: HTMLElement, selector: string): Element[] =>
  [...scope.querySelectorAll(selector)].filter((one) => !box.contains(one));

function isLarge(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= least && height >= least;
}

/** Pasted among the words: an emoji says by its alt what it is, a picture does not. */
const inWords = (box: HTMLElement): boolean =>
  [...box.querySelectorAll('img:not([alt]),img[alt=""],canvas,object')].some(isLarge);

const hasChosenFile = (scope: Element): boolean =>
  [...scope.querySelectorAll<HTMLInputElement>('input[type="file"]')].some(({ files }) => (files?.length ?? 0) > 0);
