import { registry } from '../../../src/core/entities/registry';
import type { JudgedRule } from '../../../src/core/validation/rule-book/rule';
import { ruleBook } from '../../../src/core/validation/rule-book/rule-book';
import type * as exampleCheck from './rule-example-check';
import { issuesOf } from './rule-example-check';
import { faults, faultyEntities, moduleFaults, type Fault, type ModuleFault } from './rule-mutants';

const judged = ruleBook.filter((rule): rule is JudgedRule => rule.judgedBy === 'check');

/** The check with the sources' own function for a code replaced; it takes the fault planted in it at each call. */
function checkWithFaulty(code: string, planted: ModuleFault): (fault: Fault) => typeof exampleCheck.issuesOf {
  const path = `../../../src/${planted.module}`;
  let current: Fault = 'never';
  let check: typeof exampleCheck | undefined;
  jest.isolateModules(() => {
    jest.doMock(path, () => {
      const actual = jest.requireActual<Record<string, unknown>>(path);
      return { ...actual, ...planted.faulty(actual, () => current) };
    });
    check = jest.requireActual<typeof exampleCheck>('./rule-example-check');
  });
  jest.dontMock(path);
  if (!check) throw new Error(code);
  const { issuesOf } = check;
  return (fault) => {
    current = fault;
    return issuesOf;
  };
}

/** Whether the rule's examples go red when its check has this fault. */
function isRed(rule: JudgedRule, fault: Fault, issuesOf: typeof exampleCheck.issuesOf): boolean {
  const entities = faultyEntities(registry, rule.code, fault);
  const example = fault === 'never' ? rule.failing : rule.passing;
  const found = issuesOf(example, entities).some(({ code }) => code === rule.code);
  return fault === 'never' ? !found : found;
}

describe.each(judged.map((rule) => [rule.code, rule] as const))('%s', (_code, rule) => {
  test('is red when its check never finds, and when it always does', () => {
    const planted = moduleFaults[rule.code];
    const checkWith = planted ? checkWithFaulty(rule.code, planted) : () => issuesOf;
    expect(faults.filter((fault) => !isRed(rule, fault, checkWith(fault)))).toEqual([]);
  });
});

test('at least 80 rules are judged and shown red', () => {
  expect(judged.length).toBeGreaterThanOrEqual(80);
});
