import type { ReadRows } from './read-rows';

/** Which plan of a file is meant. */
export interface PlanChoice {
  readonly name: string | undefined;
  /** All plans of the file; more than one without a choice leaves none. */
  readonly names: readonly string[];
  /** Indexes into the rows read. */
  readonly kept: readonly number[];
}

/** The rows of the plan called `name`, or of the only one there is. */
export function chosenPlan(
  { rows }: Pick<ReadRows<{ readonly ratePlan: string }>, 'rows'>,
  name: string | undefined,
): PlanChoice {
  const names = [...new Set(rows.map(({ ratePlan }) => ratePlan))];
  const chosen = name ?? (names.length === 1 ? names[0] : undefined);
  const kept = rows.flatMap(({ ratePlan }, index) => (ratePlan === chosen ? [index] : []));
  return { name: chosen, names, kept };
}
