/** A number of one's own, written as a sample ("NS-1234/25") and kept as a pattern (`NS-\d{4}/\d{2}`). */

const special = /[\\^$.*+?()[\]{}|/-]/g;
const quote = (text: string): string => text.replace(special, (sign) => (/[/-]/.test(sign) ? sign : `\\${sign}`));

/** Each digit of the sample stands for any digit; letters and signs stay as written; a space may be any number of spaces. */
export function patternOf(sample: string): string {
  return (sample.match(/\d+|\s+|[^\d\s]+/g) ?? [])
    .map((part) => {
      if (/^\d/.test(part)) return part.length === 1 ? '\\d' : `\\d{${part.length}}`;
      return /^\s/.test(part) ? '\\s+' : quote(part);
    })
    .join('');
}

/** @returns the sample a pattern was made from, with zeros for digits; null for a pattern that no sample gives */
export function sampleOf(pattern: string): string | null {
  const sample = pattern
    .replace(/\\d\{(\d{1,2})\}/g, (_, count: string) => '0'.repeat(Number(count)))
    .replace(/\\d/g, '0')
    .replace(/\\s\+/g, ' ')
    .replace(/\\([\\^$.*+?()[\]{}|])/g, '$1');
  return patternOf(sample) === pattern ? sample : null;
}
