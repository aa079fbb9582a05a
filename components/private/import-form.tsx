/** Entries from one column of a table: a file or pasted lines, looked at before they are taken. */
import { FileUp } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { PrivateKind } from '../../engine/private/forms';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { KindChoice, kindOf } from './kind-choice';
import type { NewEntry } from './types';

type Props = {
  locale: Lang;
  /** Rows of a table, or null for what is none. */
  readTable(text: string): string[][] | null;
  onImport(entries: NewEntry[]): void;
};

const mostBytes = 2_000_000;

export function ImportForm({ locale, readTable, onImport }: Props): ReactNode {
  const id = useId();
  const [text, setText] = useState('');
  const [column, setColumn] = useState(0);
  const [header, setHeader] = useState(false);
  const [kind, setKind] = useState<PrivateKind | null>(null);
  const [large, setLarge] = useState(false);
  const rows = text.trim() === '' ? [] : readTable(text);
  const width = Math.max(0, ...(rows ?? []).map((row) => row.length));
  const cells = (rows ?? []).slice(header ? 1 : 0).flatMap((row) => row[column]?.trim() || []);
  const likely = kindOf(cells[0] ?? '');
  const load = (loaded: string): void => {
    setText(loaded);
    setColumn(0);
    setKind(null);
  };
  return (
    <details className="import">
      <summary>{say(locale, 'private.import')}</summary>
      <div className="fields">
        <span className="file">
          <input
            id={id}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              setLarge((file?.size ?? 0) > mostBytes);
              if (file && file.size <= mostBytes) void file.text().then(load);
              target.value = '';
            }}
          />
          <label htmlFor={id} className="button">
            <FileUp size={15} aria-hidden="true" />
            {say(locale, 'private.import.file')}
          </label>
        </span>
        <div className="field whole">
          <label htmlFor={`${id}t`}>{say(locale, 'private.import.paste')}</label>
          <textarea
            id={`${id}t`}
            rows={4}
            value={text}
            spellCheck={false}
            onChange={({ target }) => load(target.value)}
          />
        </div>
        <p role="status" className="note whole">
          {large ? say(locale, 'private.import.large') : rows === null ? say(locale, 'private.import.bad') : ''}
        </p>
        {rows && rows.length > 0 && (
          <>
            <div className="field">
              <label htmlFor={`${id}c`}>{say(locale, 'private.import.column')}</label>
              <select id={`${id}c`} value={column} onChange={({ target }) => setColumn(Number(target.value))}>
                {Array.from({ length: width }, (_, at) => at).map((at) => (
                  <option key={at} value={at}>
                    {say(locale, 'private.import.nth', { number: at + 1, sample: rows[0]?.[at] ?? '' })}
                  </option>
                ))}
              </select>
            </div>
            <KindChoice locale={locale} value={kind ?? likely} onChange={setKind} />
            <label className="check">
              <input type="checkbox" checked={header} onChange={({ target }) => setHeader(target.checked)} />
              {say(locale, 'private.import.header')}
            </label>
            <button
              type="button"
              className="button strong"
              disabled={cells.length === 0}
              onClick={() => {
                onImport(cells.map((cell) => ({ kind: kind ?? likely, text: cell.slice(0, 200) })));
                load('');
              }}
            >
              {say(locale, 'private.import.add', { count: cells.length })}
            </button>
          </>
        )}
      </div>
    </details>
  );
}
