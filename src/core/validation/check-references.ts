import type { Canonical } from '../entity/cell';
import type { KeysElsewhere } from '../entity/column-table';
import type { AnyEntity, DecodedTable } from '../entity/entity';
import { errorFault } from '../entity/kind-spec';
import { referenceColumns, targetOf, type ReferenceColumn } from '../entity/references';
import type { IssueCollector } from './issue-collector';

/** Rows of each entity by the value others refer to them by. */
export type ReferenceIndex = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function indexRows(
  entities: readonly AnyEntity[],
  tables: ReadonlyMap<string, DecodedTable>,
): ReferenceIndex {
  return new Map(
    entities.flatMap((entity) => {
      const table = tables.get(entity.name);
      if (!table) return [];
      const rows = new Map<string, number>();
      table.column(entity.referenceBy).forEach((value, rowIndex) => {
        if (value !== null && !rows.has(String(value))) rows.set(String(value), rowIndex);
      });
      return [[entity.name, rows] as const];
    }),
  );
}

interface Link {
  readonly column: ReferenceColumn;
  readonly rowIndex: number;
  readonly value: string;
  readonly target: AnyEntity;
  /** Undefined when no row has that value. */
  readonly targetRow: number | undefined;
}

/** Every reference of a sheet that leads to an entity of the registry. */
export function* linksOf(
  entity: AnyEntity,
  table: DecodedTable,
  entities: ReadonlyMap<string, AnyEntity>,
  index: ReferenceIndex,
): Generator<Link> {
  for (const column of referenceColumns(entity)) {
    const values = table.column(column.name);
    for (let rowIndex = 0; rowIndex < table.rowCount; rowIndex += 1) {
      const value = values[rowIndex] ?? null;
      if (value === null) continue;
      const name = targetOf(column.field, (peer): Canonical => table.column(peer)[rowIndex] ?? null);
      const target = name === undefined ? undefined : entities.get(name);
      if (!target) continue;
      const targetRow = index.get(target.name)?.get(String(value));
      yield { column, rowIndex, value: String(value), target, targetRow };
    }
  }
}

const existing = (target: AnyEntity): { en: string; fr: string } => ({
  en: `a ${target.fields[target.referenceBy]?.label.en ?? ''} of the ${target.sheet.en} sheet`,
  fr: `un ${target.fields[target.referenceBy]?.label.fr ?? ''} de la feuille ${target.sheet.fr}`,
});

const mended = (target: AnyEntity): { en: string; fr: string } => ({
  en: `a row without errors in the ${target.sheet.en} sheet`,
  fr: `une ligne sans erreur dans la feuille ${target.sheet.fr}`,
});

/** V005 for references that lead nowhere; rows kept in the whole of which this workbook is a part count as there. */
export function checkReferences(
  entity: AnyEntity,
  table: DecodedTable,
  entities: ReadonlyMap<string, AnyEntity>,
  index: ReferenceIndex,
  collector: IssueCollector,
  elsewhere?: KeysElsewhere,
): void {
  for (const link of linksOf(entity, table, entities, index)) {
    const others = elsewhere?.get(link.target.name);
    if (link.targetRow !== undefined || others?.has(link.value)) continue;
    const example = (index.get(link.target.name) ?? others)?.keys().next().value;
    collector.add(
      entity,
      table.source,
      link.column.name,
      link.rowIndex,
      errorFault('V005', existing(link.target), example),
    );
  }
}

/** V006 for references to rows that cannot be pushed; run in load order so that it travels down the chain. */
export function holdDependents(
  entity: AnyEntity,
  table: DecodedTable,
  entities: ReadonlyMap<string, AnyEntity>,
  index: ReferenceIndex,
  collector: IssueCollector,
): void {
  for (const link of linksOf(entity, table, entities, index)) {
    if (link.targetRow === undefined || link.target === entity) continue;
    if (!collector.hasError(link.target.name, link.targetRow)) continue;
    collector.add(
      entity,
      table.source,
      link.column.name,
      link.rowIndex,
      errorFault('V006', mended(link.target)),
    );
  }
}
