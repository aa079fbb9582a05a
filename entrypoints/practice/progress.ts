/** Points reached in the exercises, kept in this browser: numbers only, never a reply. */
import * as z from 'zod';
import { mostPoints, type Progress } from '../../components/exercises/score';

const place = 'reread-exercises';
/** Ids of our own exercises and of those from packs. */
const shape = z.record(z.string().max(120), z.number().int().min(0).max(mostPoints));

/** What is missing or broken is no progress. */
export function readProgress(): Progress {
  try {
    const opened = shape.safeParse(JSON.parse(localStorage.getItem(place) ?? '{}'));
    return opened.success ? opened.data : {};
  } catch {
    return {};
  }
}

/** Practising goes on where nothing can be stored. */
export function writeProgress(progress: Progress): void {
  try {
    localStorage.setItem(place, JSON.stringify(progress));
  } catch {
    // Full or forbidden: the points last as long as the page.
  }
}
