/** What happened week by week: a chart to look at, and the same numbers as a table for those who do not see it. */
import type { ReactNode } from 'react';
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Lang } from '../../engine/types';
import { dayAndMonth } from '../../i18n/dates';
import { say } from '../../i18n/own-pages';
import { type Happened, outcomes, weekOf } from '../pages/happened';

const colours = { held: 'var(--hold)', fixed: 'var(--brand)', kept: 'var(--edge)', 'sent-anyway': 'var(--warn)' };
const mostWeeks = 12;

type Week = { start: number } & Record<Happened['outcome'], number>;

/** The last twelve weeks that hold anything, oldest first. */
export function byWeek(entries: readonly Happened[]): Week[] {
  const weeks = new Map<number, Week>();
  for (const { at, outcome } of entries) {
    const start = weekOf(at);
    const week = weeks.get(start) ?? { start, held: 0, fixed: 0, kept: 0, 'sent-anyway': 0 };
    week[outcome] += 1;
    weeks.set(start, week);
  }
  return [...weeks.values()].sort((a, b) => a.start - b.start).slice(-mostWeeks);
}

type Props = { locale: Lang; entries: readonly Happened[] };

export function Weeks({ locale, entries }: Props): ReactNode {
  const weeks = byWeek(entries);
  const name = (outcome: Happened['outcome']): string => say(locale, `journal.outcome.${outcome}`);
  const weekName = (start: number): string => say(locale, 'journal.week.of', { date: dayAndMonth(locale, start) });
  return (
    <figure className="weeks">
      <figcaption>{say(locale, 'journal.week')}</figcaption>
      <div aria-hidden="true">
        <ResponsiveContainer width="100%" height={220} initialDimension={{ width: 640, height: 220 }}>
          <BarChart data={weeks} accessibilityLayer={false} margin={{ left: -24, right: 8, top: 8 }}>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis
              dataKey="start"
              tickFormatter={(start: number) => dayAndMonth(locale, start)}
              stroke="var(--soft)"
              tickLine={false}
            />
            <YAxis allowDecimals={false} stroke="var(--soft)" tickLine={false} axisLine={false} />
            <Tooltip
              labelFormatter={(start) => weekName(Number(start))}
              contentStyle={{ background: 'var(--paper)', border: '1px solid var(--line)', borderRadius: 10 }}
              cursor={{ fill: 'var(--sheet)' }}
            />
            <Legend />
            {outcomes.map((outcome) => (
              <Bar
                key={outcome}
                dataKey={outcome}
                name={name(outcome)}
                stackId="all"
                fill={colours[outcome]}
                maxBarSize={36}
                isAnimationActive={false}
              />
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <table className="unseen">
        <caption>{say(locale, 'journal.week')}</caption>
        <thead>
          <tr>
            <td />
            {outcomes.map((outcome) => (
              <th key={outcome} scope="col">
                {name(outcome)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.start}>
              <th scope="row">{weekName(week.start)}</th>
              {outcomes.map((outcome) => (
                <td key={outcome}>{week[outcome]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
