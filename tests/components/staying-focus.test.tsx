/** On our own pages the focus never falls to nowhere: what is taken out or switched off hands it on. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Own } from '../../components/options/own';
import { Page } from '../../components/pages/page';
import { say } from '../../i18n/own-pages';

function Entries({ first }: { first: string[] }): ReactNode {
  const [list, setList] = useState(first);
  return (
    <Page locale="kk" current="options" onLocale={() => undefined}>
      <Own locale="kk" list={list} onChange={setList} />
    </Page>
  );
}

function Steps(): ReactNode {
  const [step, setStep] = useState(0);
  return (
    <Page locale="en" current={null} onLocale={() => undefined}>
      <button type="button">Before</button>
      <button type="button" disabled={step === 1} onClick={() => setStep(1)}>
        On
      </button>
      <button type="button">After</button>
    </Page>
  );
}

const remove = (what: string) => screen.getByRole('button', { name: say('kk', 'own.remove', { what }) });
async function takeOut(what: string): Promise<void> {
  remove(what).focus();
  await userEvent.keyboard('{Enter}');
}

describe('focus', () => {
  it('passes on to the entry that moves into the place, then to the one before, then to the field', async () => {
    render(<Entries first={['a', 'b', 'c']} />);
    await takeOut('b');
    expect(remove('c')).toHaveFocus();
    await takeOut('c');
    expect(remove('a')).toHaveFocus();
    await takeOut('a');
    expect(document.activeElement).not.toBe(document.body);
    expect(screen.getByRole('main')).toContainElement(document.activeElement as HTMLElement);
  });

  it('leaves a button that has been switched off', async () => {
    render(<Steps />);
    screen.getByRole('button', { name: 'On' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
  });

  it('stays away where the person has left the page’s elements', async () => {
    render(<Entries first={['a']} />);
    remove('a').focus();
    remove('a').blur();
    screen.getByRole('main').append(document.createElement('p'));
    await Promise.resolve();
    expect(document.body).toHaveFocus();
  });
});
