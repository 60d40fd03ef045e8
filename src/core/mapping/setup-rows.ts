import type { EntityTable } from '../entity/column-table';
import type { AnyEntity } from '../entity/entity';
import type { WriteContext } from '../entity/kind-spec';
import type { SetupRows } from './mapping-profile';
import type { MappedRows } from './mapping-result';
import { keyOfRow } from './row-key';
import { isMisplaced, valuePlacer } from './place-value';
import { profileEntity, profileField } from './profile-fields';
import { createRowBuilder } from './row-builder';

/** The setup rows of a profile as cells of their sheets. */
export function placeSetupRows(
  setup: readonly SetupRows[],
  registry: readonly AnyEntity[],
  context: WriteContext,
): ReadonlyMap<string, MappedRows> {
  const builders = new Map<string, ReturnType<typeof createRowBuilder>>();
  for (const { entity: name, common = {}, rows } of setup) {
    const entity = profileEntity(registry, name);
    const builder = builders.get(name) ?? createRowBuilder(name);
    builders.set(name, builder);
    for (const row of rows) {
      const cells = Object.entries({ ...common, ...row }).map(([field, value]) => {
        const placed = valuePlacer(profileField(entity, field), context)(value);
        return [field, [isMisplaced(placed) ? placed.cell : placed]] as const;
      });
      builder.addBlock(new Map(cells), [0]);
    }
  }
  return new Map([...builders].map(([name, builder]) => [name, builder.take()]));
}

/** The setup rows whose key the sheet does not have yet; mapping the same extract twice makes them once. */
export function newSetupRows(
  entity: AnyEntity,
  setup: MappedRows,
  existing: EntityTable | undefined,
  context: WriteContext,
): MappedRows {
  const taken = new Set(
    Array.from({ length: existing?.rowCount ?? 0 }, (_unused, index) =>
      keyOfRow(entity, existing?.columns ?? new Map(), index, context),
    ),
  );
  const fresh = setup.sourceRows.flatMap((_row, index) => {
    const key = keyOfRow(entity, setup.columns, index, context);
    if (taken.has(key)) return [];
    taken.add(key);
    return [index];
  });
  return {
    entity: setup.entity,
    rowCount: fresh.length,
    columns: new Map(
      [...setup.columns].map(([field, cells]) => [field, fresh.map((index) => cells[index] ?? '')]),
    ),
    sourceRows: fresh.map(() => 0),
  };
}
