import type { ColumnTemplate } from '../../core/entity/sheet-template';
import { setNumberFormat } from '../cells/set-number-format';
import { columnLetters } from '../cells/sheet-area';
import { styleOf } from './entity-sheet';
import type { InspectedSheet } from './inspect-sheets';
import { styleHeading, widthInPoints } from './sheet-style';
import { workspaceNames } from './workspace-names';

interface Block {
  /** The sheet column the first of them gets. */
  readonly at: number;
  readonly columns: readonly ColumnTemplate[];
}

/** Missing columns as they belong together: each behind the one before it in the template, inside the table. */
function blocksOf({ found, template, columns }: InspectedSheet): readonly Block[] {
  const standing = new Map(columns.map(({ template: { field }, place }) => [field, place.column]));
  const { firstColumn, columnCount } = found.place;
  const last = firstColumn + columnCount - 1;
  const blocks = new Map<number, ColumnTemplate[]>();
  let at = firstColumn + 1;
  for (const column of template.columns) {
    const own = standing.get(column.field);
    // A column put in behind the last one would stand beside the table.
    if (own !== undefined) at = Math.min(own + 1, last);
    else blocks.set(at, [...(blocks.get(at) ?? []), column]);
  }
  return [...blocks].map(([from, missing]) => ({ at: from, columns: missing })).sort((a, b) => b.at - a.at);
}

function putIn(
  context: Excel.RequestContext,
  { entity, found }: InspectedSheet,
  { at, columns }: Block,
  names: ReadonlySet<string>,
): void {
  const { sheet } = found.probe;
  const address = (from: number, to: number): string => `${columnLetters(from)}:${columnLetters(to)}`;
  sheet.getRange(address(at, at + columns.length - 1)).insert('Right');
  columns.forEach((column, index) => {
    const whole = sheet.getRange(address(at + index, at + index));
    setNumberFormat(whole, column.numberFormat);
    whole.format.columnWidth = widthInPoints(column.width);
    whole.columnHidden = column.hidden;
    const heading = sheet.getRangeByIndexes(found.place.headingRow, at + index, 1, 1);
    heading.values = [[column.heading]];
    styleHeading(heading, styleOf(column));
    const name = workspaceNames.column(entity.name, column.field);
    if (names.has(name)) context.workbook.names.getItem(name).delete();
    context.workbook.names.add(name, heading).visible = false;
  });
}

/**
 * Puts the columns a standing table lacks where the template has them, whole sheet columns each, so that rules and
 * notes of the others move along. The rightmost go first, which leaves the places of the others as they were read.
 */
export function addMissingColumns(
  context: Excel.RequestContext,
  sheet: InspectedSheet,
  names: ReadonlySet<string>,
): void {
  for (const block of blocksOf(sheet)) putIn(context, sheet, block, names);
}
