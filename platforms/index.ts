/** All platforms, and the small questions asked of them: whose host, which box, is this control its Send. */
import facebook from './facebook';
import instagram from './instagram';
import linkedin from './linkedin';
import ok from './ok';
import pageInbox from './page-inbox';
import telegram from './telegram';
import threads from './threads';
import tiktok from './tiktok';
import type { BoxDescription, Platform, SendKey } from './types';
import vk from './vk';
import whatsapp from './whatsapp';
import x from './x';
import youtube from './youtube';

export const platforms: Platform[] = [
  instagram,
  facebook,
  pageInbox,
  whatsapp,
  telegram,
  vk,
  ok,
  tiktok,
  x,
  linkedin,
  threads,
  youtube,
];

export const platformFor = (host: string): Platform | null =>
  platforms.find(({ hosts }) => hosts.includes(host)) ?? null;

/** Match patterns for the manifest. */
export const hostPatterns = (): string[] => platforms.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

/** Search fields, codes, passwords: never a compose box. */
const never =
  '.ql-clipboard,[role="searchbox"],[role="search"] *,[type="search"],[type="password"],[autocomplete="one-time-code"],[aria-hidden="true"],[aria-hidden="true"] *,[readonly]';

/** @param element an editable, or something inside one; @returns the description it fits, in the platform's order */
export function describeBox(platform: Platform, element: HTMLElement, path: string): BoxDescription | null {
  if (element.matches(never)) return null;
  for (const box of platform.boxes) {
    if (box.path && !box.path.test(path)) continue;
    if (box.find.some((selector) => element.matches(selector)) && (box.when?.(element) ?? true)) return box;
  }
  return null;
}

/** Some sites send with elements that do not say they are buttons: these are known by their own selectors. */
const controlSelector = [
  'button,[role="button"],[role="menuitem"],input[type="submit"],[data-practice-send]',
  ...platforms.flatMap(({ boxes }) => boxes.flatMap(({ send }) => send.buttons)),
].join();

/** The control that an event's path leads to: the innermost button. */
export function controlAt(path: readonly EventTarget[]): HTMLElement | null {
  for (const target of path) if (target instanceof HTMLElement && target.matches(controlSelector)) return target;
  return null;
}

/** True if pressing `control` sends what stands in `box`. */
export function isSend(description: BoxDescription, box: HTMLElement, control: HTMLElement): boolean {
  const { buttons, never: others, isSend: looksLikeSend } = description.send;
  if (control.getAttribute('aria-disabled') === 'true' || (control as HTMLButtonElement).disabled) return false;
  if (others?.some((selector) => control.matches(selector))) return false;
  for (const selector of buttons)
    if (control.matches(selector) && nearest(box, selector)?.includes(control)) return true;
  return looksLikeSend?.(control, box) ?? false;
}

/** The controls of the nearest ancestor that holds any: two boxes on a page have two Sends. */
function nearest(box: HTMLElement, selector: string): Element[] | null {
  for (let parent = box.parentElement; parent; parent = parent.parentElement) {
    const controls = [...parent.querySelectorAll(selector)];
    if (controls.length > 0) return controls;
  }
  return null;
}

/** True if this key press sends in that box. Composing, Shift, Alt and open menus are the caller's to ask. */
export function isSendKey(
  keys: readonly SendKey[],
  event: { key: string; ctrlKey: boolean; metaKey: boolean },
): boolean {
  if (event.key !== 'Enter') return false;
  const mod = event.ctrlKey || event.metaKey;
  return mod ? keys.includes('Mod+Enter') || keys.includes('Enter') : keys.includes('Enter');
}

export type { BoxDescription, Platform, SendKey } from './types';
export { definePlatform } from './types';
