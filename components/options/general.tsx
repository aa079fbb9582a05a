/** Settings: language of our screens, strictness, and the key that opens the next place. */
import { type ReactNode, useId } from 'react';
import { type Lang, langs, type Strictness } from '../../engine/types';
import { t } from '../../i18n';
import { languageNames } from '../pages/languages';
import { StrictnessChoice } from '../pages/strictness';

type Props = {
  locale: Lang;
  language: Lang | 'auto';
  strictness: Strictness;
  /** The keys as the browser names them; empty where none are set. */
  keys: string;
  onLanguage(language: Lang | 'auto'): void;
  onStrictness(strictness: Strictness): void;
};

export function General({ locale, language, strictness, keys, onLanguage, onStrictness }: Props): ReactNode {
  const id = useId();
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{t(locale, 'general.language')}</label>
        <select
          id={id}
          value={language}
          aria-describedby={`${id}n`}
          onChange={({ target }) => onLanguage(langs.find((lang) => lang === target.value) ?? 'auto')}
        >
          <option value="auto">{t(locale, 'general.language.auto')}</option>
          {langs.map((lang) => (
            <option key={lang} value={lang} lang={lang}>
              {languageNames[lang]}
            </option>
          ))}
        </select>
        <p id={`${id}n`} className="note">
          {t(locale, 'general.language.note')}
        </p>
      </div>
      <StrictnessChoice locale={locale} value={strictness} onChange={onStrictness} />
      <div className="field">
        <h3>{t(locale, 'general.keys')}</h3>
        <p>
          {t(locale, 'general.keys.open')}: <kbd>{keys || t(locale, 'general.keys.none')}</kbd>
        </p>
        <p className="note">{t(locale, 'general.keys.note')}</p>
      </div>
    </>
  );
}
