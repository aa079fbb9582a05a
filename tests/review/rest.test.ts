/** What belongs to a press that was stopped, and what is a new one. Events are bare: in Node there is no page. */
import { beforeAll, describe, expect, it } from 'vitest';
import { OurKeys, RestOfPress } from '../../review/rest';

class Bare {
  clientX = 0;
  clientY = 0;
  code = '';
  repeat = false;
  timeStamp = 0;
  constructor(
    readonly type: string,
    fields: Partial<Bare> = {},
  ) {
    Object.assign(this, fields);
  }
}
class Key extends Bare {}
class Mouse extends Bare {}

beforeAll(() => {
  Object.assign(globalThis, { KeyboardEvent: Key, MouseEvent: Mouse });
});

const key = (type: string, code = 'Enter', fields: Partial<Bare> = {}): Event =>
  new Key(type, { code, ...fields }) as unknown as Event;
const mouse = (type: string, fields: Partial<Bare> = {}): Event => new Mouse(type, fields) as unknown as Event;

describe('the rest of a stopped key', () => {
  it('is its repeats, its key-up and the click it makes, and nothing after', () => {
    const rest = new RestOfPress();
    rest.begin(key('keydown'));
    expect(rest.takes(key('keydown', 'Enter', { repeat: true }))).toBe(true);
    expect(rest.takes(key('keypress'))).toBe(true);
    expect(rest.takes(key('keyup', 'ShiftLeft'))).toBe(false);
    expect(rest.takes(mouse('click'))).toBe(true);
    expect(rest.takes(key('keyup'))).toBe(true);
    expect(rest.takes(key('keyup'))).toBe(false);
    expect(rest.takes(mouse('click'))).toBe(false);
  });

  it('ends with the next press, also of another kind', () => {
    const rest = new RestOfPress();
    rest.begin(key('keydown'));
    expect(rest.takes(mouse('pointerdown'))).toBe(false);
    expect(rest.takes(mouse('click'))).toBe(false);
  });

  it('a repeat after key-up is a new press', () => {
    const rest = new RestOfPress();
    rest.begin(key('keydown'));
    rest.takes(key('keyup'));
    expect(rest.takes(key('keydown', 'Enter', { repeat: true }))).toBe(false);
  });
});

describe('the rest of a stopped pointer', () => {
  it('is everything up to its click', () => {
    const rest = new RestOfPress();
    rest.begin(mouse('pointerdown'));
    for (const type of ['mousedown', 'pointerup', 'mouseup', 'click']) expect(rest.takes(mouse(type))).toBe(true);
    expect(rest.takes(mouse('click'))).toBe(false);
    expect(rest.takes(key('keydown', 'KeyA'))).toBe(false);
  });
});

describe('haste', () => {
  it('is the same key again within a moment, not later and not another key', () => {
    const rest = new RestOfPress();
    rest.begin(key('keydown', 'Enter', { timeStamp: 1000 }));
    expect(rest.repeats(key('keydown', 'Enter', { timeStamp: 1300 }))).toBe(true);
    expect(rest.repeats(key('keydown', 'Tab', { timeStamp: 1300 }))).toBe(false);
    expect(rest.repeats(key('keydown', 'Enter', { timeStamp: 2500 }))).toBe(false);
  });

  it('is a second click at the same place, not one elsewhere', () => {
    const rest = new RestOfPress();
    rest.begin(mouse('pointerdown', { timeStamp: 1000, clientX: 50, clientY: 50 }));
    expect(rest.repeats(mouse('pointerdown', { timeStamp: 1200, clientX: 53, clientY: 51 }))).toBe(true);
    expect(rest.repeats(mouse('pointerdown', { timeStamp: 1200, clientX: 150, clientY: 50 }))).toBe(false);
  });
});

describe('a key pressed in our windows', () => {
  it('is ours with its repeats until it comes up, wherever the focus has gone', () => {
    const keys = new OurKeys();
    keys.took(key('keydown'));
    expect(keys.claims(key('keydown', 'Enter', { repeat: true }))).toBe(true);
    expect(keys.claims(key('keyup', 'Escape'))).toBe(false);
    expect(keys.claims(key('keyup'))).toBe(true);
    expect(keys.claims(key('keydown', 'Enter', { repeat: true }))).toBe(false);
  });

  it('is a new press when it goes down again, even if its coming up was never heard', () => {
    const keys = new OurKeys();
    keys.took(key('keydown'));
    expect(keys.claims(key('keydown'))).toBe(false);
    expect(keys.claims(key('keyup'))).toBe(false);
  });
});
