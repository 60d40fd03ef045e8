import { formulaColumns } from './step-columns';
import type { Expression } from './mapping-profile';

/** The columns a value comes from, as a problem names them. */
export function columnsOf(expression: Expression): string {
  if (expression.from === 'column') return expression.column;
  if (expression.from === 'lookup') return expression.columns.join(' + ');
  if (expression.from === 'firstOf')
    return expression.of.map(columnsOf).find((columns) => columns !== '') ?? '';
  if (expression.from === 'formula') return formulaColumns(expression.formula).join(' + ');
  return expression.from === 'template' ? expression.template : '';
}
