import fc from 'fast-check';
import type { Cell } from '../../../src/core/entity/cell';
import type { EntityTable } from '../../../src/core/entity/column-table';
import { decodeTable, encodeRows } from '../../../src/core/entity/decode-table';
import type { AnyEntity } from '../../../src/core/entity/entity';
import { dataFields, sheetFields } from '../../../src/core/entity/entity-fields';
import type { InCellRule } from '../../../src/core/entity/in-cell-rule';
import type { CanonicalRow, CheckContext } from '../../../src/core/entity/judge-row';
import { kindOf } from '../../../src/core/entity/field-kinds';
import { loadOrder } from '../../../src/core/entity/load-order';
import { parseRow, rowSchema } from '../../../src/core/entity/row-schema';
import { referenceColumns, referenceTargets } from '../../../src/core/entity/references';
import { sampleRow } from '../../../src/core/entity/sample-rows';
import { sheetTemplate } from '../../../src/core/entity/sheet-template';
import { rowReader, bodyFromTable } from '../../../src/core/entity/api-body';
import { fieldOfHeading } from '../../../src/core/entity/heading-words';
import { findEntity, registry } from '../../../src/core/entities/registry';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import { issueTitle } from '../../../src/core/validation/issue-texts';
import { validateWorkspace } from '../../../src/core/validation/validate-workspace';
import { arbitraryRow, breakable } from './arbitrary-row';

const context: CheckContext = { lists: shippedLists, facts: { today: '2026-11-22' } };
const writing = { lists: shippedLists, dateSystem: '1900' as const };
const runs = { numRuns: 10 };

const tableOf = (
  entity: AnyEntity,
  rows: readonly CanonicalRow[],
  language: 'en' | 'fr' = 'en',
): EntityTable => ({
  entity: entity.name,
  rowCount: rows.length,
  columns: encodeRows(entity, rows, { ...writing, language }),
  rowIds: rows.map((_, index) => `row-${String(index)}`),
});

/** What is said of a row beside others, which a row by itself knows nothing of. */
const besideOthers: ReadonlySet<string> = new Set(['V005', 'V013']);

/** `field code` of every error the check of a workspace raises on one sheet by itself. */
function columnarErrors(entity: AnyEntity, row: CanonicalRow): string[] {
  const tables = new Map([[entity.name, tableOf(entity, [row])]]);
  const alone = { ...context, registry: [{ ...entity, tableRules: [] }] };
  return validateWorkspace({ dateSystem: '1900', tables }, alone)
    .issues.filter(({ severity, code }) => severity === 'error' && !besideOthers.has(code))
    .map((issue) => `${issue.field} ${issue.code}`)
    .sort();
}

function schemaErrors(entity: AnyEntity, row: CanonicalRow): string[] {
  const parsed = parseRow(entity, rowSchema(entity, context), row);
  return parsed.ok ? [] : parsed.fault.map((fault) => `${fault.field} ${fault.code}`).sort();
}

/** What Excel would say of a cell under an in-cell rule; blank cells always pass. */
function satisfies(rule: InCellRule, cell: Cell, others: readonly Cell[]): boolean {
  switch (rule.type) {
    case 'list':
      return shippedLists.entries(rule.list).some((entry) => entry.label.en === cell);
    case 'referenceList':
    case 'typedValue':
      return true;
    case 'wholeNumber':
      return (
        typeof cell === 'number' &&
        Number.isInteger(cell) &&
        cell >= (rule.min ?? -Infinity) &&
        cell <= (rule.max ?? Infinity)
      );
    case 'decimal':
      return (
        typeof cell === 'number' &&
        cell >= Number(rule.min ?? -Infinity) &&
        cell <= Number(rule.max ?? Infinity) &&
        (!rule.positive || cell > 0)
      );
    case 'date':
      return typeof cell === 'number' && cell > 0;
    case 'textLength':
      return String(cell).length <= rule.max && !(rule.unique && others.includes(cell));
  }
}

describe.each(registry.map((entity) => [entity.name, entity] as const))('%s', (_name, entity) => {
  test('the schema and the columnar validator say the same of every row', () => {
    fc.assert(
      fc.property(arbitraryRow(entity), (row) => {
        expect(columnarErrors(entity, row)).toEqual(schemaErrors(entity, row));
      }),
      runs,
    );
  });

  test('both refuse a broken row, with the same codes', () => {
    const sample = sampleRow(entity, 0, findEntity, context);
    for (const [name, value] of breakable(entity)) {
      const broken = { ...sample, [name]: value };
      const errors = schemaErrors(entity, broken);
      expect(errors.some((error) => error.startsWith(`${name} `))).toBe(true);
      expect(columnarErrors(entity, broken)).toEqual(errors);
    }
    for (const [name, field] of dataFields(entity)) {
      if (field.required !== 'always') continue;
      expect(schemaErrors(entity, { ...sample, [name]: null })).toContain(`${name} V001`);
      // V207 and V602 say more of an empty cell and take the place of V001.
      const said = columnarErrors(entity, { ...sample, [name]: null });
      expect(['V001', 'V207', 'V602'].filter((code) => said.includes(`${name} ${code}`))).toHaveLength(1);
    }
  });

  test('the schema refuses values of another shape with V002', () => {
    const sample = sampleRow(entity, 0, findEntity, context);
    const [name] = dataFields(entity)[0] ?? [''];
    expect(schemaErrors(entity, { ...sample, [name]: ['no', 'cell'] as never })).toContain(`${name} V002`);
    expect(schemaErrors(entity, { ...sample, noSuchField: 'x' })).toContain('noSuchField V002');
  });

  test('rows survive cells and bodies, in both languages', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryRow(entity), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('en', 'fr'),
        (rows, language) => {
          const decoded = decodeTable(entity, tableOf(entity, rows, language as 'en' | 'fr'), writing);
          const indexes = rows.map((_, index) => index);
          const body = bodyFromTable(entity, decoded, indexes);
          expect(body.rows.map((values) => rowReader(body.columns)(values))).toEqual(rows);
        },
      ),
      runs,
    );
  });

  test('right cells satisfy their in-cell rules', () => {
    fc.assert(
      fc.property(arbitraryRow(entity), (row) => {
        const cells = encodeRows(entity, [row], { ...writing, language: 'en' });
        for (const [name, field] of dataFields(entity)) {
          const rule = kindOf(field).inCellRule(field);
          const cell = cells.get(name)?.[0] ?? '';
          if (rule && cell !== '')
            expect([name, cell, satisfies(rule, cell, [])]).toEqual([name, cell, true]);
        }
      }),
      runs,
    );
  });

  test('the sample row is right', () => {
    expect(schemaErrors(entity, sampleRow(entity, 0, findEntity, context))).toEqual([]);
    expect(schemaErrors(entity, sampleRow(entity, 7, findEntity, context))).toEqual([]);
  });

  test('the sheet fits Excel: names, headings and notes', () => {
    for (const language of ['en', 'fr'] as const) {
      const template = sheetTemplate(entity, language);
      const headings = template.columns.map((column) => column.heading.toLowerCase());
      expect(new Set(headings).size).toBe(headings.length);
      expect(template.sheet).toMatch(/^[^\\/?*[\]:]{1,31}$/);
      expect(template.table).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
      for (const column of template.columns) {
        expect(column.heading).not.toBe('');
        expect(column.note.length).toBeLessThan(800);
        expect(fieldOfHeading(entity, column.heading)).toBe(column.field);
      }
    }
  });

  test('keys, references and rules speak of fields that exist', () => {
    const names = sheetFields(entity).map(([name]) => name);
    const rules = entity.rowRules.flatMap((rule) => rule.reads);
    expect(names).toEqual(
      expect.arrayContaining([...entity.key, ...entity.naturalKey, entity.referenceBy, ...rules]),
    );
    for (const [, field] of dataFields(entity)) {
      if ('countryField' in field) expect(names).toContain(field.countryField);
      if (field.kind === 'reference' && typeof field.to !== 'string') expect(names).toContain(field.to.by);
    }
    for (const rule of [...entity.rowRules, ...entity.tableRules])
      expect(issueTitle(rule.code).fr).not.toBe('');
  });
});

/** Entities that references may already name although a later stage of the product declares them. */
const beyondRegistry = [
  'commissionPlan',
  'company',
  'documentTemplate',
  'priceList',
  'prospect',
  'usageRate',
];

describe('the registry', () => {
  test('names, tables and sheets are unique', () => {
    for (const of of [
      (entity: AnyEntity) => entity.name,
      (entity: AnyEntity) => entity.table.toLowerCase(),
      (entity: AnyEntity) => entity.sheet.en.toLowerCase(),
      (entity: AnyEntity) => entity.sheet.fr.toLowerCase(),
    ]) {
      expect(new Set(registry.map(of)).size).toBe(registry.length);
    }
  });

  test('references lead to the registry, or to entities known to come later', () => {
    const targets = registry.flatMap((entity) =>
      referenceColumns(entity).flatMap(({ field }) => referenceTargets(field)),
    );
    const unknown = [...new Set(targets.filter((target) => !findEntity(target)))];
    expect(beyondRegistry).toEqual(expect.arrayContaining(unknown));
  });

  test('the load order puts every required target first and loses no entity', () => {
    const steps = loadOrder(registry);
    expect(steps.map((step) => step.entity.name).sort()).toEqual(
      registry.map((entity) => entity.name).sort(),
    );
    const placed = new Set<string>();
    for (const { entity, deferred } of steps) {
      for (const { name, field } of referenceColumns(entity)) {
        const open = referenceTargets(field).filter(
          (target) => findEntity(target) && target !== entity.name && !placed.has(target),
        );
        expect([entity.name, name, open.length > 0]).toEqual([entity.name, name, deferred.includes(name)]);
        if (deferred.includes(name)) expect(field.required).not.toBe('always');
      }
      placed.add(entity.name);
    }
  });

  test('the load order does not depend on the order of the registry beyond ties', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...registry], { minLength: registry.length }), (shuffled) => {
        const placed = new Set<string>();
        for (const { entity } of loadOrder(shuffled)) {
          for (const { field } of referenceColumns(entity)) {
            if (field.required !== 'always') continue;
            for (const target of referenceTargets(field)) {
              if (findEntity(target) && target !== entity.name) expect(placed).toContain(target);
            }
          }
          placed.add(entity.name);
        }
      }),
      runs,
    );
  });

  test('a workspace of sample rows has no error', () => {
    const rows = new Map(
      registry.map((entity) => [
        entity.name,
        [0, 1, 2].map((index) => sampleRow(entity, index, findEntity, context)),
      ]),
    );
    const tables = new Map(
      registry.map((entity) => [entity.name, tableOf(entity, rows.get(entity.name) ?? [])]),
    );
    const result = validateWorkspace({ dateSystem: '1900', tables }, { ...context, registry });
    expect(
      result.issues
        .filter((issue) => issue.severity === 'error')
        .map((issue) => `${issue.entity}.${issue.field} ${issue.message.en}`),
    ).toEqual([]);
  });
});
