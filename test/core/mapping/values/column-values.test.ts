import fc from 'fast-check';
import { shippedLists } from '../../../../src/core/entities/lists/reference-lists';
import { registry } from '../../../../src/core/entities/registry';
import { foldText } from '../../../../src/core/kernel/text';
import { applyProfile } from '../../../../src/core/mapping/apply-profile';
import type { MappingProfile } from '../../../../src/core/mapping/mapping-profile';
import {
  columnValues,
  sureChanges,
  unsettledLines,
  type ColumnValues,
} from '../../../../src/core/mapping/values/column-values';
import { setValueMap, valueMapOf, withValues } from '../../../../src/core/mapping/values/value-map';
import type { TargetContext } from '../../../../src/core/mapping/values/value-target';
import { context as mapping, sourceOf } from '../mapping-context';

const context: TargetContext = { dateSystem: '1900', lists: shippedLists, registry, tables: new Map() };

const profileOf = (entity: string, field: string): MappingProfile => ({
  version: 1,
  name: 'values',
  entities: [{ entity, fields: { [field]: { from: 'column', column: 'V' } } }],
});

const sourceOfValues = (values: readonly string[]) =>
  sourceOf(
    ['V'],
    values.map((value) => [value]),
  );

function valuesOf(values: readonly string[], entity: string, field: string): ColumnValues {
  const place = { column: 'V', entity, field };
  const found = columnValues(sourceOfValues(values), profileOf(entity, field), place, context);
  if (!found) throw new Error(`${entity}.${field} has no list`);
  return found;
}

const proposed = (value: string, entity: string, field: string): string | undefined =>
  valuesOf([value], entity, field).lines[0]?.proposal?.target.value;

describe('what a value means', () => {
  test.each([
    ['M', 'charge', 'recurringPeriod', 'Monthly'],
    ['Mens.', 'charge', 'recurringPeriod', 'Monthly'],
    ['Par mois', 'charge', 'recurringPeriod', 'Monthly'],
    ['YRLY', 'charge', 'recurringPeriod', 'Annually'],
    ['trimestre', 'charge', 'recurringPeriod', 'Quarterly'],
    ['Monthyl', 'charge', 'recurringPeriod', 'Monthly'],
    ['Résilié', 'customer', 'customerStatus', 'Inactive'],
    ['disconnected', 'customer', 'customerStatus', 'Inactive'],
    ['Vacances', 'customer', 'customerStatus', 'Suspended'],
    ['oui', 'customer', 'sendLateNotifications', 'Yes'],
    ['X', 'customer', 'sendLateNotifications', 'Yes'],
    ['0', 'customer', 'sendLateNotifications', 'No'],
    ['Québec', 'customer', 'billingProvince', 'QC'],
    ['Quebek', 'customer', 'billingProvince', 'QC'],
    ['Saskatchewen', 'customer', 'billingProvince', 'SK'],
    ['Brunswick, New', 'customer', 'billingProvince', 'NB'],
    ['Étas-Unis', 'customer', 'billingCountry', 'US'],
    ['CDN', 'customer', 'currency', 'CAD'],
    ['particulier', 'customer', 'customerCategory', 'Residential'],
    ['PME', 'customer', 'customerCategory', 'Business'],
    ['Rézidenssiel', 'customer', 'customerCategory', 'Residential'],
  ])('%s in %s.%s is %s', (value, entity, field, expected) => {
    expect(proposed(value, entity, field)).toBe(expected);
  });

  test.each([
    ['zzz', 'customer', 'customerStatus'],
    ['12', 'charge', 'recurringPeriod'],
    ['bleu', 'customer', 'billingProvince'],
  ])('nothing speaks for %s in %s.%s', (value, entity, field) => {
    const values = valuesOf([value], entity, field);
    expect(values.lines[0]?.proposal).toBeUndefined();
    expect(unsettledLines(values)).toHaveLength(1);
  });

  test('every spelling of every list is surely what the check reads it as', () => {
    for (const entity of registry) {
      for (const [name, field] of Object.entries(entity.fields)) {
        if (field.kind !== 'choice') continue;
        const words = shippedLists
          .entries(field.list)
          .slice(0, 40)
          .flatMap(({ code, label, aliases = [] }) => [code, label.en, label.fr, ...aliases])
          .filter((word) => foldText(word) !== '');
        const values = columnValues(
          sourceOfValues(words),
          profileOf(entity.name, name),
          { column: 'V', entity: entity.name, field: name },
          context,
        );
        for (const { text, proposal } of values?.lines ?? []) {
          expect([field.list, text, proposal?.target.value]).toEqual([
            field.list,
            text,
            shippedLists.find(field.list, text)?.code,
          ]);
        }
      }
    }
  });

  test('a field without a list has no values to map', () => {
    const place = { column: 'V', entity: 'customer', field: 'firstName' };
    expect(columnValues(sourceOfValues(['a']), profileOf('customer', 'firstName'), place, context)).toBe(
      undefined,
    );
  });
});

test('values and blanks add up to the rows', () => {
  const value = fc.constantFrom('M', 'm', ' M ', 'Mensuel', 'MENSUEL', '', '  ', 'Q', 'x');
  fc.assert(
    fc.property(fc.array(value, { maxLength: 60 }), (values) => {
      const { lines, blanks } = valuesOf(values, 'charge', 'recurringPeriod');
      expect(lines.reduce((sum, { count }) => sum + count, 0) + blanks).toBe(values.length);
      expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    }),
  );
});

describe('the value map in the profile', () => {
  const place = { column: 'V', entity: 'customer', field: 'customerStatus' };
  const profile = profileOf('customer', 'customerStatus');
  const source = sourceOfValues(['Résilié', 'Actif', 'résilié', '???', '???', '']);

  test('taken from the sure ones, it maps them; the rest blocks, is left blank, kept or defaulted, by choice', () => {
    const values = columnValues(source, profile, place, context);
    const map = withValues(valueMapOf(profile, place), values ? sureChanges(values) : []);
    const cells = (otherwise: ColumnValues['otherwise']) => {
      const result = applyProfile(source, setValueMap(profile, place, { ...map, otherwise }), mapping);
      return [result.entities.get('customer')?.columns.get('customerStatus'), result.problems.length];
    };
    const known = ['Inactive', 'Active', 'Inactive'];
    expect(cells('problem')).toEqual([[...known, '???', '???', ''], 2]);
    expect(cells('blank')).toEqual([[...known, '', '', ''], 0]);
    expect(cells({ value: 'Suspended' })).toEqual([[...known, 'Suspended', 'Suspended', ''], 0]);
  });

  test('set and read again is the same, and a line taken off is off in every spelling', () => {
    const map = { values: { Résilié: 'Inactive', Actif: 'Active' }, otherwise: 'keep' } as const;
    const set = setValueMap(profile, place, map);
    expect(valueMapOf(set, place)).toEqual({ do: 'map', ...map });
    expect(setValueMap(set, place, map)).toEqual(set);
    expect(setValueMap(set, place, { values: {}, otherwise: 'problem' })).toEqual(profile);
    expect(withValues(map, [['RÉSILIÉ', undefined]]).values).toEqual({ Actif: 'Active' });
  });
});
