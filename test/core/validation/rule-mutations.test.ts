import { registry } from '../../../src/core/entities/registry';
import type { CellSpan } from '../../../src/core/validation/engine/cell-block';
import { ruleExamples } from '../../../src/core/validation/rule-examples/rule-examples';
import type * as exampleCheck from './rule-example-check';
import { issuesOf } from './rule-example-check';
import { faults, faultyEntities, moduleFaults, type Fault, type ModuleFault } from './rule-mutants';

const codes = Object.keys(ruleExamples);

const scanning = '../../../src/core/validation/engine/column-scanner';

/** Every cell is judged: that scanners leave out only what judges have nothing against is a law of theirs. */
const judgeAll = {
  columnScanner: () => ({
    scan({ count }: CellSpan, doubts: Int32Array) {
      for (let index = 0; index < count; index += 1) doubts[index] = index;
      return count;
    },
  }),
};

/** The check with the sources' own function for a code replaced; it takes the fault planted in it at each call. */
function checkWithFaulty(code: string, planted: ModuleFault): (fault: Fault) => typeof exampleCheck.issuesOf {
  const path = `../../../src/${planted.module}`;
  let current: Fault = 'never';
  let check: typeof exampleCheck | undefined;
  jest.isolateModules(() => {
    jest.doMock(scanning, () => judgeAll);
    jest.doMock(path, () => {
      const actual = jest.requireActual<Record<string, unknown>>(path);
      return { ...actual, ...planted.faulty(actual, () => current) };
    });
    check = jest.requireActual<typeof exampleCheck>('./rule-example-check');
  });
  jest.dontMock(path);
  jest.dontMock(scanning);
  if (!check) throw new Error(code);
  const { issuesOf } = check;
  return (fault) => {
    current = fault;
    return issuesOf;
  };
}

/** Whether the rule's examples go red when its check has this fault. */
function isRed(code: string, fault: Fault, issuesOf: typeof exampleCheck.issuesOf): boolean {
  const entities = faultyEntities(registry, code, fault);
  const example = ruleExamples[code]?.[fault === 'never' ? 'failing' : 'passing'];
  if (!example) throw new Error(code);
  const found = issuesOf(example, entities).some((issue) => issue.code === code);
  return fault === 'never' ? !found : found;
}

describe.each(codes)('%s', (code) => {
  test('is red when its check never finds, and when it always does', () => {
    const planted = moduleFaults[code];
    const checkWith = planted ? checkWithFaulty(code, planted) : () => issuesOf;
    expect(faults.filter((fault) => !isRed(code, fault, checkWith(fault)))).toEqual([]);
  });
});

test('at least 80 rules are judged and shown red', () => {
  expect(codes.length).toBeGreaterThanOrEqual(80);
});
