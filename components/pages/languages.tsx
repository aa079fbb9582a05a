/** The choice of the language of our screens, each named in itself. */
import { type ReactNode, useId } from 'react';
import { type Lang, langs } from '../../engine/types';
import { say } from '../../i18n/own-pages';

/** Each language named in itself. */
export const languageNames: Record<Lang, string> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

type Props = { locale: Lang; onChoose(locale: Lang): void };

export function Languages({ locale, onChoose }: Props): ReactNode {
  const name = useId();
  return (
    <div className="segments" role="radiogroup" aria-label={say(locale, 'practice.language')}>
      {langs.map((lang) => (
        <label key={lang} className={lang === locale ? 'segment chosen' : 'segment'}>
          <input type="radio" name={name} checked={lang === locale} onChange={() => onChoose(lang)} />
          <span lang={lang}>{languageNames[lang]}</span>
        </label>
      ))}
    </div>
  );
}
