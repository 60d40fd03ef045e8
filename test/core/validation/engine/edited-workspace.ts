import fc from 'fast-check';
import type { Cell } from '../../../../src/core/entity/cell';
import { dataFields } from '../../../../src/core/entity/entity-fields';
import { encodeRows } from '../../../../src/core/entity/decode-table';
import { findEntity, registry } from '../../../../src/core/entities/registry';
import { shippedLists } from '../../../../src/core/entities/lists/reference-lists';
import { sampleRow } from '../../../../src/core/entity/sample-rows';
import type { SheetEdit, SheetRows } from '../../../../src/core/validation/checker';
import { WorkspaceEngine } from '../../../../src/core/validation/engine/workspace-engine';
import type { Waiver } from '../../../../src/core/validation/waiver';
import { checkContext } from '../../sample-workspace';

/** A workspace as plain cells, which edits change the simple way. */
interface PlainSheet {
  readonly columns: Map<string, Cell[]>;
  readonly rowIds: string[];
}
export type PlainSheets = Map<string, PlainSheet>;

/** Sheets that refer to each other, to themselves, and by an entity that a cell names. */
export const edited = [
  'category',
  'customer',
  'contact',
  'serviceLocation',
  'charge',
  'service',
  'serviceItem',
  'subscription',
  'subscriptionItem',
  'salesAgent',
] as const;

const rowCount = 6;

/** Right rows of those sheets. */
export function plainSheets(): PlainSheets {
  return new Map<string, PlainSheet>(
    edited.map((name) => {
      const entity = findEntity(name);
      if (!entity) throw new Error(name);
      const rows = Array.from({ length: rowCount }, (_, index) =>
        sampleRow(entity, index, findEntity, checkContext),
      );
      const writing = { lists: shippedLists, dateSystem: '1900' as const, language: 'en' as const };
      const columns = [...encodeRows(entity, rows, writing)].map(([field, cells]): [string, Cell[]] => [
        field,
        [...cells],
      ]);
      return [name, { columns: new Map(columns), rowIds: rows.map((_, row) => `${name}-${String(row)}`) }];
    }),
  );
}

/** What the edits would leave, worked out without the engine. */
export function afterEdits(sheets: PlainSheets, edits: readonly SheetEdit[]): PlainSheets {
  for (const edit of edits) {
    const sheet = sheets.get(edit.entity);
    if (!sheet) continue;
    if (edit.kind === 'cells')
      sheet.columns.get(edit.field)?.splice(edit.from, edit.cells.length, ...edit.cells);
    else {
      const { at, removed, inserted } = edit;
      sheet.rowIds.splice(at, removed, ...inserted.rowIds);
      for (const [field, cells] of sheet.columns)
        cells.splice(at, removed, ...(inserted.columns.get(field) ?? inserted.rowIds.map(() => '')));
    }
  }
  return sheets;
}

export function engineOf(
  sheets: PlainSheets,
  waivers: readonly Waiver[] = [],
  issueLimit?: number,
): WorkspaceEngine {
  const engine = new WorkspaceEngine(registry, { ...checkContext, dateSystem: '1900', waivers, issueLimit });
  for (const [name, { columns, rowIds }] of sheets)
    engine.put(name, {
      columns: new Map([...columns].map(([field, cells]) => [field, [...cells]])),
      rowIds: [...rowIds],
    });
  return engine;
}

export function checkWhole(engine: WorkspaceEngine): WorkspaceEngine {
  const steps = engine.check();
  while (steps.next().done !== true) continue;
  return engine;
}

/** Everything an engine says. */
export const saidBy = (engine: WorkspaceEngine): unknown => ({
  summary: engine.summary(),
  issues: engine.result().issues,
  texts: edited.map((name) => engine.rowTexts(name, 'en')),
});

const dirty: readonly Cell[] = [
  '',
  ' ',
  'x',
  '#N/A',
  'Québec',
  ' two  words ',
  0,
  1e18,
  true,
  '2026-13-45',
  'Inactive',
];

/** A cell out of the column itself, of another column, or of nowhere. */
function someCell(sheets: PlainSheets, entity: string, field: string): fc.Arbitrary<Cell> {
  const own = sheets.get(entity)?.columns.get(field) ?? [];
  const keys = [...sheets.values()].flatMap(({ columns }) => columns.get('legacyId') ?? []);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...own, '') },
    { weight: 2, arbitrary: fc.constantFrom(...keys) },
    { weight: 2, arbitrary: fc.constantFrom(...dirty) },
  );
}

/** What others refer to a row by, what it refers to and what decides about other cells are edited more often. */
function someField(entity: string): fc.Arbitrary<string> {
  const declared = findEntity(entity);
  const fields = declared ? dataFields(declared) : [];
  const telling = fields.filter(([name, { kind }]) => kind === 'reference' || name === declared?.referenceBy);
  return fc.oneof(
    fc.constantFrom(...fields.map(([name]) => name)),
    fc.constantFrom(...telling.map(([name]) => name)),
  );
}

const cellsEdit = (sheets: PlainSheets, entity: string, most: number): fc.Arbitrary<SheetEdit> =>
  someField(entity).chain((field) =>
    fc
      .record({
        from: fc.nat({ max: rowCount - 1 }),
        cells: fc.array(someCell(sheets, entity, field), { minLength: 1, maxLength: most }),
      })
      .map(({ from, cells }) => ({
        kind: 'cells',
        entity,
        field,
        from,
        cells: cells.slice(0, rowCount - from),
      })),
  );

const rowsOf = (sheets: PlainSheets, entity: string, rows: readonly number[]): SheetRows => {
  const sheet = sheets.get(entity);
  return {
    columns: new Map(
      [...(sheet?.columns ?? [])].map(([field, cells]) => [field, rows.map((row) => cells[row] ?? '')]),
    ),
    rowIds: rows.map((row) => sheet?.rowIds[row] ?? ''),
  };
};

/** Rows put elsewhere, taken out with blank ones in their place, or put in twice: the sheet stays as long as it was. */
const rowsEdit = (sheets: PlainSheets, entity: string): fc.Arbitrary<SheetEdit> =>
  fc.array(fc.nat({ max: rowCount }), { minLength: rowCount, maxLength: rowCount }).map((rows) => ({
    kind: 'rows',
    entity,
    at: 0,
    removed: rowCount,
    inserted: rowsOf(sheets, entity, rows),
  }));

/** Rows that change places with others, as sorting does, in part of the sheet. */
const someEdit = (sheets: PlainSheets): fc.Arbitrary<SheetEdit> =>
  fc
    .constantFrom(...edited)
    .chain((entity) =>
      fc.oneof(
        { weight: 12, arbitrary: cellsEdit(sheets, entity, 1) },
        { weight: 3, arbitrary: cellsEdit(sheets, entity, rowCount) },
        { weight: 1, arbitrary: rowsEdit(sheets, entity) },
      ),
    );

export const someEdits = (count: number): fc.Arbitrary<readonly SheetEdit[]> =>
  fc.array(someEdit(plainSheets()), { minLength: count, maxLength: count });
