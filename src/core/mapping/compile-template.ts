import type { Cell } from '../entity/cell';
import { cellText } from '../entity/kinds/read-text';
import { cleanText } from '../kernel/text';
import type { ColumnFinder } from './source-columns';
import type { Member, SourceRows } from './source-rows';
import { cellAt, vectorChange, type Vector } from './vector';

/** A cell of the source as the mapping takes it: cleaned, if it is a text. */
export const tidyCell = (cell: Cell): Cell => (typeof cell === 'string' ? cleanText(cell) : cell);

type Part = { readonly stated: string } | { readonly known: keyof Member } | { readonly column: number };

function partsOf(template: string, columns: ColumnFinder): readonly Part[] {
  return template.split(/\{([^{}]+)\}/).map((part, index) => {
    if (index % 2 === 0) return { stated: part };
    if (part.startsWith('@')) return { known: part.slice(1) as keyof Member };
    return { column: columns(part) };
  });
}

const tidied = (text: string): string => text.replace(/ {2,}/g, ' ').trim();

/** Fills a template for every row; blank where all of its columns are. */
export function compileTemplate(template: string, columns: ColumnFinder): (rows: SourceRows) => Vector {
  const parts = partsOf(template, columns);
  const named = parts.flatMap((part) => ('column' in part ? [part.column] : []));
  const shown = new Map(named.map((index) => [index, vectorChange((cell) => cellText(tidyCell(cell)))]));
  const ofMembers = parts.some((part) => 'known' in part);
  const fill = (textOf: (column: number) => string, member: Member | undefined): string => {
    let filled = named.length === 0;
    let text = '';
    for (const part of parts) {
      if ('stated' in part) text += part.stated;
      else if ('known' in part) text += member?.[part.known] ?? '';
      else {
        const found = textOf(part.column);
        if (found !== '') filled = true;
        text += found;
      }
    }
    return filled ? tidied(text) : '';
  };
  const filled = vectorChange((cell) => fill(() => cellText(cell), undefined));
  return (rows) => {
    const texts = new Map([...shown].map(([index, textOf]) => [index, textOf(rows.column(index))]));
    const [only, ...others] = texts.values();
    if (only && others.length === 0 && !ofMembers) return filled(only);
    const made = new Array<Cell>(rows.count);
    for (let row = 0; row < rows.count; row += 1)
      made[row] = fill((column) => {
        const vector = texts.get(column);
        return vector ? cellText(cellAt(vector, row)) : '';
      }, rows.members?.[row]);
    return { values: made };
  };
}
