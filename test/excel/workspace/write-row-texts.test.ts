import { readWorkspace } from '../../../src/excel/workspace/read-workspace';
import { writeRowTexts } from '../../../src/excel/workspace/write-row-texts';
import { findEntity } from '../../../src/core/entities/registry';
import { fillSheet } from '../fill-sheet';
import { newWorkspace } from '../new-workspace';

test('people are heard again after a sheet that somebody protected refused its statuses', async () => {
  const session = await newWorkspace('en', { entities: ['category'] });
  await fillSheet(session, 'category', [{ categoryName: 'Internet' }]);
  const place = (await readWorkspace(session)).places.get('category')!;
  const entity = findEntity('category')!;
  const run = { entity, place, from: 0, statuses: ['Ready'], messages: [''] };
  await writeRowTexts(session, [run], 'stay');
  await session.run(async (context) => {
    context.workbook.worksheets.getItem(place.sheet).protection.protect();
    await context.sync();
  });
  await expect(writeRowTexts(session, [run], 'stay')).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(session.workbook.eventsEnabled).toBe(true);
  session.close();
});
