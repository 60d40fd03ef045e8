import { CellArguments } from './cell-arguments';
import type { CellFunction, CellInput, FunctionFacts } from './cell-function';
import { checkFunction } from './check-function';
import { contractEndFunction } from './contract-end-function';
import { destinationFunction } from './destination-function';
import { prorateFunction } from './prorate-function';
import { explainFunction, rateFunction } from './rate-functions';
import { taxFunction } from './tax-function';
import { tierFunction } from './tier-function';

/** What stands before every name in a formula: `=SB.TAX(…)`. */
export const namespace = 'SB';

/** Every function for cells, in the order of the documentation. */
export const cellFunctions: readonly CellFunction[] = [
  rateFunction,
  explainFunction,
  destinationFunction,
  tierFunction,
  taxFunction,
  prorateFunction,
  contractEndFunction,
  checkFunction,
];

/** What a call comes to; throws a FunctionFault where an argument cannot be read. */
export const callFunction = (
  one: CellFunction,
  inputs: readonly CellInput[],
  facts: FunctionFacts,
): string | number => one.evaluate(new CellArguments(one.parameters, inputs, facts.dateSystem), facts);
