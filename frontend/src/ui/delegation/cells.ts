/**
 * A block of cells as spreadsheets put it on the clipboard: a tab between cells, a line for each row, and quotes around
 * a cell that has a tab, a line break or a quote in it. A quote elsewhere stands for itself, as in a name.
 */
export function readCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  if (rest === '') return [];
  while (true) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(rest);
    const taken = quoted?.[0] ?? /^[^\t\n]*/.exec(rest)?.[0] ?? '';
    rows.at(-1)?.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : taken);
    const separator = rest[taken.length];
    if (separator === undefined) return rows.filter((row) => row.some((cell) => cell.trim() !== ''));
    if (separator === '\n') rows.push([]);
    rest = rest.slice(taken.length + 1);
  }
}
