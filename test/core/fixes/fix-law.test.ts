import fc from 'fast-check';
import { proposeFixes, type ProposedFix } from '../../../src/core/fixes/propose-fixes';
import type { CheckResult } from '../../../src/core/validation/validate-workspace';
import { sampleRows, workspaceOf } from '../sample-workspace';
import { arbitrarySpoils } from './dirty';
import { checkedTables, withCells } from './fixes-of';

const rows = 3;
const workspace = workspaceOf(sampleRows(rows));

/** V006 only says that another row has an error: it is no error of its own. */
const errorsOf = ({ issues }: CheckResult): readonly string[] =>
  issues
    .filter(({ severity, code }) => severity === 'error' && code !== 'V006')
    .map(({ entity, rowIndex, field, code }) => `${entity}[${String(rowIndex)}].${field} ${code}`);

const stillThere = ({ issues }: CheckResult, fixes: readonly ProposedFix[]): readonly string[] =>
  fixes
    .filter(({ edit, code }) =>
      issues.some(
        (issue) =>
          issue.code === code &&
          issue.entity === edit.entity &&
          issue.rowIndex === edit.rowIndex &&
          (issue.field === edit.field || code === 'V102'),
      ),
    )
    .map(
      ({ edit, code }) => `${edit.entity}.${edit.field} ${code} ${String(edit.from)} → ${String(edit.to)}`,
    );

test('a fix applied mends its issue and brings no error: all together, and each by itself', () => {
  fc.assert(
    fc.property(arbitrarySpoils(workspace, rows), fc.nat(), (spoils, pick) => {
      const dirty = withCells(workspace, spoils);
      const checked = checkedTables(dirty);
      const { fixes } = proposeFixes(checked, {});
      const known = new Set(errorsOf(checked.result));
      const isNew = (error: string): boolean => !known.has(error);
      const one = fixes[pick % Math.max(1, fixes.length)];
      for (const some of [fixes, one ? [one] : []]) {
        const after = checkedTables(
          withCells(
            dirty,
            some.map(({ edit }) => edit),
          ),
        ).result;
        expect(stillThere(after, some)).toEqual([]);
        expect(errorsOf(after).filter(isNew)).toEqual([]);
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 60_000);

test('nothing is proposed for right rows, nor again for what was fixed', () => {
  expect(proposeFixes(checkedTables(workspace), {})).toMatchObject({ fixes: [], beyondRecovery: [] });
  fc.assert(
    fc.property(arbitrarySpoils(workspace, rows), (spoils) => {
      const dirty = withCells(workspace, spoils);
      const applied = proposeFixes(checkedTables(dirty), {}).fixes.filter(
        ({ certainty }) => certainty !== 'choice',
      );
      const after = withCells(
        dirty,
        applied.map(({ edit }) => edit),
      );
      const again = proposeFixes(checkedTables(after), {}).fixes.filter(
        ({ certainty }) => certainty !== 'choice',
      );
      expect(again.map(({ edit, code }) => ({ edit, code }))).toEqual([]);
    }),
    { numRuns: 4, endOnFailure: true },
  );
}, 60_000);
