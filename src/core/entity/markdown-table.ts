/** Text that Markdown takes literally inside a table's cell. */
export const markdownText = (text: string): string =>
  text.replace(/[\\`*_<>|[\]#]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

/** The same as code, or nothing for nothing. */
export const markdownCode = (text: string): string =>
  text === '' ? '' : `\`${text.replace(/\|/g, '\\|')}\``;

/** A table of cells that are Markdown already. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
