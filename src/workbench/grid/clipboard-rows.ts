/** A cell in quotes, which may hold line ends and doubled quotes, or one up to the next tab or line end. */
const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;
const lineEnd = /\r\n|\r|\n/y;

/** Rows of a spreadsheet's clipboard text: cells by tabs, rows by line ends, cells of several lines in quotes. */
export function clipboardRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    row.push(found?.[1]?.replaceAll('""', '"') ?? found?.[0] ?? '');
    at += found?.[0].length ?? 0;
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    lineEnd.lastIndex = at;
    at += lineEnd.exec(text)?.[0].length ?? 0;
    if (at >= text.length) return rows;
  }
}
