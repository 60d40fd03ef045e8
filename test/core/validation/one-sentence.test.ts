import { findEntity, registry } from '../../../src/core/entities/registry';
import { exampleWorkspace } from '../../../src/core/validation/rule-examples/example-workspace';
import type { RuleExample } from '../../../src/core/validation/rule-examples/rule-example';
import { validateWorkspace, type CheckResult } from '../../../src/core/validation/validate-workspace';
import { checkContext } from '../sample-workspace';

const checked = (rows: RuleExample['rows'], issueLimit?: number): CheckResult =>
  validateWorkspace(exampleWorkspace({ rows }, findEntity, checkContext), {
    ...checkContext,
    registry,
    ...(issueLimit === undefined ? {} : { issueLimit }),
  });

const cases: readonly (readonly [string, RuleExample['rows'], string, string, string])[] = [
  ['V207 for V001', { charge: [{ glAccountingCode: '' }] }, 'charge', 'glAccountingCode', 'V207'],
  [
    'V417 for V005',
    { customer: [{}], subscription: [{ customer: 'C-9', status: 'Active' }] },
    'subscription',
    'customer',
    'V417',
  ],
  [
    'V602 for V001',
    { salesAgent: [{ commissionPlan: '', status: 'Active' }] },
    'salesAgent',
    'commissionPlan',
    'V602',
  ],
];

test.each(cases)('a cell has one sentence, the more particular: %s', (_what, rows, entity, field, code) => {
  const { issues, counts } = checked(rows);
  const said = issues.filter((issue) => issue.entity === entity && issue.field === field);
  expect(said.map((issue) => issue.code)).toEqual([code]);
  expect(counts.error + counts.warning).toBe(issues.length);
});

test.each(cases)('counts are as exact beyond the limit: %s', (_what, rows) => {
  expect(checked(rows, 0).counts).toEqual(checked(rows).counts);
  expect(checked(rows, 0).issues).toEqual([]);
});
