import type { Cell } from '../../src/core/entity/cell';
import type { SheetRow } from './memory-book';
import type { Seeded } from './seeded';

type Cells = Readonly<Record<string, Cell>>;

/**
 * The field of each entity that people change in a schedule; it tells nobody anything. A note that was changed is another
 * note to a copy that has no Row Ids, so notes stay as they are.
 */
export const changingField: Readonly<Record<string, string>> = {
  category: 'nameFr',
  supplier: 'supplierNumber',
  department: 'nameFr',
  user: 'firstName',
};

/** The field of each entity that leads to another row; of a department it is filled in a second pass. */
export const referringField: Readonly<Record<string, string>> = {
  category: 'parentCategory',
  note: 'supplier',
  department: 'manager',
  user: 'department',
};

const cellsOf: Readonly<Record<string, (tag: string, parent: string) => Cells>> = {
  category: (tag, parent) => ({ categoryName: tag, parentCategory: parent, active: 'Yes' }),
  supplier: (tag) => ({
    legacyId: tag,
    supplierName: `Supplier ${tag}`,
    currency: 'CAD',
    status: 'Active',
  }),
  department: (tag, manager) => ({ code: tag, nameEn: `Department ${tag}`, manager, active: 'Yes' }),
  user: (tag, department) => ({
    ...{ email: tag, firstName: 'Julie', lastName: 'Gagnon', role: 'Customer Service' },
    ...{ department, active: 'Yes' },
  }),
  note: (tag, owner) => ({ supplier: owner, noteDate: '2024-06-03 14:30', noteText: tag }),
};

/** A row as somebody typed it. */
export function typedRow(entity: string, tag: string, refersTo: string): SheetRow {
  const cells = cellsOf[entity]?.(tag, refersTo) ?? {};
  return { tag, entity, cells, rowId: '', smartBillingId: '' };
}

function tree(chance: Seeded): readonly SheetRow[] {
  const size = chance.whole(1, 4);
  return Array.from({ length: size }, (_, index) =>
    typedRow('category', `C${String(index)}`, index > 0 && chance.happens(0.5) ? 'C0' : ''),
  );
}

function notedSupplier(chance: Seeded): readonly SheetRow[] {
  const size = chance.whole(1, 3);
  const notes = Array.from({ length: size }, (_, index) => typedRow('note', `N${String(index)}`, 'S0'));
  return [typedRow('supplier', 'S0', ''), ...notes];
}

/** Departments and the people in them, who lead them: neither can be sent whole before the other. */
function staffedDepartments(chance: Seeded): readonly SheetRow[] {
  const size = chance.whole(1, 2);
  return Array.from({ length: size }, (_, index) => {
    const [code, email] = [`D${String(index)}`, `u${String(index)}@exemple.ca`];
    return [typedRow('department', code, chance.happens(0.8) ? email : ''), typedRow('user', email, code)];
  }).flat();
}

/**
 * One to nine rows: a tree of categories, a supplier with notes that nothing but their content tells, a tree and such a
 * supplier, or departments and the people who lead them.
 */
export function firstRows(chance: Seeded): readonly SheetRow[] {
  const which = chance.fraction();
  const rows = [
    ...(which < 0.6 ? tree(chance) : []),
    ...(which > 0.56 && which < 0.86 ? notedSupplier(chance) : []),
    ...(which > 0.86 ? staffedDepartments(chance) : []),
  ];
  return chance.happens(0.3) ? rows.toReversed() : rows;
}

/** The same rows after somebody worked on them. */
export function edited(rows: readonly SheetRow[], chance: Seeded, edition: number): readonly SheetRow[] {
  const changed = rows.map((row) => {
    if (!chance.happens(0.4)) return row;
    const field = changingField[row.entity];
    if (field === undefined) return row;
    return { ...row, cells: { ...row.cells, [field]: `E${String(edition)}` } };
  });
  return chance.happens(0.4) ? [...changed, typedRow('category', `C${String(100 + edition)}`, '')] : changed;
}

/** The same rows in another order. */
export const sorted = (rows: readonly SheetRow[], chance: Seeded): readonly SheetRow[] =>
  rows
    .map((row) => ({ row, at: chance.fraction() }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);

/** The sheet made anew from the same extract: what was in it, and nothing that SmartBilling or Excel added. */
export const rebuilt = (rows: readonly SheetRow[]): readonly SheetRow[] =>
  rows.map((row) => ({ ...row, rowId: '', smartBillingId: '' }));
