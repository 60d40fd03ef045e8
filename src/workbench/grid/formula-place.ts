import { parseReference } from '../../host/calculation/parse-formula';
import { placeOf, type Place } from '../../host/calculation/place';
import type { Workbook } from '../../host/workbook/workbook';
import type { Worksheet } from '../../host/workbook/worksheet';

/** The cells that a defined name, a table's column or an address leads to (without '='); undefined for any other formula. */
export function formulaPlace(workbook: Workbook, formula: string, home: Worksheet): Place | undefined {
  const named = workbook.names.find(({ name }) => name.toLowerCase() === formula.toLowerCase());
  if (named) return named.formula === formula ? undefined : formulaPlace(workbook, named.formula, home);
  const reference = parseReference(formula);
  return reference && placeOf(workbook, reference, home);
}
