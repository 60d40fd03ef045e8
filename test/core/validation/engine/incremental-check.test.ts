import fc from 'fast-check';
import type { RowTextsPart, SheetEdit } from '../../../../src/core/validation/checker';
import {
  afterEdits,
  checkWhole,
  engineOf,
  plainSheets,
  saidBy,
  someEdits,
  type PlainSheets,
} from './edited-workspace';

/** The edit that takes another back. */
function inverse(sheets: PlainSheets, edit: SheetEdit): SheetEdit {
  const sheet = sheets.get(edit.entity);
  if (edit.kind === 'cells') {
    const cells = sheet?.columns.get(edit.field)?.slice(edit.from, edit.from + edit.cells.length) ?? [];
    return { ...edit, cells };
  }
  const taken = <Value>(values: readonly Value[] = []): readonly Value[] =>
    values.slice(edit.at, edit.at + edit.removed);
  const columns = new Map([...(sheet?.columns ?? [])].map(([field, cells]) => [field, taken(cells)]));
  return {
    ...edit,
    removed: edit.inserted.rowIds.length,
    inserted: { columns, rowIds: taken(sheet?.rowIds) },
  };
}

test('after any edits the engine says what a check of everything says', () => {
  fc.assert(
    fc.property(someEdits(40), fc.nat({ max: 7 }), (edits, stride) => {
      const engine = checkWhole(engineOf(plainSheets()));
      const sheets = plainSheets();
      edits.forEach((edit, at) => {
        engine.edit([edit]);
        afterEdits(sheets, [edit]);
        if (at % 8 === stride) expect(saidBy(engine)).toEqual(saidBy(checkWhole(engineOf(sheets))));
      });
      expect(saidBy(engine)).toEqual(saidBy(checkWhole(engineOf(sheets))));
    }),
    { numRuns: 6 },
  );
});

test('edits taken back one by one leave what there was', () => {
  const before = saidBy(checkWhole(engineOf(plainSheets())));
  fc.assert(
    fc.property(someEdits(12), (edits) => {
      const engine = checkWhole(engineOf(plainSheets()));
      const sheets = plainSheets();
      const undo: SheetEdit[] = [];
      for (const edit of edits) {
        undo.unshift(inverse(sheets, edit));
        afterEdits(sheets, [edit]);
      }
      engine.edit(edits);
      engine.edit(undo);
      expect(saidBy(engine)).toEqual(before);
    }),
    { numRuns: 5 },
  );
});

test('a check left half way begins anew, with what was edited meanwhile', () => {
  fc.assert(
    fc.property(someEdits(3), fc.nat({ max: 400 }), (edits, steps) => {
      const engine = engineOf(plainSheets());
      const half = engine.check();
      for (let step = 0; step < steps && half.next().done !== true; step += 1) continue;
      engine.edit(edits);
      checkWhole(engine);
      const sheets = afterEdits(plainSheets(), edits);
      expect(saidBy(engine)).toEqual(saidBy(checkWhole(engineOf(sheets))));
    }),
    { numRuns: 4 },
  );
});

test('edits after a check that began anew count like those before it', () => {
  fc.assert(
    fc.property(someEdits(30), someEdits(30), (before, after) => {
      const engine = checkWhole(engineOf(plainSheets()));
      engine.edit(before);
      engine.check().next();
      checkWhole(engine);
      engine.edit(after);
      const sheets = afterEdits(plainSheets(), [...before, ...after]);
      expect(saidBy(engine)).toEqual(saidBy(checkWhole(engineOf(sheets))));
    }),
    { numRuns: 12 },
  );
});

test('the plain columns of the sheets are those the edits left', () => {
  fc.assert(
    fc.property(someEdits(4), (edits) => {
      const engine = checkWhole(engineOf(plainSheets()));
      const sheets = plainSheets();
      for (const edit of edits) {
        engine.checked();
        engine.edit([edit]);
        afterEdits(sheets, [edit]);
      }
      const { tables } = engine.checked().tables;
      for (const [name, { columns, rowIds }] of sheets)
        expect([tables.get(name)?.columns, tables.get(name)?.rowIds]).toEqual([
          new Map([...columns, ['rowId', rowIds]]),
          rowIds,
        ]);
    }),
    { numRuns: 5 },
  );
});

test('a sheet put again takes the place of what it had', () => {
  fc.assert(
    fc.property(someEdits(6), (edits) => {
      const engine = checkWhole(engineOf(plainSheets()));
      const sheets = afterEdits(plainSheets(), edits);
      for (const name of new Set(edits.map(({ entity }) => entity))) {
        const { columns, rowIds } = sheets.get(name) ?? { columns: new Map(), rowIds: [] };
        engine.put(name, { columns, rowIds });
      }
      expect(saidBy(checkWhole(engine))).toEqual(saidBy(checkWhole(engineOf(sheets))));
    }),
    { numRuns: 4 },
  );
});

test('rows spoken of otherwise are among the fresh ones', () => {
  fc.assert(
    fc.property(someEdits(1), (edits) => {
      const engine = checkWhole(engineOf(plainSheets()));
      engine.freshTexts('en');
      const before = [...plainSheets().keys()].map((name) => [name, engine.rowTexts(name, 'en')] as const);
      engine.edit(edits);
      const fresh = new Map(engine.freshTexts('en').map(({ entity, ...part }) => [entity, part]));
      for (const [name, { statuses, messages }] of before) {
        const after = engine.rowTexts(name, 'en');
        const part = fresh.get(name);
        const rows = after.statuses.map((_, row) => row);
        for (const row of rows)
          if (statuses[row] !== after.statuses[row] || messages[row] !== after.messages[row])
            expect(part?.rows).toContain(row);
        part?.rows.forEach((row, at) => {
          expect([part.statuses[at], part.messages[at]]).toEqual([after.statuses[row], after.messages[row]]);
        });
      }
    }),
    { numRuns: 8 },
  );
});

test('texts handed over in portions are those handed over at once', () => {
  fc.assert(
    fc.property(someEdits(3), someEdits(3), fc.integer({ min: 1, max: 9 }), (before, after, most) => {
      const [whole, portioned] = [engineOf(plainSheets()), engineOf(plainSheets())];
      const rowsOf = (parts: readonly RowTextsPart[]): unknown =>
        parts
          .flatMap(({ entity, rows, statuses, messages }) =>
            rows.map((row, at) => [entity, row, statuses[at], messages[at]].join(' ')),
          )
          .sort();
      const took: number[] = [];
      for (const edits of [before, after]) {
        for (const engine of [whole, portioned]) checkWhole(engine).edit(edits);
        const parts: RowTextsPart[] = [];
        for (let some = portioned.freshTexts('en', most); some.length > 0;) {
          took.push(some.reduce((sum, { rows }) => sum + rows.length, 0));
          parts.push(...some);
          some = portioned.freshTexts('en', most);
        }
        expect(rowsOf(parts)).toEqual(rowsOf(whole.freshTexts('en')));
      }
      expect(Math.max(...took)).toBeLessThanOrEqual(most);
    }),
    { numRuns: 5 },
  );
});
