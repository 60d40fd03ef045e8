import type { Database, Parameter, Queries } from './database';

/** One statement of a transaction that is known as a whole before it begins. */
export type Step =
  | { readonly does: 'script'; readonly sql: string }
  | {
      readonly does: 'copy';
      readonly table: string;
      readonly columns: readonly string[];
      readonly text: string;
    }
  | {
      readonly does: 'query';
      readonly sql: string;
      readonly parameters: readonly Parameter[];
      /** Nothing is done at all where it answers with no row. */
      readonly mustFind?: boolean;
    };

export const statement = (sql: string, parameters: readonly Parameter[] = []): Step => ({
  does: 'query',
  sql,
  parameters,
});

/** Holds what the transaction was made for against what is there. */
export const condition = (sql: string, parameters: readonly Parameter[]): Step => ({
  does: 'query',
  sql,
  parameters,
  mustFind: true,
});

/** Thrown where a step that must find something found nothing. */
class FoundNothing extends Error {}

async function runStep(queries: Queries, step: Step): Promise<void> {
  if (step.does === 'script') return queries.script(step.sql);
  if (step.does === 'copy') return queries.copy(step.table, step.columns, step.text);
  const rows = await queries.query(step.sql, step.parameters);
  if (step.mustFind && rows.length === 0) throw new FoundNothing();
}

export async function runSteps(queries: Queries, steps: readonly Step[]): Promise<void> {
  for (const step of steps) await runStep(queries, step);
}

/** Whether all of it was done, in one transaction; false where a condition does not hold, then nothing was. */
export async function carryOut(database: Database, steps: readonly Step[]): Promise<boolean> {
  if (database.carryOut) return database.carryOut(steps);
  try {
    await database.transaction((queries) => runSteps(queries, steps));
    return true;
  } catch (error) {
    if (error instanceof FoundNothing) return false;
    throw error;
  }
}
