import type { AnyEntity } from '../../core/entity/entity';
import type { ExcelHost } from '../excel-host';
import { locateTables } from './locate-table';

/** Headings of columns that people added to these entities' tables, by entity; those with none are left out. */
export const addedColumns = (
  host: ExcelHost,
  entities: readonly AnyEntity[],
): Promise<ReadonlyMap<string, readonly string[]>> =>
  host.run(async (context) => {
    const found = await locateTables(context, entities);
    return new Map(
      found.flatMap(({ entity, headings, place }) => {
        const ours = new Set(place.columnOf.values());
        const others = headings.filter((_, index) => !ours.has(place.firstColumn + index));
        return others.length > 0 ? [[entity.name, others] as const] : [];
      }),
    );
  });
