/** Damaged input at every zod door, a little of it; `npm run fuzz` gives each of them far more. */
import { describe, expect, it } from 'vitest';
import { Complaints } from '../scripts/fuzz/complaints';
import { fuzzDoors } from '../scripts/fuzz/doors';

describe('packs, stored data, messages, policies, files and lines at the terminal', () => {
  it('never throw, let in only what they let in again, and leave no prototype changed', async () => {
    const complaints = new Complaints();
    await fuzzDoors(1_600, 20_261_128, complaints);
    expect(complaints.count).toBe(0);
  });
});
