/** Asks the doctor about an open tab, and makes of its answer what is shown and what is copied into a report. */
import { browser } from 'wxt/browser';
import type { DoctorBox, HereCode } from '../../components/pages/doctor';
import { hostPatterns, platforms } from '../../platforms';
import type { Examined } from '../../platforms/examine';
import type { FrameReport } from '../../review/doctor';

export type OpenTab = { id: number; site: string; host: string };

/** Open tabs of sites that we watch, the one used last first. @param added origins that the worker switched on */
export async function openTabs(added: readonly string[]): Promise<OpenTab[]> {
  const url = [...hostPatterns(), ...added.map((origin) => `${origin}/*`)];
  const tabs = await browser.tabs.query({ url });
  return tabs
    .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))
    .flatMap(({ id, url: address }) => {
      if (id === undefined || !address) return [];
      const { hostname } = new URL(address);
      return [{ id, host: hostname, site: siteOf(hostname) }];
    });
}

const siteOf = (host: string): string => platforms.find(({ hosts }) => hosts.includes(host))?.name ?? host;

/** @returns one report a frame that has anything to tell @throws if the tab cannot be reached */
export async function examineTab(tabId: number): Promise<FrameReport[]> {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/doctor.js'] });
  const frames = results.flatMap(({ result }) => (isReport(result) ? [result] : []));
  if (frames.length === 0) throw new Error('no frame of the tab answered');
  return frames.filter(({ top, boxes }) => top || boxes.length > 0);
}

const isReport = (result: unknown): result is FrameReport =>
  typeof result === 'object' && result !== null && 'boxes' in result && 'gate' in result;

/** What is not checked on the page, each once. */
export function uncheckedHere(frames: readonly FrameReport[]): HereCode[] {
  const found = new Set<HereCode>();
  if (!frames.some(({ gate }) => gate)) found.add('gate');
  for (const box of frames.flatMap(({ boxes }) => boxes)) {
    if (box.undescribed) found.add('box');
    const missing = missingSend(box);
    if (missing) found.add(missing);
    for (const kind of box.attached) found.add(kind);
  }
  return [...found];
}

/** Without words many sites draw no Send: then nothing is missing yet. */
function missingSend({ box, sends, empty }: Examined): 'send' | 'button' | null {
  if (box === null || empty || sends.button !== null || sends.form) return null;
  return sends.keys.length > 0 ? 'button' : 'send';
}

/** The boxes for the table: those that are known, and those that should be. */
export const boxesOf = (frames: readonly FrameReport[]): DoctorBox[] =>
  frames
    .flatMap(({ boxes }) => boxes)
    .filter(({ box, undescribed }) => box !== null || undescribed)
    .map(({ box, selector, surface, sends, empty }) => ({
      box,
      selector,
      surface,
      keys: sends.keys,
      control: sends.button !== null ? 'button' : sends.form ? 'form' : empty ? 'empty' : null,
    }));

/** The report as text, for developers: in English and without any word of the page. */
export function reportText(frames: readonly FrameReport[], version: string, userAgent: string): string {
  const engine = /(?:Firefox|Edg|Chrome)\/\d+/.exec(userAgent)?.[0] ?? 'unknown browser';
  return [`Reread ${version}, ${engine}`, ...frames.flatMap(frameLines)].join('\n');
}

function frameLines(frame: FrameReport): string[] {
  const platform = platforms.find(({ id }) => id === frame.platform);
  const facts = platform ? `${platform.id}, facts of ${platform.checked}, ${platform.confidence}` : 'not described';
  return [
    '',
    `${frame.top ? 'page' : 'frame'} ${frame.host} (${facts})`,
    `  gate ${yes(frame.gate)}, engine ${yes(frame.engine)}, language ${frame.language || '-'}, ${frame.direction}`,
    ...(frame.boxes.length === 0 ? ['  no editable found'] : []),
    ...frame.boxes.map((box) => `  ${boxLine(box, frame.platform)}`),
  ];
}

function boxLine(one: Examined, platformId: string | null): string {
  const { box, selector, surface, recipient, account, sends, attached, shape, empty, undescribed } = one;
  if (box === null) return `${undescribed ? 'NOT DESCRIBED' : 'left alone'}: ${shape}`;
  const description = platforms.find(({ id }) => id === platformId)?.boxes.find(({ id }) => id === box);
  const found =
    `selector ${selector + 1} of ${description?.find.length ?? '?'} ${description?.find[selector] ?? ''}`.trim();
  const control =
    sends.button === null
      ? empty
        ? 'none, box empty'
        : 'NOT FOUND'
      : buttonWords(sends.button, description?.send.buttons);
  return [
    `box ${box} (${surface}): ${shape}`,
    found,
    `keys ${sends.keys.join(' ') || '-'}`,
    `control ${control}`,
    `form ${yes(sends.form)}`,
    `recipient ${yes(recipient)}`,
    `account ${yes(account)}`,
    `attached ${attached.join(' ') || '-'}`,
  ].join('; ');
}

const buttonWords = (button: number | 'structure', buttons: readonly string[] = []): string =>
  button === 'structure' ? 'by structure' : `selector ${button + 1} of ${buttons.length} ${buttons[button] ?? ''}`;

const yes = (is: boolean): string => (is ? 'yes' : 'no');
