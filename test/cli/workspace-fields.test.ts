import { editWorkbookFile } from '../../src/cli/workbook-file';
import type { CanonicalRow } from '../../src/core/entity/judge-row';
import type { CustomFieldsPlan } from '../../src/workflows/apply-custom-fields';
import { fillSheet } from '../excel/fill-sheet';
import { Folder, sbm, sbmJson, type Failed } from './terminal';

const floor = { object: 'Customers', fieldSet: 'Set', fieldName: 'Floor', fieldType: 'Text' };

describe('sbm workspace fields', () => {
  const folder = new Folder();
  afterAll(() => folder.remove());
  const file = folder.file('fields.xlsx');
  const define = (...rows: CanonicalRow[]): Promise<void> =>
    editWorkbookFile(file, (session) => fillSheet(session, 'customField', rows));

  test('adds what is defined, and hides what is not any more only when told to', async () => {
    await sbm(['workspace', 'create', file, '--entities', 'customer,customField']);
    await define(floor);
    const place = { entity: 'customer', field: 'custom_floor', heading: 'CF: Floor' };
    const added = await sbmJson<CustomFieldsPlan>(['workspace', 'fields', file]);
    expect(added).toMatchObject({ exitCode: 0, result: { add: [{ ...place, returns: false }], retire: [] } });

    await define();
    const asked = await sbmJson<Failed>(['workspace', 'fields', file]);
    expect(asked.exitCode).toBe(2);
    const hidden = await sbmJson<CustomFieldsPlan>(['workspace', 'fields', file, '--hide-removed']);
    expect(hidden).toMatchObject({ exitCode: 0, result: { add: [], retire: [{ ...place, values: 0 }] } });
    expect((await sbmJson<CustomFieldsPlan>(['workspace', 'fields', file])).result.retire).toEqual([]);
  });
});
