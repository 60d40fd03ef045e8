import type { AnyEntity } from '../../core/entity/entity';
import type { ExcelHost } from '../excel-host';
import { locateTables, type LocatedTable } from './locate-table';

/** Where the tables of these entities are now, by entity; two syncs. */
export const seeArrangement = (
  host: ExcelHost,
  entities: readonly AnyEntity[],
): Promise<ReadonlyMap<string, LocatedTable>> =>
  host.run(async (context) => {
    const found = await locateTables(context, entities);
    return new Map(found.map(({ entity, place }) => [entity.name, place]));
  });
