import fc from 'fast-check';
import { bodyFromTable, rowReader } from '../../../src/core/entity/api-body';
import { customisedRegistry, withCustomFields } from '../../../src/core/entity/custom-fields';
import { decodeTable, encodeRows } from '../../../src/core/entity/decode-table';
import type { AnyEntity } from '../../../src/core/entity/entity';
import { dataFields } from '../../../src/core/entity/entity-fields';
import { fieldOfHeading } from '../../../src/core/entity/heading-words';
import { judgeRow, type CanonicalRow } from '../../../src/core/entity/judge-row';
import { loadOrder } from '../../../src/core/entity/load-order';
import { sheetTemplate } from '../../../src/core/entity/sheet-template';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import { findEntity, registry } from '../../../src/core/entities/registry';
import { customColumns } from '../../../src/core/entities/setup/custom-columns';
import { customFieldKinds } from '../../../src/core/entities/setup/custom-field-kinds';
import { customObjects } from '../../../src/core/entities/setup/custom-objects';
import { arbitraryRow } from './arbitrary-row';

const types = Object.keys(customFieldKinds);
const definitionsOf = (object: string): CanonicalRow[] =>
  types.map((fieldType, index) => ({
    object,
    fieldSet: 'Set',
    fieldName: `Extra ${fieldType}`,
    fieldNameFr: `Ajout ${fieldType}`,
    fieldType,
    pickList: fieldType === 'Pick list' ? 'province' : null,
    required: index % 2 === 0,
  }));

const columnsOf = (definitions: readonly CanonicalRow[]): ReturnType<typeof customColumns> =>
  customColumns(definitions, shippedLists, findEntity);

const objects = Object.keys(customObjects);

test('the objects and types of the lists are those that are known here', () => {
  const codes = (list: string): string[] => shippedLists.entries(list).map(({ code }) => code);
  expect(codes('customFieldType').sort()).toEqual([...types].sort());
  for (const object of objects) expect(codes('customFieldObject')).toContain(object);
});

test('definitions are sent before the rows that have their fields', () => {
  const order = loadOrder(registry).map(({ entity }) => entity.name);
  for (const { entity } of Object.values(customObjects)) {
    if (findEntity(entity)) expect(order.indexOf('customField')).toBeLessThan(order.indexOf(entity));
  }
});

describe.each(objects.filter((object) => findEntity(customObjects[object]?.entity ?? '')))('%s', (object) => {
  const base = findEntity(customObjects[object]?.entity ?? '') as AnyEntity;
  const columns = columnsOf(definitionsOf(object));
  const entity = withCustomFields(base, columns);

  test('every type makes a column with headings of its own in both languages', () => {
    expect(columns).toHaveLength(types.length);
    for (const language of ['en', 'fr'] as const) {
      const headings = sheetTemplate(entity, language).columns.map(({ heading }) => heading.toLowerCase());
      expect(new Set(headings).size).toBe(headings.length);
      for (const { name, field } of columns) expect(fieldOfHeading(entity, field.label[language])).toBe(name);
    }
    expect(dataFields(entity).slice(0, dataFields(base).length)).toEqual(dataFields(base));
    const again = (): AnyEntity => withCustomFields(base, columnsOf(definitionsOf(object)));
    expect(again()).toBe(again());
  });

  test('values come back from cells and bodies as they were', () => {
    const names = columns.map(({ name }) => name);
    fc.assert(
      fc.property(arbitraryRow(entity), fc.constantFrom('en' as const, 'fr' as const), (row, language) => {
        const writing = { lists: shippedLists, dateSystem: '1900' as const };
        const cells = encodeRows(entity, [row], { ...writing, language });
        const source = { entity: entity.name, rowCount: 1, columns: cells, rowIds: ['1'] };
        const body = bodyFromTable(entity, decodeTable(entity, source, writing), [0]);
        const back = rowReader(body.columns)(body.rows[0] ?? []);
        for (const name of names) expect(back[name]).toEqual(row[name]);
      }),
      { numRuns: 15 },
    );
  });
});

test('a field of one kind of row is asked of that kind only', () => {
  const columns = columnsOf([
    { object: 'Subscription Products', fieldName: 'Serial', fieldType: 'Text', required: true },
    { object: 'Subscription Charges', fieldName: 'Serial', fieldType: 'Text', required: false },
  ]);
  expect(columns.map(({ name }) => name)).toEqual(['custom_product_serial', 'custom_charge_serial']);
  const [entity] = customisedRegistry(
    registry.filter(({ name }) => name === 'subscriptionItem'),
    columns,
  );
  const found = (row: CanonicalRow): string[] =>
    entity
      ? judgeRow(entity, row, {
          lists: shippedLists,
          facts: { today: '2026-11-22' },
        })
          .filter(({ field }) => field.startsWith('custom_'))
          .map(({ field, code }) => `${field} ${code}`)
      : [];
  expect(found({ itemKind: 'Product', custom_charge_serial: 'x' })).toEqual([
    'custom_product_serial V001',
    'custom_charge_serial V002',
  ]);
  expect(found({ itemKind: 'Charge', custom_charge_serial: 'x' })).toEqual([]);
});

test('definitions that cannot be columns make none', () => {
  const text = { object: 'Customers', fieldName: 'Floor', fieldType: 'Text' };
  const makes = (...rows: CanonicalRow[]): number => columnsOf(rows).length;
  expect(makes(text)).toBe(1);
  expect(makes(text, { ...text, fieldName: 'FLOOR ' })).toBe(1);
  expect(makes({ ...text, fieldName: 'account #' })).toBe(0);
  expect(makes({ ...text, fieldNameFr: 'Nº de compte' })).toBe(0);
  expect(makes({ ...text, fieldName: '!' })).toBe(0);
  expect(makes({ ...text, object: 'Orders' })).toBe(0);
  expect(makes({ ...text, fieldType: 'Pick list', pickList: 'noSuchList' })).toBe(0);
});
