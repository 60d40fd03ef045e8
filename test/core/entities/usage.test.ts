import { rateType } from '../../../src/core/entities/rates/rate-type';
import { fileUsageFields } from '../../../src/core/entities/usage/file-usage-fields';
import { usageClassificationRule } from '../../../src/core/entities/usage/usage-classification-rule';
import { usageImportTemplate } from '../../../src/core/entities/usage/usage-import-template';
import { usageRecord } from '../../../src/core/entities/usage/usage-record';
import { usageTemplateField } from '../../../src/core/entities/usage/usage-template-field';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import { ruleFindings, sheetFindings, type Sheet } from './check-sheet';

describe('usage records', () => {
  const call = {
    startDateTime: '2026-11-22T08:30:00',
    durationSeconds: 61,
    callingNumber: '15145550123',
    calledNumber: '14165550188',
    direction: 'Outbound',
  };

  it.each([
    [{}, []],
    [{ startDateTime: '2026-11-23T00:00:00' }, ['V002 startDateTime']],
    [{ durationSeconds: null }, ['V001 durationSeconds']],
    [{ durationSeconds: null, volume: '1.5' }, ['V001 unit']],
    [{ callingNumber: null, calledNumber: null }, ['V001 callingNumber', 'V001 calledNumber']],
    [{ callingNumber: null, direction: 'Inbound' }, []],
    [{ endDateTime: '2026-11-22T08:29:59' }, ['V401 endDateTime']],
    [{ answerDateTime: '2026-11-22T23:59:30', endDateTime: '2026-11-23T00:00:29' }, []],
    [{ answerDateTime: '2026-11-22T23:59:30', endDateTime: '2026-11-23T00:00:28' }, ['V704 durationSeconds']],
    [{ status: 'Billed' }, ['V701 subscription']],
    [{ status: 'Received' }, []],
    [{ status: 'Rated', subscription: 'S-1' }, ['V001 customer']],
    [{ supplierCost: '0.055001', ratedAmount: '0.055' }, ['V707 supplierCost']],
  ])('with %j', (row, findings) => {
    expect(ruleFindings(usageRecord, { ...call, ...row })).toEqual(findings);
  });

  it('are duplicates as their template tells them', () => {
    const templates: Sheet = [
      { templateName: 'By id', duplicateKey: 'Call ID' },
      { templateName: 'By call', duplicateKey: 'Caller, called, start, duration' },
    ];
    const record = (usageId: string, template: string, more: Sheet[number] = {}): Sheet[number] => ({
      supplier: 'SUP-01',
      ...call,
      usageId,
      template,
      ...more,
    });
    const duplicates = (...rows: Sheet): string[] =>
      sheetFindings(usageRecord, rows, [[usageImportTemplate, templates]]);
    expect(duplicates(record('1', 'By id'), record('2', 'By id'))).toEqual([]);
    expect(duplicates(record('1', 'By id'), record('1', 'By id'))).toEqual(['V703 usageId 1']);
    expect(duplicates(record('1', 'By call'), record('2', 'By call'))).toEqual(['V703 usageId 1']);
    expect(duplicates(record('1', 'By call'), record('1', 'By call', { durationSeconds: 62 }))).toEqual([]);
    const other = { supplier: 'SUP-02' };
    expect(duplicates(record('1', 'By id'), record('1', 'By id', other))).toEqual([]);
    const rejected = { status: 'Rejected' };
    expect(duplicates(record('1', 'By id', rejected), record('1', 'By id'))).toEqual([]);
    const reading = { durationSeconds: null };
    expect(duplicates(record('1', 'By call', reading), record('1', 'By call', reading))).toEqual([
      'V703 usageId 1',
    ]);
  });
});

describe('usage import templates', () => {
  it('say of a CSV how it is cut and of a text file how it writes times', () => {
    const missing = (fileFormat: string): string[] => ruleFindings(usageImportTemplate, { fileFormat });
    const times = ['V001 dateTimeFormat', 'V001 zone'];
    expect(missing('CSV')).toEqual(['V001 delimiter', 'V001 encoding', 'V001 headerRows', ...times]);
    expect(missing('JSON')).toEqual(times);
    expect(missing('BAF')).toEqual([]);
  });

  it('match file names by an expression that compiles', () => {
    expect(ruleFindings(usageImportTemplate, { fileNamePattern: '^avalo-\\d+[.]csv$' })).toEqual([]);
    expect(ruleFindings(usageImportTemplate, { fileNamePattern: '*.csv' })).toEqual(['V002 fileNamePattern']);
  });

  it('map to every field a file can fill, the required ones once', () => {
    expect(shippedLists.entries('usageField').map(({ code }) => code)).toEqual(Object.keys(fileUsageFields));
    const field = (targetField: string): Sheet[number] => ({ template: 'T', targetField });
    expect(sheetFindings(usageTemplateField, ['usageId', 'trunk', 'trunk', 'usageId'].map(field))).toEqual([
      'V004 targetField 3',
    ]);
  });

  it('fill what every record needs, and say its rate type', () => {
    const found = (fileFormat: string, targets: readonly string[], rules: Sheet): string[] =>
      sheetFindings(
        usageImportTemplate,
        [{ templateName: 'Avalo', fileFormat }],
        [
          [usageTemplateField, targets.map((targetField) => ({ template: 'Avalo', targetField }))],
          [usageClassificationRule, rules],
        ],
      );
    const lacks = 'V001 templateName 0';
    const rules = [{ template: 'Avalo', rateType: 'LD-CA' }];
    expect(found('CSV', ['usageId', 'startDateTime', 'volume'], rules)).toEqual([]);
    expect(found('CSV', ['usageId', 'startDateTime'], rules)).toEqual([lacks]);
    expect(found('CSV', ['usageId', 'durationSeconds'], rules)).toEqual([lacks]);
    expect(found('CSV', ['startDateTime', 'quantity'], rules)).toEqual([lacks]);
    expect(found('EMR', [], rules)).toEqual([]);
    expect(found('EMR', [], [])).toEqual([lacks]);
  });

  it('place the fields of a fixed width file', () => {
    const fixed: Sheet = [{ templateName: 'T', fileFormat: 'Fixed width' }];
    const rows: Sheet = [
      { template: 'T', position: 1, width: 20 },
      { template: 'T', position: 21 },
    ];
    expect(sheetFindings(usageTemplateField, rows, [[usageImportTemplate, fixed]])).toEqual(['V001 width 1']);
  });

  it('classify by conditions and end without one', () => {
    const rule = (order: number, conditionField: string | null): Sheet[number] => ({
      template: 'T',
      order,
      conditionField,
    });
    expect(sheetFindings(usageClassificationRule, [rule(2, null), rule(1, 'trunk')])).toEqual([]);
    expect(sheetFindings(usageClassificationRule, [rule(2, 'trunk'), rule(1, null)])).toEqual([
      'V001 conditionField 1',
      'V002 conditionField 0',
    ]);
    expect(ruleFindings(usageClassificationRule, { conditionField: 'trunk', reject: true })).toEqual([
      'V001 operator',
      'V001 value',
    ]);
    expect(ruleFindings(usageClassificationRule, { reject: true, rateType: 'LD' })).toEqual([
      'V002 rateType',
    ]);
    expect(ruleFindings(usageClassificationRule, {})).toEqual(['V001 rateType']);
  });

  it('are those a rate type says produce it', () => {
    const templates: Sheet = [{ templateName: 'Avalo CDR' }, { templateName: 'Metaswitch' }];
    const find = (producedBy: string): string[] =>
      sheetFindings(rateType, [{ producedBy }], [[usageImportTemplate, templates]]);
    expect(find('Avalo CDR; Metaswitch')).toEqual([]);
    expect(find('Avalo CDR; Avalon')).toEqual(['V005 producedBy 0']);
  });
});
