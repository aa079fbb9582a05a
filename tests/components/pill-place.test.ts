/** Where the pill goes: over nothing of the page that can be pressed, however little room there is. */
import { afterEach, describe, expect, it } from 'vitest';
import { pillPlace } from '../../components/beside/place';

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
