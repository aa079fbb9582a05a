/** Rule packs on the settings page: those that come with Reread, the team's own, and ways to add one. */
import { Link, Upload } from 'lucide-react';
import { type DragEvent, type FormEvent, type ReactNode, useId, useState } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { OfferedPack } from './offered-pack';
import { PackCard, type PackDeeds } from './pack-card';
import type { ListedPack, Offered } from './types';

type Props = {
  locale: Lang;
  packs: ListedPack[];
  offered: Offered | null;
  /** A sentence about the last thing that could not be done. */
  failed: string | null;
  deeds: PackDeeds;
  /** Where packs are made: the way in, and what has been begun. */
  making?: ReactNode;
  onFile(file: File): void;
  onLink(url: string): void;
  onTake(trusted: boolean): void;
  onLeave(): void;
};

export function PacksSection({
  locale,
  packs,
  offered,
  failed,
  deeds,
  making,
  onFile,
  onLink,
  onTake,
  onLeave,
}: Props): ReactNode {
  const own = packs.filter(({ bundled }) => !bundled);
  const list = (some: ListedPack[], label: string): ReactNode => (
    <ul className="packs" aria-label={label}>
      {some.map((pack) => (
        <PackCard key={pack.id} locale={locale} pack={pack} deeds={deeds} />
      ))}
    </ul>
  );
  return (
    <>
      <p role="alert" className="state failed">
        {failed ?? ''}
      </p>
      <FromFile locale={locale} onFile={onFile} />
      <FromLink locale={locale} onLink={onLink} />
      {offered && <OfferedPack locale={locale} offered={offered} onTake={onTake} onLeave={onLeave} />}
      {making}
      <h3>{say(locale, 'packs.installed')}</h3>
      {own.length === 0 ? (
        <p className="note">{say(locale, 'packs.none')}</p>
      ) : (
        list(own, say(locale, 'packs.installed'))
      )}
      <h3>{say(locale, 'packs.bundled')}</h3>
      {list(
        packs.filter(({ bundled }) => bundled),
        say(locale, 'packs.bundled'),
      )}
    </>
  );
}

function FromFile({ locale, onFile }: { locale: Lang; onFile(file: File): void }): ReactNode {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <section
      className="field drop"
      data-over={over}
      aria-labelledby={`${id}h`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3 id={`${id}h`}>{say(locale, 'packs.add')}</h3>
      <p className="note">{say(locale, 'packs.drop')}</p>
      <span className="file">
        <input
          id={id}
          type="file"
          accept="application/json,.json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onFile(file);
            target.value = '';
          }}
        />
        <label htmlFor={id} className="button">
          <Upload size={15} aria-hidden="true" />
          {say(locale, 'packs.add')}
        </label>
      </span>
    </section>
  );
}

function FromLink({ locale, onLink }: { locale: Lang; onLink(url: string): void }): ReactNode {
  const id = useId();
  const [url, setUrl] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (url.trim() !== '') onLink(url.trim());
  };
  return (
    <form className="field" onSubmit={submit}>
      <h3>{say(locale, 'packs.subscribe')}</h3>
      <label htmlFor={id}>{say(locale, 'packs.subscribe.url')}</label>
      <div className="row">
        <input
          id={id}
          type="url"
          value={url}
          maxLength={2000}
          aria-describedby={`${id}n`}
          onChange={({ target }) => setUrl(target.value)}
        />
        <button type="submit" className="button">
          <Link size={15} aria-hidden="true" />
          {say(locale, 'packs.subscribe.button')}
        </button>
      </div>
      <p id={`${id}n`} className="note">
        {say(locale, 'packs.subscribe.note')}
      </p>
    </form>
  );
}
