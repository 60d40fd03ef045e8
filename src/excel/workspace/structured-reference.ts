const needsEscape = /['#[\]@]/g;
const needsDoubleBrackets = /[^\p{L}\p{N}_ ]/u;

/** A reference to a table's column as formulas write it; headings with signs get Excel's second brackets. */
export function tableColumn(table: string, heading: string): string {
  const escaped = heading.replace(needsEscape, "'$&");
  return needsDoubleBrackets.test(heading) ? `${table}[[${escaped}]]` : `${table}[${escaped}]`;
}
