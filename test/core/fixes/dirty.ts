import fc from 'fast-check';
import type { Cell } from '../../../src/core/entity/cell';
import type { EntityTable, WorkspaceTables } from '../../../src/core/entity/column-table';
import { dataFields } from '../../../src/core/entity/entity-fields';
import type { FieldKind } from '../../../src/core/entity/field';
import { registry } from '../../../src/core/entities/registry';
import type { CellEdit } from '../../../src/core/validation/cell-edit';

type Spoil = Pick<CellEdit, 'entity' | 'field' | 'rowIndex' | 'to'>;

/** UTF-8 read as Windows-1252. */
const misread = (text: string): string =>
  text.replaceAll('é', 'Ã©').replaceAll('É', 'Ã‰').replaceAll('e', 'Ã©');

const swapped = (text: string): string =>
  text.length < 4 ? text : `${text.slice(0, 1)}${text.slice(2, 3)}${text.slice(1, 2)}${text.slice(3)}`;

/** What people and systems do to any cell. */
const anyCell: readonly ((cell: Cell) => Cell)[] = [
  (cell) => ` ${String(cell)}\u00A0`,
  (cell) => misread(String(cell)),
  (cell) => swapped(String(cell)),
  (cell) => String(cell).slice(0, -1),
  (cell) => String(cell).toLowerCase(),
  (cell) => String(cell).replace(/[\s-]/g, ''),
  (cell) => `${String(cell)} $`,
  (cell) => String(cell).replaceAll('0', 'O').replaceAll('1', 'l'),
  (cell) => (/^\d{1,15}$/.test(String(cell)) ? Number(cell) : cell),
  () => 4.5e18,
  () => '#N/A',
  () => 'NULL',
  () => ' n/a',
];

const dates: readonly ((cell: Cell) => Cell)[] = [
  () => '2026-11-22',
  () => '25/12/2026',
  () => '03/04/2026',
  () => '12/31/2026',
  () => '22 novembre 2026',
  () => '2026-11-22T14:30:00Z',
  () => '05-jan-26',
  () => 20_261_122,
];

const byKind: Partial<Record<FieldKind, readonly ((cell: Cell) => Cell)[]>> = {
  date: dates,
  dateTime: dates,
  email: [() => 'mailto:marie@exemple.ca', () => 'marie@exemple,ca', () => 'a@gmialcom; b@exemple.ca'],
  emailList: [() => 'marie@exemple,ca; paul @exemple.ca'],
  phone: [() => '(514) 555-O123', () => 'bureau 514 555-0123', () => '514 555-0123 / 514 555-0199'],
  postalCode: [() => 'h3b-la7', () => 'V6B 1A7', () => '5401', () => 'X0A 0H0'],
  province: [() => 'Qubec', () => 'Ontraio', () => 'On tario'],
  money: [() => '12,50 $ CA', () => '(1 234,50) $', () => 0.1 + 0.2],
  integer: [() => '15e', () => 31, () => '30 jours'],
  macAddress: [() => '00_1A_2B_3C_4D_5E'],
};

/** Right sheets with some cells spoilt, each in a way of its kind or of any. */
export const arbitrarySpoils = (workspace: WorkspaceTables, rows: number): fc.Arbitrary<readonly Spoil[]> => {
  const cells = registry.flatMap((entity) =>
    dataFields(entity).flatMap(([field, { kind }]) =>
      Array.from({ length: rows }, (_, rowIndex) => ({ entity: entity.name, field, kind, rowIndex })),
    ),
  );
  const table = (name: string): EntityTable | undefined => workspace.tables.get(name);
  return fc.array(
    fc.tuple(fc.constantFrom(...cells), fc.nat(), fc.nat(2)).map(([{ kind, ...cell }, which, own]) => {
      const ways = own > 0 ? (byKind[kind] ?? anyCell) : anyCell;
      const way = ways[which % ways.length];
      const before = table(cell.entity)?.columns.get(cell.field)?.[cell.rowIndex] ?? '';
      return { ...cell, to: way ? way(before) : before };
    }),
    { minLength: 20, maxLength: 120 },
  );
};
