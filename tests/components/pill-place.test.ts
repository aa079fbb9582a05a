/** Where the pill and a card go: over nothing of the page that is to be pressed, however little room there is. */
import { afterEach, describe, expect, it } from 'vitest';
import { cardPlace, pillPlace } from '../../components/beside/place';

const view = { width: 1000, height: 700 };
const pill = { width: 120, height: 26 };
const box = { left: 8, top: 36, width: 984, height: 18 };
type Area = { left: number; top: number; right: number; bottom: number };

/** A page on which a button lies in each of these areas. */
function withButtons(...areas: Area[]): HTMLElement {
  const ours = document.createElement('div');
  const button = document.createElement('button');
  document.elementsFromPoint = (x, y) =>
    areas.some(({ left, top, right, bottom }) => left <= x && x <= right && top <= y && y <= bottom) ? [button] : [];
  return ours;
}

afterEach(() => {
  Reflect.deleteProperty(document, 'elementsFromPoint');
});

describe('the pill', () => {
  it('stands under the right corner of a box that has no room above', () => {
    expect(pillPlace(box, pill, view, withButtons())).toEqual({ left: 872, top: 60 });
  });

  it('leaves a Send right under the box alone, on the left and on the right', () => {
    const send = { left: 0, top: 55, right: 1000, bottom: 95 };
    const { left, top } = pillPlace(box, pill, view, withButtons(send));
    expect(top >= 95 || top + pill.height <= 55).toBe(true);
    expect(left).toBeGreaterThanOrEqual(8);
    expect(left + pill.width).toBeLessThanOrEqual(view.width - 8);
  });

  it('goes under the box after all where the whole page can be pressed', () => {
    expect(pillPlace(box, pill, view, withButtons({ left: 0, top: 0, right: 1000, bottom: 700 }))).toEqual({
      left: 872,
      top: 60,
    });
  });
});

describe('a card', () => {
  const words = { left: 60, top: 40, width: 80, height: 16 };
  const card = { width: 370, height: 330 };

  it('stands under its words', () => {
    expect(cardPlace(words, card, view, withButtons())).toEqual({ left: 48, top: 62 });
  });

  it('leaves a Send under the words to be pressed', () => {
    const send = { left: 180, top: 170, right: 320, bottom: 195 };
    const { left, top } = cardPlace(words, card, view, withButtons(send));
    expect(left > send.right || left + card.width < send.left || top > send.bottom).toBe(true);
    expect(left).toBeGreaterThanOrEqual(8);
    expect(left + card.width).toBeLessThanOrEqual(view.width - 8);
  });

  it('goes over its words where a Send lies under them and there is room', () => {
    const low = { ...words, top: 400 };
    const bar = { left: 0, top: 440, right: 1000, bottom: 480 };
    expect(cardPlace(low, { width: 370, height: 200 }, view, withButtons(bar))).toEqual({ left: 48, top: 194 });
  });

  it('stays with its words where buttons are everywhere', () => {
    expect(cardPlace(words, card, view, withButtons({ left: 0, top: 0, right: 1000, bottom: 700 }))).toEqual({
      left: 48,
      top: 62,
    });
  });
});
