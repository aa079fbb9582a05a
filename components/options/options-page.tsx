/** The settings: one tab for each matter. */
import * as Tabs from '@radix-ui/react-tabs';
import {
  Archive,
  BookLock,
  EyeOff,
  Globe,
  GraduationCap,
  type LucideIcon,
  MessageSquareText,
  NotebookText,
  Package,
  ShieldCheck,
  SlidersHorizontal,
  Stethoscope,
  UserCheck,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { Page } from '../pages/page';
import { type Section, sections } from './sections';

const icons: Record<Section, LucideIcon> = {
  general: SlidersHorizontal,
  sites: Globe,
  packs: Package,
  training: GraduationCap,
  own: UserCheck,
  private: EyeOff,
  replies: MessageSquareText,
  kept: BookLock,
  journal: NotebookText,
  learning: GraduationCap,
  privacy: ShieldCheck,
  backup: Archive,
  doctor: Stethoscope,
};
const leads = {
  general: null,
  sites: 'sites.lead',
  packs: 'packs.lead',
  training: 'training.lead',
  own: 'own.lead',
  private: null,
  replies: 'replies.page.lead',
  kept: 'kept.lead',
  journal: 'journal.lead',
  learning: null,
  privacy: 'privacy.lead',
  backup: 'backup.lead',
  doctor: 'doctor.lead',
} as const;

type Props = {
  locale: Lang;
  section: Section;
  /** What stands in each section. */
  contents: Record<Section, ReactNode>;
  /** True if the last change could not be saved. */
  failed: boolean;
  onSection(section: Section): void;
  onLocale(locale: Lang): void;
};

/** The sections whose words only our own pages have. */
const newer = {
  private: ['private.title', 'private.lead'],
  learning: ['learning.title', 'learning.lead'],
} as const;
const isNewer = (name: Section): name is keyof typeof newer => Object.hasOwn(newer, name);

const titleOf = (locale: Lang, name: Section): string =>
  isNewer(name) ? say(locale, newer[name][0]) : say(locale, `options.${name}`);

export function OptionsPage({ locale, section, contents, failed, onSection, onLocale }: Props): ReactNode {
  return (
    <Page locale={locale} current="options" onLocale={onLocale}>
      <h1>{say(locale, 'options.title')}</h1>
      <p role="alert" className="state failed">
        {failed ? say(locale, 'options.failed') : ''}
      </p>
      <Tabs.Root
        className="tabs"
        orientation="vertical"
        value={section}
        onValueChange={(value) => {
          const chosen = sections.find((one) => one === value);
          if (chosen) onSection(chosen);
        }}
      >
        <Tabs.List className="tab-list" aria-label={say(locale, 'options.sections')}>
          {sections.map((name) => {
            const Icon = icons[name];
            return (
              <Tabs.Trigger key={name} value={name} className="tab">
                <Icon size={17} aria-hidden="true" />
                {titleOf(locale, name)}
              </Tabs.Trigger>
            );
          })}
        </Tabs.List>
        {sections.map((name) => {
          const lead = leads[name];
          return (
            <Tabs.Content key={name} value={name} className="tab-content">
              <h2>{titleOf(locale, name)}</h2>
              {lead && <p className="lead">{say(locale, lead)}</p>}
              {isNewer(name) && <p className="lead">{say(locale, newer[name][1])}</p>}
              {contents[name]}
            </Tabs.Content>
          );
        })}
      </Tabs.Root>
    </Page>
  );
}
