import { findEntity } from '../../../src/core/entities/registry';
import { proposeFixes } from '../../../src/core/fixes/propose-fixes';
import { exampleWorkspace } from '../../../src/core/validation/rule-examples/example-workspace';
import { ruleExamples } from '../../../src/core/validation/rule-examples/rule-examples';
import type { CheckResult } from '../../../src/core/validation/validate-workspace';
import { checkContext } from '../sample-workspace';
import { checkedTables, withCells } from './fixes-of';

const errorsOf = ({ issues }: CheckResult): readonly string[] =>
  issues
    .filter(({ severity, code }) => severity === 'error' && code !== 'V006')
    .map(({ entity, rowIndex, field, code }) => `${entity}[${String(rowIndex)}].${field} ${code}`);

/** Rules that know the value they want, and the certainty it is proposed with. */
test.each([
  ['V114', 'likely'],
  ['V118', 'likely'],
  ['V205', 'likely'],
  ['V206', 'choice'],
  ['V211', 'likely'],
  ['V307', 'likely'],
  ['V403', 'likely'],
  ['V414', 'choice'],
  ['V504', 'choice'],
  ['V509', 'choice'],
  ['V604', 'likely'],
  ['V704', 'likely'],
] as const)('the example of %s is mended by what its rule names', (code, certainty) => {
  const example = ruleExamples[code]?.failing;
  if (!example) throw new Error(`No example of ${code}`);
  const rows = code === 'V206' ? { ...example.rows, taxCode: [{}] } : example.rows;
  const workspace = exampleWorkspace({ rows }, findEntity, checkContext);
  const before = checkedTables(workspace);
  const { fixes } = proposeFixes(before, { codes: [code] });
  expect(fixes[0]).toMatchObject({ code, certainty });
  const after = checkedTables(
    withCells(
      workspace,
      fixes.map(({ edit }) => edit),
    ),
  ).result;
  const mended = new Set(fixes.map(({ edit }) => `${edit.field}\n${String(edit.rowIndex)}`));
  expect(
    after.issues.filter(
      (issue) => issue.code === code && mended.has(`${issue.field}\n${String(issue.rowIndex)}`),
    ),
  ).toEqual([]);
  const known = new Set(errorsOf(before.result));
  expect(errorsOf(after).filter((error) => !known.has(error))).toEqual([]);
});
