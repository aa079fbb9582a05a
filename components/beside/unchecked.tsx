/** The quiet sign “not checked here”: at the upper left of a box, with the reason behind it; part of the pill where there is one; and in the panel. */
import { EyeOff } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { Lang } from '../../engine/types';
import { t } from '../../i18n';
import type { Actions, Rect, UncheckedCode, View } from '../view';
import { usePlace } from './place';

/** What is wrong with the box itself; all else only goes along with the words. */
const grave = ['send', 'button', 'unreadable'] as const;
type Grave = (typeof grave)[number];
const isGrave = (code: UncheckedCode): code is Grave => grave.some((one) => one === code);

const names = (locale: Lang, reasons: readonly UncheckedCode[]): string =>
  reasons.map((code) => t(locale, `unchecked.what.${code}`)).join(', ');

/** The reasons as sentences: one for each thing about the box, one for all that goes along. */
function sentences(locale: Lang, reasons: readonly UncheckedCode[]): string[] {
  const attached = reasons.filter((code) => !isGrave(code));
  return [
    ...reasons.filter(isGrave).map((code) => t(locale, `unchecked.${code}`)),
    ...(attached.length > 0 ? [t(locale, 'unchecked.attached', { what: names(locale, attached) })] : []),
  ];
}

/** All of it in a few words; empty where all is checked. */
export const uncheckedInShort = (locale: Lang, reasons: readonly UncheckedCode[]): string =>
  reasons.length > 0 ? t(locale, 'unchecked.short', { what: names(locale, reasons) }) : '';

/** Over the upper left corner, or under the lower left one. */
function signPlace(box: Rect, sign: { width: number; height: number }, view: { width: number; height: number }) {
  const above = box.top - sign.height - 4;
  const below = box.top + box.height + 4;
  return { left: box.left, top: above >= 8 ? above : Math.min(below, view.height - sign.height - 8) };
}

/** The live region is always there, so that screen readers hear what is put into it. */
export function Unchecked({ view, actions }: { view: View; actions: Actions }): ReactNode {
  const { locale, unchecked, pill, panel, findings } = view;
  const reasons = unchecked?.anchor && !panel ? unchecked.reasons : [];
  const words = uncheckedInShort(locale, reasons);
  const inPill = pill !== null && findings.length > 0;
  return (
    <>
      <div aria-live="polite" className="unseen">
        {words}
      </div>
      {unchecked?.anchor && reasons.length > 0 && !inPill && (
        <Sign
          locale={locale}
          words={words}
          reasons={reasons}
          anchor={unchecked.anchor}
          onHide={actions.hideUnchecked}
        />
      )}
    </>
  );
}

type SignProps = {
  locale: Lang;
  words: string;
  reasons: readonly UncheckedCode[];
  anchor: Rect;
  onHide: (() => void) | undefined;
};

function Sign({ locale, words, reasons, anchor, onHide }: SignProps): ReactNode {
  const own = useRef<HTMLDetailsElement>(null);
  usePlace(own, anchor, signPlace);
  return (
    <details ref={own} className={reasons.some(isGrave) ? 'unchecked grave' : 'unchecked'}>
      <summary title={words}>
        <EyeOff size={14} aria-hidden="true" />
        <span>{words}</span>
      </summary>
      {sentences(locale, reasons).map((one) => (
        <p key={one} className="say">
          {one}
        </p>
      ))}
      {onHide && (
        <button type="button" className="button quiet" onClick={onHide}>
          {t(locale, 'unchecked.hide')}
        </button>
      )}
    </details>
  );
}

/** One line of the panel for each reason; nothing where all is checked. */
export function NotChecked({ locale, reasons }: { locale: Lang; reasons: readonly UncheckedCode[] }): ReactNode {
  return sentences(locale, reasons).map((one) => (
    <p key={one} className="audience">
      <EyeOff size={14} aria-hidden="true" />
      <span>{one}</span>
    </p>
  ));
}
