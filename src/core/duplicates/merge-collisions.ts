import type { AnyEntity, DecodedTable } from '../entity/entity';
import { dataFields } from '../entity/entity-fields';
import type { CellEdit } from '../validation/cell-edit';

/** Two rows that have the same values in fields that tell rows of their sheet apart; the later is the one to mend. */
export interface Collision {
  readonly entity: string;
  readonly rowId: string;
  readonly rowIndex: number;
  /** The earlier row with the same values. */
  readonly with: number;
  readonly fields: readonly string[];
}

interface Sheet {
  readonly entity: AnyEntity;
  readonly table: DecodedTable;
}

/** Combinations that tell rows apart and of which an edit touches a field. */
function touchedKeys(entity: AnyEntity, touched: ReadonlySet<string>): readonly (readonly string[])[] {
  const unique = dataFields(entity).flatMap(([name, field]) => (field.unique === true ? [[name]] : []));
  const all = new Map(
    [...unique, entity.key, entity.naturalKey].map((fields) => [fields.join('\n'), fields]),
  );
  return [...all.values()].filter((fields) => fields.some((field) => touched.has(field)));
}

type KeyOf = (row: number) => string | undefined;

function keyReader({ table }: Sheet, fields: readonly string[], edited: ReadonlyMap<string, string>): KeyOf {
  const columns = fields.map((field) => [field, table.column(field)] as const);
  return (row) => {
    const parts = columns.map(
      ([field, column]) => edited.get(`${field}\n${String(row)}`) ?? String(column[row] ?? ''),
    );
    return parts.includes('') ? undefined : parts.join('\u001F');
  };
}

function collisionsOf(
  sheet: Sheet,
  edits: readonly CellEdit[],
  gone: ReadonlySet<number>,
): readonly Collision[] {
  const { entity, table } = sheet;
  const changed = new Set(edits.map(({ rowIndex }) => rowIndex));
  const edited = new Map(
    edits.map(({ field, rowIndex, to }) => [`${field}\n${String(rowIndex)}`, String(to)]),
  );
  return touchedKeys(entity, new Set(edits.map(({ field }) => field))).flatMap((fields) => {
    const [before, after] = [keyReader(sheet, fields, new Map()), keyReader(sheet, fields, edited)];
    const first = new Map<string, number>();
    return Array.from({ length: table.rowCount }, (_, row) => row).flatMap((rowIndex): Collision[] => {
      const key = gone.has(rowIndex) ? undefined : after(rowIndex);
      if (key === undefined) return [];
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, rowIndex);
      const isNew = earlier !== undefined && before(earlier) !== before(rowIndex);
      if (!isNew || !(changed.has(rowIndex) || changed.has(earlier))) return [];
      return [
        { entity: entity.name, rowId: table.source.rowIds[rowIndex] ?? '', rowIndex, with: earlier, fields },
      ];
    });
  });
}

/** Rows whose keys become the same by these edits, and were not before. */
export function collisionsAfter(
  sheets: ReadonlyMap<string, Sheet>,
  edits: readonly CellEdit[],
  removed: { readonly entity: string; readonly rows: ReadonlySet<number> },
): readonly Collision[] {
  const byEntity = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const own = byEntity.get(edit.entity);
    if (own) own.push(edit);
    else byEntity.set(edit.entity, [edit]);
  }
  return [...byEntity].flatMap(([name, own]) => {
    const sheet = sheets.get(name);
    return sheet ? collisionsOf(sheet, own, name === removed.entity ? removed.rows : new Set()) : [];
  });
}
