import { findEntity, registry } from '../../../src/core/entities/registry';
import { dependentLists } from '../../../src/excel/workspace/dependent-lists';
import { refreshLists } from '../../../src/excel/workspace/list-sheet';
import { readWorkspace } from '../../../src/excel/workspace/read-workspace';
import { writeRows } from '../../../src/excel/workspace/write-rows';
import type { HostSession } from '../../../src/host/client/session';
import { newWorkspace } from '../new-workspace';

const entities = ['customer', 'serviceLocation', 'subscription', 'operationalParameter', 'charge'];
let session: HostSession;
beforeEach(async () => {
  session = await newWorkspace('fr', { entities });
});
afterEach(() => session.close());

/** The in-cell rules of the first data cells of fields, in their order. */
async function sourcesOf(entity: string, fields: readonly string[]): Promise<readonly string[]> {
  const place = (await readWorkspace(session)).places.get(entity);
  return session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place?.sheet ?? '');
    const rules = fields.map((field) => {
      const { dataValidation } = sheet.getCell(1, place?.columnOf.get(field) ?? 0);
      return dataValidation.load('rule');
    });
    await context.sync();
    return rules.map(({ rule }) => String(rule.list?.source ?? ''));
  });
}

test('a location is offered by its customer, and a parameter by its type', async () => {
  const [location] = await sourcesOf('subscription', ['serviceLocation']);
  expect(location).toMatch(
    /^=IF\(SUMPRODUCT\(--\(SB_By_serviceLocation_customer=\$[A-Z]+2\)\)=0,SB_Keys_serviceLocation,OFFSET\(/,
  );
  const [typed] = await sourcesOf('operationalParameter', ['value']);
  expect(typed).toContain('"Oui/Non",SB_List_yesNo,');
  expect(typed).toContain('SB_Keys_charge');
});

test('no rule is longer than Excel takes', async () => {
  for (const { name } of registry) {
    if (!entities.includes(name)) continue;
    const sources = await sourcesOf(name, Object.keys(findEntity(name)?.fields ?? {}));
    expect(sources.some((source) => source !== '')).toBe(true);
    for (const source of sources) expect(source.length).toBeLessThanOrEqual(255);
  }
});

test('the rows follow the sheets at each check, sorted by what they belong to', async () => {
  const locations = findEntity('serviceLocation')!;
  const columns = new Map([
    ['legacyId', ['L-3', 'L-1', 'L-2']],
    ['customer', ['C-2', 'C-1', 'C-1']],
  ]);
  await writeRows(session, locations, columns, ['a', 'b', 'c'], 'replace');
  const { lists, language, tables, registry: own } = await readWorkspace(session);
  const dependent = dependentLists(own, tables.tables);
  session.stats.reset();
  await refreshLists(session, lists, language, dependent);
  const changed = session.stats.syncs;
  const { workbook } = session;
  const name = workbook.names.find((one) => one.name === 'SB_By_serviceLocation_customer')!;
  const [, from, to] = /\$(\d+):\$[A-Z]+\$(\d+)$/.exec(name.formula)!;
  const letters = /!\$([A-Z]+)\$/.exec(name.formula)![1]!;
  const hidden = workbook.sheetNamed('_SmartBilling Choices')!;
  const column = letters.charCodeAt(0) - 65;
  const rows = [];
  for (let row = Number(from) - 1; row < Number(to); row += 1)
    rows.push([hidden.cells.get(row, column), hidden.cells.get(row, column + 1)]);
  expect(rows).toEqual([
    ['C-1', 'L-1'],
    ['C-1', 'L-2'],
    ['C-2', 'L-3'],
  ]);
  session.stats.reset();
  await refreshLists(session, lists, language, dependent);
  expect(session.stats.syncs).toBeLessThan(changed);
});
