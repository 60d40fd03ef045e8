import fc from 'fast-check';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { groupIssues } from '../../../src/core/validation/group-issues';
import { rowsOnCycles } from '../../../src/core/validation/check-cycles';
import { rowMessages } from '../../../src/core/validation/validate-workspace';
import { check, sampleRows, type SampleRows } from '../sample-workspace';

const rows = sampleRows(4);

/** The workspace with one row of one entity changed. */
const planted = (entity: string, index: number, change: CanonicalRow): SampleRows => ({
  ...rows,
  [entity]: (rows[entity] ?? []).map((row, at) => (at === index ? { ...row, ...change } : row)),
});

const errorsOf = (sample: SampleRows): string[] =>
  check(sample)
    .issues.filter((issue) => issue.severity === 'error')
    .map((issue) => `${issue.entity}[${String(issue.rowIndex)}].${issue.field} ${issue.code}`);

describe('the check of a workspace', () => {
  test('finds nothing wrong with right rows', () => {
    const result = check(rows);
    expect(errorsOf(rows)).toEqual([]);
    for (const { rows: count, ready } of result.entities.values()) expect(ready).toBe(count);
  });

  const legacyId = rows['customer']?.[0]?.['legacyId'] ?? null;
  test.each([
    ['an empty required cell', 'customer', 1, { accountType: null }, 'customer[1].accountType V001'],
    ['a value outside its list', 'customer', 1, { currency: 'XYZ' }, 'customer[1].currency V003'],
    ['a key used twice', 'customer', 1, { legacyId }, 'customer[1].legacyId V004'],
    [
      'a reference that leads nowhere',
      'subscription',
      2,
      { customer: 'nobody' },
      'subscription[2].customer V417',
    ],
    ['a telephone number with letters', 'customer', 0, { phone: '514-CALL' }, 'customer[0].phone V103'],
    [
      'a category that is its own parent',
      'category',
      3,
      { parentCategory: rows['category']?.[3]?.['categoryName'] ?? null },
      'category[3].parentCategory V013',
    ],
  ])('%s is found in its cell', (_name, entity, index, change, expected) => {
    expect(errorsOf(planted(entity, index, change))).toContain(expected);
  });

  test('an error holds back the rows that refer to it, down the chain', () => {
    const errors = errorsOf(planted('customer', 1, { accountType: null }));
    expect(errors).toContain('serviceLocation[1].customer V006');
    expect(errors).toContain('subscriptionItem[1].subscription V006');
    expect(errors.filter((error) => error.includes('[0]'))).toEqual([]);
  });

  test('statuses, counts and messages agree with the issues', () => {
    const result = check(planted('customer', 1, { accountType: null, currency: 'XYZ' }));
    const issues = result.issues.filter((issue) => issue.entity === 'customer' && issue.rowIndex === 1);
    expect(result.entities.get('customer')?.statuses[1]).toBe('Error');
    expect(rowMessages(result, 'customer', 'fr')[1]?.split('\n')).toHaveLength(issues.length);
    expect(result.counts.error).toBe(result.issues.filter((issue) => issue.severity === 'error').length);
  });

  test('the order of the rows does not change what is found', () => {
    const broken = planted('subscription', 2, { customer: 'nobody', status: 'Closed', effectiveTo: null });
    // Of two equal rows the later one is named, so only how many there are is independent of the order.
    const ofPairs = new Set(['V004', 'V101']);
    const keyed = (sample: SampleRows): string[] =>
      check(sample)
        .issues.map(({ entity, field, code, rowIndex }) => {
          const row = ofPairs.has(code) ? '' : String(sample[entity]?.[rowIndex]?.['legacyId']);
          return `${entity}.${field} ${code} ${row}`;
        })
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        const shuffled = Object.fromEntries(
          Object.entries(broken).map(([name, entityRows]) => [
            name,
            order.map((index) => entityRows[index] ?? {}),
          ]),
        );
        expect(keyed(shuffled)).toEqual(keyed(broken));
      }),
      { numRuns: 10 },
    );
  });

  test('groups lose no issue and put errors first', () => {
    const { issues } = check(planted('customer', 1, { accountType: null, currency: 'XYZ', phone: 'x' }));
    const groups = groupIssues(issues);
    expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(issues.length);
    for (const group of groups) {
      expect(group.causes.reduce((sum, cause) => sum + cause.rows.length, 0)).toBe(group.count);
    }
    const severities = groups.map((group) => group.severity);
    expect(severities.indexOf('warning')).toBeGreaterThan(severities.lastIndexOf('error'));
  });
});

describe('circles of parents', () => {
  test('agree with following every chain by hand', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 11 }), { minLength: 12, maxLength: 12 }), (parents) => {
        const parentOf = (row: number): number => parents[row] ?? -1;
        const onCircle = parents.flatMap((_, row) => {
          let at = parentOf(row);
          for (let step = 0; step < parents.length && at >= 0 && at !== row; step += 1) at = parentOf(at);
          return at === row ? [row] : [];
        });
        const found = [...rowsOnCycles(parents.length, parentOf)].filter((row) => row !== undefined);
        expect(found.sort((a, b) => a - b)).toEqual(onCircle);
      }),
    );
  });
});
