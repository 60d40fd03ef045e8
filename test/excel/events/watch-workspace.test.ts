import { findEntity } from '../../../src/core/entities/registry';
import { watchWorkspace, type WorkspaceEvent } from '../../../src/excel/events/watch-workspace';
import { selectCell } from '../../../src/excel/selection/select-cell';
import { readWorkspace } from '../../../src/excel/workspace/read-workspace';
import { writeRowResults } from '../../../src/excel/workspace/write-row-results';
import { writeRows } from '../../../src/excel/workspace/write-rows';
import { writeCells } from '../../../src/host/workbook/write-cells';
import { newWorkspace } from '../new-workspace';

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test('people’s edits and selections are told, our own writes are not, and nothing after the end', async () => {
  const session = await newWorkspace('en', { entities: ['category'] });
  const { workbook } = session;
  const category = findEntity('category')!;
  const heard: WorkspaceEvent[] = [];
  const stop = await watchWorkspace(session, (event) => heard.push(event));
  const { sheet, sheetId } = (await readWorkspace(session)).places.get('category')!;
  const type = (text: string) =>
    workbook.batch('user', () =>
      writeCells(workbook.sheetNamed(sheet)!, { top: 1, left: 0, bottom: 1, right: 0 }, [[text]]),
    );

  await writeRows(session, category, new Map([['categoryName', ['Internet']]]), ['row-a'], 'replace');
  await writeRowResults(session, new Map([[category, { status: ['Ready'] }]]));
  await settle();
  expect(heard.filter((event) => event.kind === 'edited')).toEqual([]);

  type('Voice');
  await selectCell(session, sheet, 1, 3);
  await settle();
  expect(heard).toContainEqual({ kind: 'edited', sheetId, address: 'A2', source: 'Local', change: 'cells' });
  expect(heard).toContainEqual({ kind: 'selected', sheetId, address: 'D2' });
  expect(workbook.activeSheet.name).toBe(sheet);

  await stop();
  heard.length = 0;
  type('TV');
  await settle();
  expect(heard).toEqual([]);
  session.close();
});
