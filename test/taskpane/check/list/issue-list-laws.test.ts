import * as fc from 'fast-check';
import type { IssueGroup } from '../../../../src/core/validation/group-issues';
import { branchesOf, groupings, inOrderOf, twigsOf } from '../../../../src/taskpane/check/list/branches';
import {
  filterGroups,
  noFilter,
  type FilterFacts,
  type IssueFilter,
} from '../../../../src/taskpane/check/list/issue-filter';
import { keyAct, lineTyped } from '../../../../src/taskpane/elements/tree/tree-keys';
import { listLines } from '../../../../src/taskpane/check/list/list-lines';
import { issuesBefore, stepTo } from '../../../../src/taskpane/check/list/sheet-order';
import { waivedGroups } from '../../../../src/taskpane/check/list/waived-groups';
import type { WorkspacePlaces } from '../../../../src/workflows/watch-workbook';
import { anyGroups, anyIssues } from './issue-groups';

const facts: FilterFacts = {
  isFixable: ({ code }) => code === 'V002',
  textOf: ({ code, entity, field }) => `${code} ${entity} ${field}`.toLowerCase(),
};
const anyGrouping = fc.constantFrom(...groupings);
const anyFilter: fc.Arbitrary<Partial<IssueFilter>> = fc.oneof(
  fc.record({ hidden: fc.subarray(['error', 'warning', 'info'] as const) }),
  fc.record({ entity: fc.constantFrom('', 'customer', 'contact') }),
  fc.record({ code: fc.constantFrom('', 'V103', 'V101') }),
  fc.record({ fixable: fc.boolean() }),
  fc.record({ text: fc.constantFrom('', 'qc', 'customer', 'NOMBRE', 'phone code', 'nowhere') }),
);

const cells = (groups: readonly IssueGroup[]): string[] =>
  groups.flatMap(({ code, entity, field, causes }) =>
    causes.flatMap(({ found, expected, rows }) =>
      rows.map((row) => [code, entity, field, found, expected.en, row].join('|')),
    ),
  );
const sorted = (texts: readonly string[]): string[] => [...texts].sort();

test('every grouping shows each issue once, and its counts add up', () => {
  fc.assert(
    fc.property(anyGroups, anyGrouping, (groups, grouping) => {
      const branches = branchesOf(groups, grouping);
      const shown = branches.flatMap((branch) =>
        twigsOf(branch).flatMap(({ group, cause }) => cells([{ ...group, causes: [cause] }])),
      );
      expect(sorted(shown)).toEqual(sorted(cells(groups)));
      for (const branch of branches) {
        const twigs = twigsOf(branch);
        expect(branch.causes).toBe(twigs.length);
        expect(branch.cells).toBe(twigs.reduce((sum, { cause }) => sum + cause.rows.length, 0));
      }
    }),
  );
});

test('filters let the same issues through in whatever order they are asked for', () => {
  fc.assert(
    fc.property(anyGroups, anyFilter, anyFilter, (groups, first, second) => {
      const by = (filter: Partial<IssueFilter>) => (shown: readonly IssueGroup[]) =>
        filterGroups(shown, { ...noFilter, ...filter }, facts);
      const oneWay = by(second)(by(first)(groups));
      expect(by(first)(by(second)(groups))).toEqual(oneWay);
      for (const { count, causes } of oneWay)
        expect(count).toBe(causes.reduce((sum, { rows }) => sum + rows.length, 0));
    }),
  );
});

test('the search finds folded words of both languages, in the group and in its causes', () => {
  const [group] = cells(
    filterGroups(
      [
        {
          code: 'V103',
          severity: 'error',
          entity: 'customer',
          field: 'phone',
          title: { en: 'Not valid', fr: 'Invalide' },
          count: 2,
          causes: [
            { found: 'Été', expected: { en: 'ten digits', fr: 'dix chiffres' }, rows: [1] },
            { found: '12', expected: { en: 'ten digits', fr: 'dix chiffres' }, rows: [2] },
          ],
        },
      ],
      { ...noFilter, text: 'CUSTOMER ete chiffres' },
      facts,
    ),
  );
  expect(group).toContain('Été');
});

test('lines are told by place and by key alike, whatever is open', () => {
  fc.assert(
    fc.property(anyGroups, anyGrouping, fc.infiniteStream(fc.boolean()), (groups, grouping, tosses) => {
      const branches = branchesOf(groups, grouping);
      const open = new Set(branches.filter(() => tosses.next().value === true).map(({ key }) => key));
      const lines = listLines(branches, open, () => '');
      const opened = branches.filter(({ key }) => open.has(key));
      expect(lines.length).toBe(branches.length + opened.reduce((sum, { causes }) => sum + causes, 0));
      for (let index = 0; index < lines.length; index += 1) {
        const line = lines.at(index);
        expect(line && lines.indexOf(line.key)).toBe(index);
      }
      expect(lines.at(lines.length)).toBeUndefined();
    }),
  );
});

test('lines keep their places through a check, and new ones follow', () => {
  fc.assert(
    fc.property(anyGroups, anyGroups, anyGrouping, (before, after, grouping) => {
      const keys = branchesOf(before, grouping).map(({ key }) => key);
      const next = inOrderOf(branchesOf(after, grouping), keys).map(({ key }) => key);
      const stayed = next.filter((key) => keys.includes(key));
      expect(stayed).toEqual(keys.filter((key) => next.includes(key)));
      expect(next.slice(0, stayed.length)).toEqual(stayed);
    }),
  );
});

const place = (sheet: string) => ({
  sheet,
  sheetId: sheet,
  table: sheet,
  firstRow: 1,
  isProtected: false,
  columnOf: new Map([
    ['phone', 3],
    ['name', 1],
  ]),
});
const places: WorkspacePlaces = new Map([
  ['contact', place('Contacts')],
  ['customer', place('Customers')],
  ['location', place('Locations')],
]);

test('stepping goes through every cell once in the order of the sheets, there and back', () => {
  fc.assert(
    fc.property(anyGroups, (groups) => {
      const total = new Set(
        groups.flatMap(({ entity, field, causes }) =>
          causes.flatMap(({ rows }) => rows.map((row) => `${entity} ${field} ${String(row)}`)),
        ),
      ).size;
      const walk = (way: 'next' | 'previous') => {
        const seen: string[] = [];
        let here: Parameters<typeof stepTo>[2];
        for (let step = 0; step < total; step += 1) {
          const at = stepTo(groups, places, here, way);
          if (!at) throw new Error('The way ended early');
          const { entity, field } = at.twig.group;
          here = { entity, field, rowIndex: at.rowIndex };
          seen.push(`${entity} ${field} ${String(at.rowIndex)}`);
        }
        return seen;
      };
      const there = walk('next');
      expect(new Set(there).size).toBe(total);
      expect(walk('previous')).toEqual([...there].reverse());
    }),
  );
});

test('the position of a cell is the issues before it', () => {
  fc.assert(
    fc.property(anyGroups, (groups) => {
      let at = stepTo(groups, places, undefined, 'next');
      let before = -1;
      for (let step = 0; at && step < 5; step += 1) {
        const { entity, field } = at.twig.group;
        const here = { entity, field, rowIndex: at.rowIndex };
        const position = issuesBefore(groups, places, here);
        if (step === 0) expect(position).toBe(0);
        if (position <= before) break;
        before = position;
        at = stepTo(groups, places, here, 'next');
      }
    }),
  );
});

test('what is waived is listed once, by who decided it and why', () => {
  const anyWaived = anyIssues.chain((issues) =>
    fc
      .array(fc.constantFrom('confirmed', 'known'), {
        minLength: issues.length,
        maxLength: issues.length,
      })
      .map((reasons) =>
        issues.map((issue, index) => ({
          issue,
          waiver: {
            code: issue.code,
            entity: issue.entity,
            field: issue.field,
            rowId: String(issue.rowIndex),
            found: issue.found,
            reason: reasons[index] ?? '',
            by: 'Ana',
            at: '2026-11-22T10:00:00Z',
          },
        })),
      ),
  );
  fc.assert(
    fc.property(anyWaived, (waived) => {
      const { groups, waiversOf } = waivedGroups(waived);
      const listed = groups.flatMap(({ causes }) => causes.flatMap((cause) => waiversOf.get(cause) ?? []));
      expect(new Set(listed)).toEqual(new Set(waived.map(({ waiver }) => waiver)));
      expect(listed).toHaveLength(waived.length);
      for (const waivers of waiversOf.values())
        expect(new Set(waivers.map(({ reason }) => reason)).size).toBe(1);
    }),
  );
});

test('keys move by lines, pages and ends, open and close, and typing finds a line', () => {
  const groups = fc.sample(
    anyGroups.filter((some) => branchesOf(some, 'rule').length > 3),
    1,
  )[0];
  const branches = branchesOf(groups ?? [], 'rule');
  const closed = listLines(branches, new Set(), () => '');
  const key = branches[1]?.key ?? '';
  const open = listLines(branches, new Set([key]), () => '');
  expect(keyAct('ArrowDown', 0, closed)).toEqual({ type: 'go', index: 1 });
  expect(keyAct('End', 0, closed)).toEqual({ type: 'go', index: closed.length - 1 });
  expect(keyAct('PageUp', 2, closed)).toEqual({ type: 'go', index: 0 });
  expect(keyAct('ArrowRight', 1, closed)).toEqual({ type: 'open', key });
  expect(keyAct('ArrowRight', 1, open)).toEqual({ type: 'go', index: 2 });
  expect(keyAct('ArrowLeft', 2, open)).toEqual({ type: 'go', index: 1 });
  expect(keyAct('ArrowLeft', 1, open)).toEqual({ type: 'close', key });
  expect(keyAct('Enter', 1, open)).toMatchObject({ type: 'choose' });
  const titles = new Map(branches.map((branch, index) => [branch.key, index === 2 ? 'Élan' : 'autre']));
  expect(lineTyped('e', 0, closed, (line) => titles.get(line.key) ?? '')).toBe(2);
  expect(lineTyped('el', 2, closed, (line) => titles.get(line.key) ?? '')).toBe(2);
});

test('5,000 causes and 200,000 issues are filtered, grouped and laid out within a frame or two', () => {
  const groups: IssueGroup[] = Array.from({ length: 100 }, (_, group) => ({
    code: `V${String(100 + (group % 50))}`,
    severity: 'error',
    entity: `entity${String(group % 20)}`,
    field: 'phone',
    title: { en: 'Not valid', fr: 'Invalide' },
    count: 2000,
    causes: Array.from({ length: 50 }, (__, cause) => ({
      found: `value ${String(group)} ${String(cause)}`,
      expected: { en: 'a number', fr: 'un nombre' },
      rows: Array.from({ length: 40 }, (___, row) => row * 50 + cause),
    })),
  }));
  const best = Math.min(
    ...[1, 2, 3, 4, 5].map(() => {
      const started = performance.now();
      const shown = filterGroups(groups, { ...noFilter, text: 'value 7 nombre' }, facts);
      const branches = branchesOf(groups, 'found');
      const lines = listLines(branches, new Set(branches.map(({ key }) => key)), () => '');
      for (let index = 0; index < 30; index += 1) lines.at(index * 300);
      stepTo(shown, places, { entity: 'entity3', field: 'phone', rowIndex: 700 }, 'next');
      return performance.now() - started;
    }),
  );
  expect(best).toBeLessThan(50);
});
