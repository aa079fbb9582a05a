/** Reading a table that a person brings: CSV of any usual kind, bounded. */
import Papa from 'papaparse';

const mostRows = 5000;

/** @returns rows of cells, empty lines left out; null for what is no table (binary, or nothing in it) */
export function readTable(text: string): string[][] | null {
  if (text.includes('\u0000')) return null;
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy', preview: mostRows });
  return data.length > 0 ? data : null;
}
