/** What the doctor found on a page, in words: the sign for popup and settings, and the table of boxes. */
import { CircleCheck, EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';
import type { UncheckedCode } from '../view';

/** What is not checked on a page: as at a box, or a box that is not known, or the whole page. */
export type HereCode = UncheckedCode | 'box' | 'gate';

/** One box of the page. `surface` is its kind and reach. */
export type DoctorBox = {
  box: string | null;
  selector: number;
  surface: string | null;
  keys: string[];
  control: 'button' | 'form' | 'empty' | null;
};

const about = ['gate', 'box', 'unreadable', 'send', 'button'] as const;
type About = (typeof about)[number];
const isAbout = (code: HereCode): code is About => about.some((one) => one === code);

/** A list of sentences; nothing where all is checked. */
export function UncheckedHere({ locale, reasons }: { locale: Lang; reasons: readonly HereCode[] }): ReactNode {
  if (reasons.length === 0) return null;
  const attached = reasons.filter((code) => !isAbout(code));
  const what = attached.map((code) => t(locale, `unchecked.what.${code}`)).join(', ');
  return (
    <ul className="unchecked-here" aria-label={t(locale, 'unchecked.title')}>
      {about
        .filter((code) => reasons.includes(code))
        .map((code) => (
          <li key={code}>
            <EyeOff size={15} aria-hidden="true" />
            <span>{t(locale, `unchecked.${code}`)}</span>
          </li>
        ))}
      {attached.length > 0 && (
        <li>
          <EyeOff size={15} aria-hidden="true" />
          <span>{t(locale, 'unchecked.attached', { what })}</span>
        </li>
      )}
    </ul>
  );
}

export function AllChecked({ locale }: { locale: Lang }): ReactNode {
  return (
    <p className="state">
      <CircleCheck size={16} aria-hidden="true" /> {say(locale, 'doctor.well')}
    </p>
  );
}

const audiences = {
  'dm one': 'audience.dm.one',
  'dm group': 'audience.dm.group',
  'dm public': 'audience.dm.public',
  'comment public': 'audience.comment',
  'post public': 'audience.post',
} as const;

const audienceOf = (locale: Lang, surface: string | null): string => {
  const key = surface !== null && Object.hasOwn(audiences, surface) ? (surface as keyof typeof audiences) : null;
  return key ? t(locale, audiences[key]) : '–';
};

function sendsOf(locale: Lang, { box, keys, control }: DoctorBox): string {
  if (box === null) return '–';
  const named = control === null ? say(locale, 'doctor.sends.none') : say(locale, `doctor.sends.${control}`);
  return [...keys.map((key) => key.replace('Mod', 'Ctrl')), named].join(', ');
}

const foundOf = (locale: Lang, { box, selector }: DoctorBox): string => {
  if (box === null) return say(locale, 'doctor.box.unknown');
  return selector === 0 ? say(locale, 'doctor.found.best') : say(locale, 'doctor.found.other', { index: selector });
};

export function DoctorTable({ locale, boxes }: { locale: Lang; boxes: readonly DoctorBox[] }): ReactNode {
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{say(locale, 'doctor.box')}</th>
            <th scope="col">{say(locale, 'doctor.surface')}</th>
            <th scope="col">{say(locale, 'doctor.found')}</th>
            <th scope="col">{say(locale, 'doctor.sends')}</th>
          </tr>
        </thead>
        <tbody>
          {boxes.map((box, index) => (
            // Boxes have no names of their own, and the list never changes its order while it is shown.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={index}>
              <td>{box.box ?? '–'}</td>
              <td>{audienceOf(locale, box.surface)}</td>
              <td>{foundOf(locale, box)}</td>
              <td>{sendsOf(locale, box)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
