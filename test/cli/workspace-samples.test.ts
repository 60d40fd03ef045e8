import { Folder, sbm, sbmJson, type Failed } from './terminal';

describe('sbm workspace samples', () => {
  const folder = new Folder();
  afterAll(() => folder.remove());

  test('shows sample rows in the file and takes them out again', async () => {
    const file = folder.file('samples.xlsx');
    await sbm(['workspace', 'create', file, '--entities', 'customer,serviceLocation']);
    const shown = await sbmJson(['workspace', 'samples', file, '--show']);
    expect(shown).toMatchObject({ exitCode: 0, result: { rows: 4, sheets: 2 } });
    const checked = await sbmJson<{ entities: unknown }>(['validate', file]);
    expect(checked).toMatchObject({ exitCode: 0, result: { entities: { customer: { rows: 0 } } } });
    const removed = await sbmJson(['workspace', 'samples', file, '--remove']);
    expect(removed).toMatchObject({ exitCode: 0, result: { rows: 4 } });
    expect((await sbmJson<Failed>(['workspace', 'samples', file])).exitCode).toBe(2);
  });
});
