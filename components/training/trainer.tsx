/** A trainer makes a session: group, end, level, packs; it goes out as a file or as a code to paste. */
import { Copy, Download } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { type Lang, strictnesses } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';
import type { PackChoice, SessionForm } from './types';

type Props = {
  locale: Lang;
  packs: readonly PackChoice[];
  /** What the end is at first, and the latest it can be: local date and time. */
  ends: string;
  latest: string;
  /** The code made last; empty before. */
  code: string;
  /** What is wrong with the form, in words; empty where nothing is. */
  problem: string;
  onSave(form: SessionForm): void;
  onCode(form: SessionForm): void;
  /** @returns false where the browser does not allow it */
  onCopy(code: string): Promise<boolean>;
};

export function MakeSession({ locale, packs, ends, latest, code, problem, onSave, onCode, onCopy }: Props): ReactNode {
  const id = useId();
  const [form, setForm] = useState<SessionForm>({ group: '', trainer: '', strictness: 'training', ends, packs: [] });
  const [copied, setCopied] = useState<boolean | null>(null);
  const change = (now: Partial<SessionForm>): void => {
    setForm((before) => ({ ...before, ...now }));
    setCopied(null);
  };
  const text = (name: 'group' | 'trainer'): ReactNode => (
    <div className="field">
      <label htmlFor={id + name}>{say(locale, `train.make.${name}`)}</label>
      <input
        id={id + name}
        type="text"
        maxLength={80}
        autoComplete="off"
        value={form[name]}
        onChange={({ target }) => change({ [name]: target.value })}
      />
    </div>
  );
  return (
    <details className="make-session">
      <summary>{say(locale, 'train.make')}</summary>
      <div className="session-form">
        <p className="note">{say(locale, 'train.make.note')}</p>
        {text('group')}
        {text('trainer')}
        <div className="field">
          <label htmlFor={`${id}e`}>{say(locale, 'train.make.ends')}</label>
          <input
            id={`${id}e`}
            type="datetime-local"
            value={form.ends}
            max={latest}
            onChange={({ target }) => change({ ends: target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}s`}>{say(locale, 'practice.strictness')}</label>
          <select
            id={`${id}s`}
            value={form.strictness}
            onChange={({ target }) => {
              const strictness = strictnesses.find((one) => one === target.value);
              if (strictness) change({ strictness });
            }}
          >
            {strictnesses.map((one) => (
              <option key={one} value={one}>
                {t(locale, `strictness.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <fieldset className="field">
          <legend>{say(locale, 'train.make.packs')}</legend>
          {packs.map((pack) => (
            <label key={pack.id} className="tick">
              <input
                type="checkbox"
                checked={form.packs.includes(pack.id)}
                onChange={({ target }) =>
                  change({
                    packs: target.checked ? [...form.packs, pack.id] : form.packs.filter((one) => one !== pack.id),
                  })
                }
              />
              {pack.title}
            </label>
          ))}
        </fieldset>
        <p role="alert" className="state failed">
          {problem}
        </p>
        <div className="row">
          <button type="button" className="button strong" onClick={() => onSave(form)}>
            <Download size={15} aria-hidden="true" />
            {say(locale, 'train.make.file')}
          </button>
          <button type="button" className="button" onClick={() => onCode(form)}>
            {say(locale, 'train.make.code')}
          </button>
        </div>
        {code !== '' && (
          <div className="field">
            <label htmlFor={`${id}c`}>{say(locale, 'train.make.code.is')}</label>
            <textarea id={`${id}c`} className="code" rows={4} readOnly value={code} />
            <div className="row">
              <button type="button" className="button" onClick={() => void onCopy(code).then(setCopied)}>
                <Copy size={15} aria-hidden="true" />
                {say(locale, 'train.make.copy')}
              </button>
              <span role="status" className="note">
                {copied === null ? '' : say(locale, copied ? 'train.make.copied' : 'train.make.not-copied')}
              </span>
            </div>
          </div>
        )}
      </div>
    </details>
  );
}
