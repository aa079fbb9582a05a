/** The door of the background: known shapes pass, everything else is nothing; no message has room for a draft. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRequest } from '../../messages/door';

describe('the door', () => {
  it('opens to what our parts ask', () => {
    for (const request of [
      { ask: 'load' },
      { ask: 'look' },
      { ask: 'memory' },
      { ask: 'keep', decision: { finding: '1abc', rule: 'pd-phone', reason: 'consent' } },
      { ask: 'settings', change: { strictness: 'essential' } },
      { ask: 'site', origin: 'https://forum.example.org', on: true },
    ])
      expect(openRequest(request)).toEqual(request);
  });

  it.each([
    ['an unknown question', { ask: 'everything' }],
    ['a field too many', { ask: 'load', text: 'the words of a draft' }],
    ['words in the place of a hash', { ask: 'keep', decision: { finding: 'the words', rule: 'pd-phone' } }],
    ['words in the place of a rule', { ask: 'keep', decision: { finding: '1abc', rule: 'Ivanov, flat 4' } }],
    ['an entry with a text', { ask: 'note', entries: [{ at: 1, text: 'x' }] }],
    ['an origin with a path', { ask: 'site', origin: 'https://example.org/chat', on: true }],
    ['an origin without encryption', { ask: 'site', origin: 'http://example.org', on: true }],
    ['a setting of the wrong kind', { ask: 'settings', change: { strictness: 'none' } }],
    ['nothing', null],
    ['a text', 'load'],
  ])('stays shut to %s', (_, message) => {
    expect(openRequest(message)).toBeNull();
  });

  it('never throws and never lets anything unknown through', () => {
    const known = new Set(['load', 'look', 'memory', 'keep', 'note', 'settings', 'forget', 'site', 'sites']);
    fc.assert(
      fc.property(fc.anything(), (message) => {
        const opened = openRequest(message);
        expect(opened === null || known.has(opened.ask)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
