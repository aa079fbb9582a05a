/** The check-up on the settings page: asks the tabs, keeps the answer, copies the report. */
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Doctor, type DoctorPage, type DoctorState } from '../../components/options/doctor';
import type { Lang } from '../../engine/types';
import { ask } from '../../messages/ask';
import { boxesOf, examineTab, openTabs, reportText, uncheckedHere } from '../own-pages/doctor';

/** The popup names the tab it was opened on. */
const tabInAddress = (): number | null => Number(new URLSearchParams(location.search).get('tab')) || null;

async function examined(tabId: number): Promise<DoctorState> {
  try {
    const frames = await examineTab(tabId);
    const { version } = browser.runtime.getManifest();
    return {
      is: 'found',
      unchecked: uncheckedHere(frames),
      boxes: boxesOf(frames),
      report: reportText(frames, version, navigator.userAgent),
    };
  } catch {
    return { is: 'failed' };
  }
}

export function DoctorSection({ locale }: { locale: Lang }): ReactNode {
  const [pages, setPages] = useState<DoctorPage[] | null>(null);
  const [chosen, setChosen] = useState<number | null>(tabInAddress);
  const [state, setState] = useState<DoctorState>({ is: 'looking' });
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);

  const look = useCallback(async (wanted: number | null): Promise<void> => {
    setState({ is: 'looking' });
    setCopied(null);
    const { origins } = await ask('sites', {}).catch(() => ({ origins: [] }));
    const open = await openTabs(origins).catch(() => []);
    const tab = open.find(({ id }) => id === wanted) ?? open[0];
    setPages(open);
    setChosen(tab?.id ?? null);
    if (tab) setState(await examined(tab.id));
  }, []);

  useEffect(() => void look(tabInAddress()), [look]);
  return (
    <Doctor
      locale={locale}
      pages={pages}
      chosen={chosen}
      state={state}
      copied={copied}
      onChoose={(id) => void look(id)}
      onLook={() => void look(chosen)}
      onCopy={(report) =>
        void navigator.clipboard.writeText(report).then(
          () => setCopied('yes'),
          () => setCopied('no'),
        )
      }
    />
  );
}
