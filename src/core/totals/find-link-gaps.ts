import type { AnyEntity, DecodedTable } from '../entity/entity';
import { referenceColumns, type ReferenceColumn } from '../entity/references';
import type { TotalsReading } from './totals-reading';

/** What is missing along one reference: children whose parent is not there, parents no row refers to. */
export interface LinkGap {
  readonly parent: string;
  readonly child: string;
  /** The child's field that refers to the parent. */
  readonly field: string;
  /** Rows of the child, in order. */
  readonly orphans: Uint32Array;
  /** Rows of the parent, in order; none where the child's sheet is empty, or may do without a parent. */
  readonly childless: Uint32Array;
}

/** A row that must or may have to say its parent belongs to it; an optional reference only mentions it. */
const belongs = (entity: AnyEntity, { field }: ReferenceColumn, parent: string): boolean =>
  field.required !== undefined && parent !== entity.name;

interface Followed {
  readonly orphans: number[];
  /** Which rows of the parent are referred to. */
  readonly referred: Uint8Array;
}

function follow(
  reading: TotalsReading,
  child: AnyEntity,
  table: DecodedTable,
  column: ReferenceColumn,
): ReadonlyMap<string, Followed> {
  const elsewhere = reading.checked.tables.elsewhere;
  const { names, targets, rows } = reading.links(child.name, column.name);
  const followed = names.map((parent): Followed | undefined => {
    const known = reading.table(parent);
    return known && { orphans: [], referred: new Uint8Array(known.rowCount) };
  });
  const filled = reading.isFilled(child.name);
  const values = table.column(column.name);
  for (let rowIndex = 0; rowIndex < table.rowCount; rowIndex += 1) {
    const place = targets[rowIndex] ?? -1;
    const found = followed[place];
    if (!found || !filled(rowIndex)) continue;
    const row = rows[rowIndex] ?? -1;
    if (row >= 0) found.referred[row] = 1;
    else if (!elsewhere?.get(names[place] ?? '')?.has(String(values[rowIndex]))) found.orphans.push(rowIndex);
  }
  return new Map(
    names.flatMap((parent, place) => {
      const found = followed[place];
      return found ? [[parent, found] as const] : [];
    }),
  );
}

function unreferred(reading: TotalsReading, parent: string, referred: Uint8Array): Uint32Array {
  const filled = reading.isFilled(parent);
  const rows: number[] = [];
  referred.forEach((mark, rowIndex) => {
    if (mark === 0 && filled(rowIndex)) rows.push(rowIndex);
  });
  return Uint32Array.from(rows);
}

/** Orphans and childless rows of every reference the declarations make between sheets that are there. */
export function findLinkGaps(reading: TotalsReading): readonly LinkGap[] {
  return reading.checked.registry.flatMap((child) => {
    const table = reading.table(child.name);
    if (!table) return [];
    const filled = reading.isFilled(child.name);
    const hasRows = Array.from({ length: table.rowCount }, (_, rowIndex) => rowIndex).some(filled);
    return referenceColumns(child).flatMap((column) =>
      [...follow(reading, child, table, column)].map(([parent, { orphans, referred }]): LinkGap => ({
        parent,
        child: child.name,
        field: column.name,
        orphans: Uint32Array.from(orphans),
        childless:
          hasRows && belongs(child, column, parent)
            ? unreferred(reading, parent, referred)
            : new Uint32Array(),
      })),
    );
  });
}

/** The gaps that are any, orphans first: they cannot be pushed, while a row without children may be right. */
export const gapsByWeight = (links: readonly LinkGap[]): readonly LinkGap[] =>
  links
    .filter(({ orphans, childless }) => orphans.length + childless.length > 0)
    .sort((a, b) => b.orphans.length - a.orphans.length || b.childless.length - a.childless.length);
