import fc from 'fast-check';
import { registry } from '../../../src/core/entities/registry';
import { referenceTargets } from '../../../src/core/entity/references';
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

/** V102 of a postal code may be mended in the province beside it. */
const isPostalCode = ({ entity, field }: { entity: string; field: string }): boolean =>
  registry.find(({ name }) => name === entity)?.fields[field]?.kind === 'postalCode';

const stillThere = ({ issues }: CheckResult, fixes: readonly ProposedFix[]): readonly string[] =>
  fixes
    .filter(({ edit, code }) =>
      issues.some(
        (issue) =>
          issue.code === code &&
          issue.entity === edit.entity &&
          issue.rowIndex === edit.rowIndex &&
          (issue.field === edit.field || (code === 'V102' && isPostalCode(issue))),
      ),
    )
    .map(
      ({ edit, code }) => `${edit.entity}.${edit.field} ${code} ${String(edit.from)} → ${String(edit.to)}`,
    );

test('a fix applied mends its issue, and all together bring no error; nor does one by itself, but for what a reference leads to again', () => {
  fc.assert(
    fc.property(arbitrarySpoils(workspace, rows), fc.nat(), (spoils, pick) => {
      const dirty = withCells(workspace, spoils);
      const checked = checkedTables(dirty);
      const { fixes } = proposeFixes(checked, {});
      const known = new Set(errorsOf(checked.result));
      const isNew = (error: string): boolean => !known.has(error);
      const one = fixes.slice(pick % Math.max(1, fixes.length)).slice(0, 1);
      const [afterAll, afterOne] = [fixes, one].map((some) => {
        const edits = some.map(({ edit }) => edit);
        const after = checkedTables(withCells(dirty, edits)).result;
        expect(stillThere(after, some)).toEqual([]);
        return errorsOf(after).filter(isNew);
      });
      expect(afterAll).toEqual([]);
      // One fix alone may show what was hidden behind a reference that led nowhere; the rest of them mend it.
      if (one[0]?.code !== 'V005') expect(afterOne).toEqual([]);
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 60_000);

const placeOf = ({ edit, code }: ProposedFix): string =>
  `${edit.entity}[${String(edit.rowIndex)}].${edit.field} ${code}`;

const rowOf = ({ edit }: ProposedFix): string => `${edit.entity}[${String(edit.rowIndex)}]`;

/** Whether a fix could not be told before: something in its row was mended, or in the sheet its reference leads to. */
const isNewlyTold = (fix: ProposedFix, mended: readonly ProposedFix[]): boolean => {
  const field = registry.find(({ name }) => name === fix.edit.entity)?.fields[fix.edit.field];
  const targets = field?.kind === 'reference' ? referenceTargets(field) : [];
  return mended.some((one) => rowOf(one) === rowOf(fix) || targets.includes(one.edit.entity));
};

test('nothing is proposed for right rows, nor again for what was fixed, but for what a fix brought to light', () => {
  expect(proposeFixes(checkedTables(workspace), {})).toMatchObject({ fixes: [], beyondRecovery: [] });
  fc.assert(
    fc.property(arbitrarySpoils(workspace, rows), (spoils) => {
      let tables = withCells(workspace, spoils);
      let before: readonly ProposedFix[] | undefined;
      const places = new Set<string>();
      // A mended key makes sure which row a reference meant, and a number that can be read again may break a rule of its row.
      for (;;) {
        const fixes = proposeFixes(checkedTables(tables), {}).fixes.filter(
          ({ certainty }) => certainty !== 'choice',
        );
        if (fixes.length === 0) break;
        const mended = before;
        if (mended) expect(fixes.filter((fix) => !isNewlyTold(fix, mended)).map(placeOf)).toEqual([]);
        expect(fixes.map(placeOf).filter((place) => places.has(place))).toEqual([]);
        for (const fix of fixes) places.add(placeOf(fix));
        const edits = fixes.map(({ edit }) => edit);
        tables = withCells(tables, edits);
        before = fixes;
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
}, 60_000);
