import type { Field } from '../entity/field';
import type { Cell } from '../entity/cell';
import type { ReadContext } from '../entity/kind-spec';
import { cellText } from '../entity/kinds/read-text';
import { matchKey } from './match-key';
import { expectedInstead } from './value-fit';

/** What exports write where there is nothing, whatever the column: what databases say, dashes, days no calendar has. */
const everywhere = new Set([
  ...['null', '\\n', '(null)', '<null>', '[null]', 'undefined', 'nan', 'n/a', 'n.a.', 's/o', 's.o.', 'n.d.'],
  ...['-', '--', '---', '–', '—'],
  ...['0000-00-00', '0000-00-00 00:00:00', '0000/00/00', '00/00/0000', '00-00-0000'],
]);

/** What people write for it, which in a text may be meant as it stands. */
const outsideTexts = new Set([
  ...['none', 'nil', 'na', 'nd', 'aucun', 'aucune', '?'],
  ...['not applicable', 'not available', 'sans objet', 'non applicable', 'non disponible'],
]);

/** Whether a value says that there is nothing, whatever column it stands in. */
export const saysNothing = (cell: Cell): boolean =>
  typeof cell === 'string' && everywhere.has(matchKey(cell));

const texts: ReadonlySet<Field['kind']> = new Set(['text', 'code', 'reference', 'system']);

/** Whether a value says so in the column of a field, which cannot hold it as a value. */
export function saysNothingFor(cell: Cell, field: Field, context: ReadContext): boolean {
  if (!saysNothing(cell) && (texts.has(field.kind) || !outsideTexts.has(matchKey(cell)))) return false;
  return texts.has(field.kind) || expectedInstead(cellText(cell), field, context) !== undefined;
}
