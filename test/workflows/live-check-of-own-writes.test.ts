import * as fc from 'fast-check';
import type { CellEdit } from '../../src/core/validation/cell-edit';
import { LocalChecker } from '../../src/core/validation/local-checker';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { insertRows } from '../../src/host/workbook/user-edit';
import { applyFixes } from '../../src/workflows/apply-fixes';
import { startLiveCheck } from '../../src/workflows/live-check';
import { undoOperation } from '../../src/workflows/undo-operation';
import { checkWorkspace, type WorkspaceCheck } from '../../src/workflows/validate-workspace';
import { fillSheet } from '../excel/fill-sheet';
import { countingIds, newWorkspace } from '../excel/new-workspace';

const today = '2026-11-22';
const rows = 400;
const doing = { by: 'Marie', at: '2026-11-22T12:00:00.000Z', newId: countingIds() };

/** Says how many whole passes it made. */
class CountingChecker extends LocalChecker {
  opened = 0;
  override open(...basis: Parameters<LocalChecker['open']>): Promise<void> {
    this.opened += 1;
    return super.open(...basis);
  }
}

async function following() {
  const session = await newWorkspace('en', { entities: ['category', 'supplier'] });
  await fillSheet(
    session,
    'category',
    Array.from({ length: rows }, (_, row) => ({ categoryName: `Category ${String(row)}`, active: true })),
  );
  const checker = new CountingChecker(() => new Promise((resolve) => setImmediate(resolve)));
  let last: WorkspaceCheck | undefined;
  const live = await startLiveCheck(session, checker, {
    today: () => today,
    now: () => new Date(0),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms > 500 ? 30 : 3)),
    onChecked: (check) => (last = check),
    onFailure: (error) => {
      throw error;
    },
  });
  await live.check();
  return { session, checker, live, last: () => last };
}

const sorted = (check: WorkspaceCheck | undefined) => ({
  counts: check?.counts,
  groups: check?.groups.map((group) => JSON.stringify(group)).sort(),
});

test('what we wrote ourselves, and its undoing, is checked like what a person typed, without another whole pass', async () => {
  const book = await following();
  const { session, live } = book;
  const row = fc.nat({ max: rows - 1 });
  const to = fc.constantFrom('Category 1', ' Category 2 ', '', 'Télé');
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(row, { maxLength: 60 }),
      to,
      fc.boolean(),
      async (wanted, text, moved) => {
        const { tables } = (await readWorkspace(session)).tables;
        const table = tables.get('category');
        const fixes = wanted.map((rowIndex) => {
          const from = table?.columns.get('categoryName')?.[rowIndex] ?? '';
          const rowId = table?.rowIds[rowIndex] ?? '';
          const edit: CellEdit = {
            entity: 'category',
            rowId,
            rowIndex,
            field: 'categoryName',
            from,
            to: text,
          };
          return { code: 'V007', certainty: 'sure', why: { en: '', fr: '' }, choices: [], edit } as const;
        });
        // Rows come in between the proposal and the writing, as they may.
        if (moved) insertRows(session.workbook, book.last()?.places.get('category')?.sheet ?? '', 3, 1);
        const done = await applyFixes(session, fixes, doing);
        await live.wrote(done.applied);
        expect(sorted(book.last())).toEqual(sorted(await checkWorkspace(session, { today })));
        // What changed nothing is no operation.
        if (done.applied.length === 0) return;
        const undone = await undoOperation(session, done.operation, doing);
        await live.wrote(undone.applied);
        expect(sorted(book.last())).toEqual(sorted(await checkWorkspace(session, { today })));
      },
    ),
    { numRuns: 7, endOnFailure: true },
  );
  expect(book.checker.opened).toBe(1);
  await live.close();
  session.close();
}, 120_000);
