import type { AnyEntity } from '../../core/entity/entity';
import { customisedRegistry } from '../../core/entity/custom-fields';
import type { CanonicalRow } from '../../core/entity/judge-row';
import { customColumns } from '../../core/entities/setup/custom-columns';
import { customField } from '../../core/entities/setup/custom-field';
import { columnType } from '../database/column-type';
import type { Queries } from '../database/database';
import { entityTable } from '../database/entity-table';
import type { World } from '../world';
import { rehearsedRows } from './rehearsal';

const { name: table, fields } = entityTable(customField);

const columns = fields
  .map(({ name, column, field }) => `${columnType(field).read(column)} AS "${name}"`)
  .join(', ');

/**
 * The entities as a tenant has them: with the custom fields it defined, in a dry run also those the run would have
 * stored.
 */
export async function tenantEntities(
  queries: Queries,
  { entities, lists: inForce }: World,
  tenant: string,
  rehearsedRun?: string,
): Promise<readonly AnyEntity[]> {
  const stored = await queries.query<CanonicalRow>(
    `SELECT ${columns} FROM ${table} WHERE sb_tenant = $1 ORDER BY sb_id`,
    [tenant],
  );
  const rehearsed =
    rehearsedRun === undefined
      ? []
      : await rehearsedRows<CanonicalRow>(queries, tenant, rehearsedRun, customField.name);
  if (stored.length + rehearsed.length === 0) return entities;
  const lists =
    rehearsedRun === undefined
      ? await inForce.ofTenant(queries, tenant)
      : await inForce.ofRehearsal(queries, tenant, rehearsedRun);
  const find = (name: string): AnyEntity | undefined => entities.find((entity) => entity.name === name);
  // What a run would change comes first: of two definitions of one name the first counts.
  return customisedRegistry(entities, customColumns([...rehearsed, ...stored], lists, find));
}
