/** Tables in Markdown, as the formatter of this house writes them. */

/** @returns Markdown rows with columns of one width, as the formatter of this house writes them */
export function table(rows: string[][]): string {
  const widths = rows[0]?.map((_, at) => Math.max(3, ...rows.map((row) => [...(row[at] ?? '')].length))) ?? [];
  const line = (cells: string[], pad: string): string =>
    `| ${cells.map((cell, at) => cell + pad.repeat((widths[at] ?? 0) - [...cell].length)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [
    line(head, ' '),
    line(
      head.map(() => ''),
      '-',
    ),
    ...body.map((row) => line(row, ' ')),
  ].join('\n');
}
