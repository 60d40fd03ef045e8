import type { AnyEntity } from '../../core/entity/entity';
import type { ReferenceLists } from '../../core/entity/reference-list';
import { customField } from '../../core/entities/setup/custom-field';
import { listValue } from '../../core/entities/setup/list-value';
import type { Queries } from '../database/database';
import { entityTable } from '../database/entity-table';
import { condition, type Step } from '../database/steps';
import type { BatchName } from './batch-receipts';

/** What the rows of a batch were read and judged by. */
export interface Settings {
  /** Another one as soon as a list value or a custom field is stored, changed or taken back. */
  readonly stamp: string;
  readonly entity: AnyEntity;
  /** As the tenant has them. */
  readonly entities: readonly AnyEntity[];
  readonly lists: ReferenceLists;
}

/** The entities by whose rows others are read and judged. */
export const judgingEntities = [listValue, customField];

const stamp = judgingEntities
  .map(
    (entity) =>
      `(SELECT concat_ws('/', COUNT(*), SUM(sb_version), MAX(sb_id)) FROM ${entityTable(entity).name} WHERE sb_tenant = $1)`,
  )
  .join(` || ' ' || `);

/** Read before the settings themselves: what changes in between makes it an older one. */
export async function readStamp(queries: Queries, tenant: string): Promise<string> {
  const [row] = await queries.query<{ stamp: string }>(`SELECT ${stamp} AS stamp`, [tenant]);
  return row?.stamp ?? '';
}

export const stillInForce = (tenant: string, settings: Settings): Step =>
  condition(`SELECT 1 WHERE ${stamp} = $2`, [tenant, settings.stamp]);

/** Whose rows are taken for new unseen: those of a run and entity all rows of whose last batch were. */
export class LikelyNew {
  private readonly ofTenant = new Map<string, { readonly run: string; readonly settings: Settings }>();

  /** What the last batch was judged by. */
  settings({ tenant, run }: BatchName, entity: string): Settings | undefined {
    const last = this.ofTenant.get(tenant);
    return last?.run === run && last.settings.entity.name === entity ? last.settings : undefined;
  }

  note({ tenant, run }: BatchName, settings: Settings): void {
    this.ofTenant.set(tenant, { run, settings });
  }

  forget({ tenant }: BatchName): void {
    this.ofTenant.delete(tenant);
  }
}
