import { findEntity } from '../../core/entities/registry';
import type { AnyEntity } from '../../core/entity/entity';
import { kindOf } from '../../core/entity/field-kinds';
import type { Bilingual } from '../../core/kernel/bilingual';
import { isBlank, type Cell } from '../../core/entity/cell';
import type { WriteContext } from '../../core/entity/kind-spec';
import { isSecretHeading, shownValue } from '../../core/kernel/shown-value';
import type { SourceTable } from '../../core/mapping/source-table';
import type { MappedRows } from '../../core/mapping/mapping-result';

/** A row as it would stand in a sheet: its filled cells with their headings. */
export interface PreviewRow {
  readonly sheet: Bilingual;
  readonly cells: readonly { readonly label: Bilingual; readonly text: string }[];
}

/** What a person reads in the cell: dates by the calendar, what cannot be read as it stands. */
function textOf(entity: AnyEntity, name: string, cell: Cell, context: WriteContext): string {
  const field = entity.fields[name];
  if (!field || typeof cell === 'string') return String(cell);
  const { value } = kindOf(field).read(cell, field, context);
  return String(value ?? cell);
}

type SourceCells = Pick<SourceTable, 'headings' | 'rows'>;

/** Passwords of the source by its headings; before the rows are in the sheets no catalog can say which are. */
const secretsOf = ({ headings, rows }: SourceCells): ReadonlySet<string> =>
  new Set(
    rows.flatMap((row) => row.filter((_cell, index) => isSecretHeading(headings[index] ?? '')).map(String)),
  );

function rowOf(
  entity: AnyEntity,
  mapped: MappedRows,
  row: number,
  secrets: ReadonlySet<string>,
  context: WriteContext,
): PreviewRow {
  const cells = [...mapped.columns].flatMap(([name, column]) => {
    const cell = column[row] ?? '';
    const label = entity.fields[name]?.label;
    if (!label || isBlank(cell)) return [];
    return [{ label, text: shownValue(textOf(entity, name, cell, context), secrets.has(String(cell))) }];
  });
  return { sheet: entity.sheet, cells };
}

/** All rows of a mapping, entity by entity. */
export const previewRows = (
  source: SourceCells,
  entities: ReadonlyMap<string, MappedRows>,
  context: WriteContext,
): readonly PreviewRow[] => {
  const secrets = secretsOf(source);
  return [...entities].flatMap(([name, mapped]) => {
    const entity = findEntity(name);
    if (!entity) return [];
    return mapped.sourceRows.map((_source, row) => rowOf(entity, mapped, row, secrets, context));
  });
};
