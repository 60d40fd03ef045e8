import { cellsOf, Folder, sbm, sbmJson, typeInto, type Failed } from './terminal';

const folder = new Folder();
afterAll(() => folder.remove());

interface Fixed {
  readonly fixed: Record<string, number>;
  readonly left: Record<string, number>;
}

async function dirtyWorkbook(name: string): Promise<string> {
  const file = folder.file(name);
  await sbm(['workspace', 'create', file, '--entities', 'company,customer']);
  const headings = (await cellsOf(file, 'Customers', 'A1:CZ1'))[0] ?? [];
  const column = (heading: string): string => {
    const index = headings.indexOf(heading);
    if (index < 0) throw new Error(heading);
    return `${index > 25 ? String.fromCharCode(64 + Math.floor(index / 26)) : ''}${String.fromCharCode(65 + (index % 26))}2`;
  };
  await typeInto(file, 'Customers', {
    A2: 'C-1',
    [column('Account Name')]: ' Ã‰picerie du Nord',
    [column('Phone')]: '514 555-O123',
    [column('Invoicing Start Date')]: "'03/04/2026",
  });
  return file;
}

test('a preview saves nothing; fixing fixes it all at once, never what a person must choose', async () => {
  const file = await dirtyWorkbook('atlas.xlsx');
  const before = folder.state();
  const preview = await sbmJson<Fixed>(['fix', file, '--preview']);
  expect(folder.state()).toEqual(before);
  const { exitCode, result } = await sbmJson<Fixed>(['fix', file, '--by', 'Marie']);
  expect(result).toEqual(preview.result);
  expect(Object.keys(result)).toEqual(['fixed', 'left']);
  expect(result.fixed).toEqual({ V007: 1, V008: 1, V103: 1 });
  expect(result.left).toMatchObject({ V012: 1 });
  // Required cells are still blank.
  expect(exitCode).toBe(1);
  const again = await sbmJson<Fixed>(['fix', file]);
  expect(again.result).toEqual({ fixed: {}, left: result.left });
  const history = await cellsOf(file, 'Change History');
  expect(history.slice(1).map(([, by, act, code]) => [by, act, code])).toEqual([
    ['Marie', 'Fix', 'V007'],
    ['Marie', 'Fix', 'V103'],
  ]);
});

test('only the rules asked for, into another file, and what is used wrongly says so', async () => {
  const file = await dirtyWorkbook('other.xlsx');
  const out = folder.file('mended.xlsx');
  const before = folder.bytes('other.xlsx');
  const { result } = await sbmJson<Fixed>(['fix', file, '--codes', 'v008', '--out', out]);
  expect(result).toEqual({ fixed: { V008: 1 }, left: {} });
  expect(folder.bytes('other.xlsx')).toEqual(before);
  expect(folder.names()).toContain('mended.xlsx');
  expect((await sbm(['fix', out, '--sure'])).out).toContain('left');
  expect((await sbm(['fix', file, '--codes', 'V999'])).exitCode).toBe(2);
  expect((await sbm(['fix', file, '--out', file])).exitCode).toBe(2);
  const missing = await sbmJson<Failed>(['fix', folder.file('none.xlsx')]);
  expect([missing.exitCode, missing.result.error.code]).toEqual([3, 'FILE_UNREADABLE']);
  const help = await sbm(['fix', '--help']);
  expect(help.out).toMatch(/sure or likely.*\$ sbm fix/s);
});
