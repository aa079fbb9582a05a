/** The list of sample drafts: one press loads one into the box it was written for. */
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';
import { type Sample, samples } from '../../i18n/samples';

type Props = { locale: Lang; onLoad(sample: Sample): void };

const nameOf = (locale: Lang, { id, shows }: Sample): string => {
  if (id === 'danger') return say(locale, 'practice.sample.danger');
  return shows === 'clean' ? say(locale, 'practice.sample.clean') : t(locale, `category.${shows}`);
};

export function Samples({ locale, onLoad }: Props): ReactNode {
  return (
    <nav className="samples" aria-label={say(locale, 'practice.samples')}>
      <h2>{say(locale, 'practice.samples')}</h2>
      <p className="note">{say(locale, 'practice.samples.lead')}</p>
      <ul>
        {samples[locale].map((sample) => (
          <li key={sample.id}>
            <button type="button" className="sample" data-sample={sample.id} onClick={() => onLoad(sample)}>
              <span className="sample-name">
                {nameOf(locale, sample)}
                <span className="sample-surface">{t(locale, `surface.${sample.surface}`)}</span>
              </span>
              <span className="sample-text">{sample.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
