import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decimalFromNumber, formatDecimal } from '../../../src/core/kernel/decimal';
import { sumAmounts } from '../../../src/core/kernel/money';
import { applyProfile } from '../../../src/core/mapping/apply-profile';
import { readProfile } from '../../../src/core/mapping/read-profile';
import { readSourceFile } from '../../../src/sources/read-source-file';
import ibmProfile from '../../profiles/ibm-telco.json';
import { checkMapped, context } from './mapping-context';

const file = path.resolve(import.meta.dirname, '../../../../shared/data/ibm-telco/Telco-Customer-Churn.csv');

test('7,043 real customers arrive whole', async () => {
  if (!existsSync(file)) {
    process.stdout.write('skipped: data not present\n');
    return;
  }
  const source = await readSourceFile(readFileSync(file), path.basename(file));
  const result = applyProfile(source, readProfile(ibmProfile), context);
  const column = (entity: string, field: string) => result.entities.get(entity)!.columns.get(field)!;

  expect({ rowsIn: result.rowsIn, produced: result.produced }).toEqual({ rowsIn: 7043, produced: 7043 });
  expect(Object.fromEntries([...result.entities].map(([name, { rowCount }]) => [name, rowCount]))).toEqual({
    customer: 7043,
    serviceLocation: 7043,
    subscription: 7043,
    subscriptionItem: 29_202,
  });
  expect(
    sumAmounts(
      column('subscription', 'legacyMrc').map((cell) => formatDecimal(decimalFromNumber(Number(cell))!)),
    ),
  ).toBe('456116.60');
  expect(column('subscription', 'status').filter((status) => status === 'Closed')).toHaveLength(1869);
  expect(column('customer', 'customerStatus').filter((status) => status === 'Inactive')).toHaveLength(1869);
  expect(column('subscription', 'effectiveTo').filter((day) => day !== '')).toHaveLength(1869);
  expect(result.problems).toEqual([]);
  expect(result.leftOut.map(({ column: name, count, blanks }) => [name, count, blanks])).toEqual([
    ['gender', 7043, 0],
    ['SeniorCitizen', 7043, 0],
    ['Partner', 7043, 0],
    ['Dependents', 7043, 0],
    ['TotalCharges', 7032, 11],
  ]);
  expect(new Set(result.placeholders.map(({ count }) => count))).toEqual(new Set([7043]));

  const check = checkMapped(result);
  expect(check.counts.error).toBe(0);
  expect(check.entities.get('subscriptionItem')).toMatchObject({ rows: 29_202, ready: 29_202 });
});
