import type { Database, Parameter, Queries } from './database';
import { carryOut, runSteps, statement, type Step } from './steps';

/** Whom the policies bind where the server's own user is a superuser, whom none binds. */
export const tenantRole = 'smartbilling_tenant';

const enter = (tenant: string): Step =>
  statement(
    `SELECT set_config('smartbilling.tenant', $1, true),
  set_config('role', CASE current_setting('is_superuser') WHEN 'on' THEN '${tenantRole}' ELSE 'none' END, true)`,
    [tenant],
  );

/** The database as one tenant has it: in each of its transactions the rows of others do not exist (row-level security). */
export function ofTenant(database: Database, tenant: string): Database {
  const transaction = <Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> =>
    database.transaction(async (queries) => {
      await runSteps(queries, [enter(tenant)]);
      return work(queries);
    });
  return {
    kind: database.kind,
    transaction,
    query: <Row>(sql: string, parameters?: readonly Parameter[]) =>
      transaction((queries) => queries.query<Row>(sql, parameters)),
    script: (sql) => transaction((queries) => queries.script(sql)),
    copy: (table, columns, text) => transaction((queries) => queries.copy(table, columns, text)),
    carryOut: (steps) => carryOut(database, [enter(tenant), ...steps]),
    close: () => database.close(),
  };
}
