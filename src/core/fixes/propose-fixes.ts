import type { Cell } from '../entity/cell';
import type { Bilingual } from '../kernel/bilingual';
import type { CellEdit } from '../validation/cell-edit';
import type { CheckedTables } from '../validation/checked-tables';
import { fieldOf } from '../entity/entity-fields';
import type { Issue } from '../kernel/issue';
import { FixDesk, type ColumnsBeside } from './fix-desk';
import { canPropose } from './fix-table';
import { LinkGuard } from './link-guard';
import { mendCell } from './mend-cell';
import { RuleGuard, type MendingChange } from './rule-guard';

/** Which issues to mend: all of them where nothing is said. */
export interface FixSelection {
  readonly codes?: readonly string[];
  readonly entity?: string;
  readonly field?: string;
  /** Data rows counted from 0. */
  readonly rows?: readonly number[];
  /** What the issues found in their cells, as they say it. */
  readonly found?: string;
}

/** Sure: the same value written rightly. Likely: the nearest right value. Choice: a person must choose. */
export type Certainty = 'sure' | 'likely' | 'choice';

export interface FixChoice {
  readonly to: Cell;
  readonly label: Bilingual;
}

/** A cell that can be mended: its issue goes, and no error comes that the other proposals do not mend. A choice proposes its first. */
export interface ProposedFix {
  readonly edit: CellEdit;
  readonly code: string;
  /** Other issues of the cell that the same value mends. */
  readonly alsoMends?: readonly string[];
  readonly certainty: Certainty;
  readonly why: Bilingual;
  readonly choices?: readonly FixChoice[];
}

/** A cell whose value is lost: what happened, and where to get it again. */
export interface BeyondRecovery {
  readonly entity: string;
  readonly rowIndex: number;
  readonly field: string;
  readonly code: string;
  readonly why: Bilingual;
}

export interface FixProposals {
  readonly fixes: readonly ProposedFix[];
  readonly beyondRecovery: readonly BeyondRecovery[];
  /** Issues selected that no fix mends, those beyond recovery included. */
  readonly left: number;
}

/** Whether an issue is among the selected ones. */
function selects({ codes, entity, field, rows, found }: FixSelection): (issue: Issue) => boolean {
  const wantedCodes = codes && new Set(codes);
  const wantedRows = rows && new Set(rows);
  return (issue) =>
    (wantedCodes?.has(issue.code) ?? true) &&
    (entity ?? issue.entity) === issue.entity &&
    (field ?? issue.field) === issue.field &&
    (wantedRows?.has(issue.rowIndex) ?? true) &&
    (found ?? issue.found) === issue.found;
}

/** Issues by the cell they are of, in their order. */
function byCell(issues: readonly Issue[]): Iterable<readonly Issue[]> {
  const cells = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (!canPropose(issue.code)) continue;
    const cell = `${issue.entity}\n${String(issue.rowIndex)}\n${issue.field}`;
    const same = cells.get(cell);
    if (same) same.push(issue);
    else cells.set(cell, [issue]);
  }
  return cells.values();
}

interface Draft {
  readonly fix: ProposedFix;
  readonly mends: number;
  readonly change: MendingChange;
}

/** What the check would read in the place of what it read. */
function changeOf(desk: FixDesk, { edit, code }: ProposedFix): MendingChange | undefined {
  const sheet = desk.sheet(edit.entity);
  const field = sheet && fieldOf(sheet.entity, edit.field);
  if (!sheet || !field) return undefined;
  const { entity, field: name, rowIndex } = edit;
  return {
    code,
    entity,
    field: name,
    rowIndex,
    before: sheet.decoded.column(name)[rowIndex] ?? null,
    after: desk.read(edit.to, field),
  };
}

/** The choices that may be made, the first of them proposed; undefined where none may. */
function allowed(desk: FixDesk, guard: LinkGuard, fix: ProposedFix): Omit<Draft, 'mends'> | undefined {
  const options = (fix.choices ?? [{ to: fix.edit.to }]).flatMap((choice) => {
    const edit = { ...fix.edit, to: choice.to };
    const change = changeOf(desk, { ...fix, edit });
    return change && guard.allows(change) ? [{ choice, edit, change }] : [];
  });
  const [first] = options;
  if (!first) return undefined;
  guard.take(first.change);
  const choices = fix.choices?.filter(({ to }) => options.some(({ choice }) => choice.to === to));
  return { fix: { ...fix, edit: first.edit, ...(choices ? { choices } : {}) }, change: first.change };
}

/** Fixes no other sheet and no other row objects to. */
function withoutHarm(checked: CheckedTables, desk: FixDesk, drafts: readonly Draft[]): readonly Draft[] {
  const { registry, lists, facts } = checked;
  const byName = new Map(registry.map((entity) => [entity.name, entity]));
  const tableFacts = { ...facts, lists, entity: (name: string) => byName.get(name) };
  const changes = drafts.map(({ change }) => change).filter(({ before, after }) => before !== after);
  const kept = new Set(new RuleGuard(registry, desk.decoded, tableFacts).harmless(changes));
  return drafts.filter(({ change }) => change.before === change.after || kept.has(change));
}

/**
 * Fixes for the selected issues in their order, at most one a cell: each mends its issue, and all together bring no error.
 * One by itself may show an error that another of them mends: a reference that leads to its row again lets rules look
 * where they could not. `beside` are columns that people added to the sheets.
 */
export function proposeFixes(
  checked: CheckedTables,
  selection: FixSelection,
  beside: ColumnsBeside = new Map(),
): FixProposals {
  const selected = checked.result.issues.filter(selects(selection));
  const desk = new FixDesk(checked, beside);
  const guard = new LinkGuard(checked.registry, desk.decoded, checked.tables.elsewhere);
  const taken = new Set<string>();
  const drafts: Draft[] = [];
  const beyondRecovery: BeyondRecovery[] = [];
  for (const issues of byCell(selected)) {
    const { fix, mended, lost } = mendCell(desk, issues);
    beyondRecovery.push(...lost);
    const cell = fix && `${fix.edit.entity}\n${String(fix.edit.rowIndex)}\n${fix.edit.field}`;
    if (!fix || cell === undefined || taken.has(cell)) continue;
    const draft = allowed(desk, guard, fix);
    if (!draft) continue;
    taken.add(cell);
    const { entity, field, rowIndex, to } = draft.fix.edit;
    desk.sheet(entity)?.check.take(field, rowIndex, to);
    drafts.push({ ...draft, mends: mended.length });
  }
  const kept = withoutHarm(checked, desk, drafts);
  const mended = kept.reduce((sum, { mends }) => sum + mends, 0);
  return { fixes: kept.map(({ fix }) => fix), beyondRecovery, left: selected.length - mended };
}
