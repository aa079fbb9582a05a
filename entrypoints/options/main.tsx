/** The settings page: what is remembered, shown and changed. */
import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Group, LearningView } from '../../components/learning/learning-view';
import { Accounts } from '../../components/options/accounts';
import { Backup, type BackupState } from '../../components/options/backup';
import { General } from '../../components/options/general';
import { Journal } from '../../components/options/journal';
import { KeptForGood } from '../../components/options/kept';
import { OptionsPage } from '../../components/options/options-page';
import { Own } from '../../components/options/own';
import { Privacy } from '../../components/options/privacy';
import { type Section, sections } from '../../components/options/sections';
import { Sites } from '../../components/pages/sites';
import { LeftSessions } from '../../components/training/left';
import { say } from '../../i18n/own-pages';
import { platforms } from '../../platforms';
import { shippedSources } from '../../rules/sources';
import { openDatabase } from '../../storage/database';
import { clearJournal, readEntries } from '../../storage/journal';
import { openPrivate } from '../../storage/private-list';
import { readLeavings } from '../../storage/training';
import { ruleNames } from '../own-pages/rule-names';
import { shortcutList, useShortcuts } from '../own-pages/shortcuts';
import { levelled, sitesOf, switched } from '../own-pages/sites';
import { emptyMemory, useMemory } from '../own-pages/use-memory';
import { longestBackup, readBackup } from './backup';
import { DoctorSection } from './doctor';
import { groupOf } from './group';
import { Packs } from './packs';
import { PrivateList } from './private';
import { Replies } from './replies';
import { bringBack, wholeBackup } from './restore';
import { csvOf, saveFile } from './save';
import { TrainingSection } from './training';
import { wipeEverything } from './wipe';

const database = openDatabase();
const secrets = openPrivate();
const siteName = (id: string): string => platforms.find((platform) => platform.id === id)?.name ?? id;
const sectionInAddress = (): Section => sections.find((one) => one === location.hash.slice(1)) ?? 'general';

function Options(): ReactNode {
  const { memory, locale, failed, change, forget } = useMemory();
  const { settings, kept } = memory ?? emptyMemory;
  const [section, setSection] = useState(sectionInAddress);
  const [erased, setErased] = useState(false);
  const [backup, setBackup] = useState<BackupState>(null);
  const entries = useLiveQuery(() => readEntries(database), [], []);
  const left = useLiveQuery(() => readLeavings(database), [], []);
  const nameOf = useMemo(() => ruleNames(locale), [locale]);
  const shortcuts = useShortcuts();
  const [group, setGroup] = useState<Group | null>(null);
  const locked = (name: keyof typeof settings): boolean => memory?.managed?.locked.includes(name) ?? false;
  useEffect(() => {
    document.title = `${say(locale, 'options.title')} · Reread`;
  }, [locale]);

  const restore = async (file: File): Promise<BackupState> => {
    if (file.size > 4 * longestBackup) return { restored: { is: 'refused', why: 'foreign' } };
    const opened = readBackup(await file.text());
    if (!opened.ok) return { restored: { is: 'refused', ...opened.no } };
    const left = await bringBack({ database, secrets }, opened.backup, shippedSources());
    return { restored: { is: 'back', left, private: opened.backup.private !== undefined } };
  };

  return (
    <OptionsPage
      locale={locale}
      section={section}
      failed={failed}
      onSection={(chosen) => {
        history.replaceState(null, '', `${location.search}#${chosen}`);
        setSection(chosen);
      }}
      onLocale={(chosen) => change({ locale: chosen })}
      contents={{
        general: (
          <General
            locale={locale}
            language={settings.locale}
            strictness={settings.strictness}
            shortcuts={shortcuts}
            onKeys={shortcutList()}
            onLanguage={(language) => change({ locale: language })}
            onStrictness={(strictness) => change({ strictness })}
          />
        ),
        sites: (
          <>
            <Sites
              locale={locale}
              sites={sitesOf(settings)}
              details
              onSwitch={(site, on) => change({ off: switched(settings, site, on) })}
              levels={{
                general: settings.strictness,
                onLevel: (site, level) => change({ levels: levelled(settings, site, level) }),
              }}
            />
            <Accounts
              locale={locale}
              list={settings.accounts}
              locked={locked('accounts')}
              onChange={(accounts) => change({ accounts })}
            />
          </>
        ),
        packs: <Packs locale={locale} database={database} managed={memory?.managed} />,
        training: <TrainingSection locale={locale} database={database} training={memory?.training} />,
        own: <Own locale={locale} list={settings.allow} onChange={(allow) => change({ allow })} />,
        private: <PrivateList locale={locale} />,
        replies: <Replies locale={locale} database={database} settings={settings} change={change} />,
        kept: <KeptForGood locale={locale} kept={kept} nameOf={nameOf} onForget={forget} />,
        journal: (
          <>
            <Journal
              locale={locale}
              on={settings.journal}
              retention={settings.retention}
              retentionLocked={locked('retention')}
              onRetention={(retention) => change({ retention })}
              entries={entries}
              erased={erased && entries.length === 0}
              nameOf={nameOf}
              siteName={siteName}
              onSwitch={(journal) => change({ journal })}
              onSave={(form) =>
                form === 'csv'
                  ? saveFile('reread-journal.csv', 'text/csv', csvOf(entries))
                  : saveFile('reread-journal.json', 'application/json', JSON.stringify(entries, null, 2))
              }
              onErase={() => void clearJournal(database).then(() => setErased(true))}
            />
            <LeftSessions locale={locale} left={left} />
          </>
        ),
        learning: (
          <LearningView
            locale={locale}
            own={entries}
            group={group}
            nameOf={nameOf}
            onFiles={(files) => void groupOf(files).then(setGroup)}
            onOwn={() => setGroup(null)}
          />
        ),
        doctor: <DoctorSection locale={locale} />,
        privacy: <Privacy locale={locale} retention={settings.retention} />,
        backup: (
          <Backup
            locale={locale}
            state={backup}
            onWipe={() =>
              void wipeEverything(database).then(
                () => setBackup('wiped'),
                () => setBackup('wiping-failed'),
              )
            }
            onSave={() =>
              void wholeBackup({ database, secrets }, { settings, kept }).then(
                (text) => {
                  saveFile('reread-backup.json', 'application/json', text);
                  setBackup(null);
                },
                () => setBackup('saving-failed'),
              )
            }
            onLoad={(file) => void restore(file).then(setBackup, () => setBackup({ restored: { is: 'partly' } }))}
          />
        ),
      }}
    />
  );
}

const place = document.getElementById('page');
if (place) createRoot(place).render(<Options />);
