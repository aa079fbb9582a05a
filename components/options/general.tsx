/** Settings: language of our screens, strictness, and the shortcuts. */
import { type ReactNode, useId } from 'react';
import { type Lang, langs, type Strictness } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { languageNames } from '../pages/languages';
import { StrictnessChoice } from '../pages/strictness';
import { Keys, type Shortcuts } from './keys';

type Props = {
  locale: Lang;
  language: Lang | 'auto';
  strictness: Strictness;
  shortcuts: Shortcuts;
  /** Opens the browser's list of shortcuts; null where an extension may not. */
  onKeys: (() => void) | null;
  onLanguage(language: Lang | 'auto'): void;
  onStrictness(strictness: Strictness): void;
};

export function General({
  locale,
  language,
  strictness,
  shortcuts,
  onKeys,
  onLanguage,
  onStrictness,
}: Props): ReactNode {
  const id = useId();
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{say(locale, 'general.language')}</label>
        <select
          id={id}
          value={language}
          aria-describedby={`${id}n`}
          onChange={({ target }) => onLanguage(langs.find((lang) => lang === target.value) ?? 'auto')}
        >
          <option value="auto">{say(locale, 'general.language.auto')}</option>
          {langs.map((lang) => (
            <option key={lang} value={lang} lang={lang}>
              {languageNames[lang]}
            </option>
          ))}
        </select>
        <p id={`${id}n`} className="note">
          {say(locale, 'general.language.note')}
        </p>
      </div>
      <StrictnessChoice locale={locale} value={strictness} onChange={onStrictness} />
      <Keys locale={locale} shortcuts={shortcuts} onChange={onKeys} />
    </>
  );
}
