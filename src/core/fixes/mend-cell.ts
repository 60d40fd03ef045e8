import type { Cell } from '../entity/cell';
import type { RowFault } from '../entity/judge-row';
import type { Issue } from '../kernel/issue';
import { isLost, type Candidate } from './candidate';
import type { FixDesk } from './fix-desk';
import { proposalOf } from './fix-table';
import type { BeyondRecovery, Certainty, ProposedFix } from './propose-fixes';
import { bringsNoError } from './row-check';

/** What can be done for one cell: a fix and the issues it mends, and those whose value is lost. */
interface MendedCell {
  readonly fix?: ProposedFix;
  readonly mended: readonly Issue[];
  readonly lost: readonly BeyondRecovery[];
}

/** Found by looking at other rows or sheets; that a value mends them is seen there, not in the row. */
const seenElsewhere: ReadonlySet<string> = new Set(['V005', 'V114', 'V414', 'V417', 'V504', 'V602', 'V604']);

const has = (faults: readonly RowFault[], { field, code }: Issue): boolean =>
  faults.some((fault) => fault.field === field && fault.code === code);

const doubt: Record<Certainty, number> = { sure: 0, likely: 1, choice: 2 };

const weaker = (a: Certainty, b: Certainty): Certainty => (doubt[a] >= doubt[b] ? a : b);

/** The candidates that mend the issue, and bring no error into its row: by themselves, and beside what was mended before. */
function fitting(desk: FixDesk, issue: Issue, candidates: readonly Candidate[]): readonly Candidate[] {
  const { check, table } = desk.sheet(issue.entity) ?? {};
  if (!check || !table) return [];
  const { rowIndex } = issue;
  return candidates.filter(({ to, field = issue.field }) => {
    const from = table.columns.get(field)?.[rowIndex];
    if (from === undefined || from === to) return false;
    const before = check.faults(field, rowIndex, from);
    const after = check.faults(field, rowIndex, to);
    const isKnown = seenElsewhere.has(issue.code) || has(before, issue);
    if (!isKnown || has(after, issue) || !bringsNoError(before, after)) return false;
    const together = check.faultsWithTaken(field, rowIndex, to);
    return !together || bringsNoError(check.faultsWithTaken(field, rowIndex, from) ?? [], together);
  });
}

function fixOf(
  desk: FixDesk,
  issue: Issue,
  options: readonly Candidate[],
  before: Certainty,
): ProposedFix | undefined {
  const [first] = options;
  const table = desk.sheet(issue.entity)?.table;
  if (!first || !table) return undefined;
  const { entity, rowIndex } = issue;
  const field = first.field ?? issue.field;
  const isChoice = options.length > 1 || first.certainty === 'choice';
  const shown = (cell: Cell): { en: string; fr: string } => ({ en: String(cell), fr: String(cell) });
  return {
    edit: {
      entity,
      rowId: table.rowIds[rowIndex] ?? '',
      rowIndex,
      field,
      from: table.columns.get(field)?.[rowIndex] ?? '',
      to: first.to,
    },
    code: issue.code,
    certainty: isChoice ? 'choice' : weaker(first.certainty, before),
    why: first.why,
    ...(isChoice ? { choices: options.map(({ to, label }) => ({ to, label: label ?? shown(to) })) } : {}),
  };
}

/** Mends the issues of one cell one after the other, so that one fix is right of all it can be right of. */
export function mendCell(desk: FixDesk, issues: readonly Issue[]): MendedCell {
  const lost: BeyondRecovery[] = [];
  const mended: Issue[] = [];
  let fix: ProposedFix | undefined;
  for (const issue of issues) {
    const { entity, field, rowIndex, code } = issue;
    const sheet = desk.sheet(entity);
    if (!sheet) continue;
    const stands = fix ? fix.edit.to : (sheet.table.columns.get(field)?.[rowIndex] ?? '');
    if (fix && !seenElsewhere.has(code) && !has(sheet.check.faults(field, rowIndex, stands), issue)) {
      mended.push(issue);
      continue;
    }
    const cell = desk.cellOf(issue, stands);
    if (!cell || fix?.certainty === 'choice') continue;
    const proposal = proposalOf(code, cell);
    if (isLost(proposal)) lost.push({ entity, rowIndex, field, code, why: proposal.lost });
    const options = isLost(proposal) ? [] : fitting(desk, issue, proposal);
    const better = fixOf(desk, issue, options, fix?.certainty ?? 'sure');
    if (!better || (fix && better.edit.field !== fix.edit.field)) continue;
    fix = fix ? { ...better, code: fix.code, why: fix.why } : better;
    mended.push(issue);
    if (better.edit.field !== field) break;
  }
  const also = mended.slice(1).map(({ code }) => code);
  return { mended, lost, ...(fix ? { fix: also.length > 0 ? { ...fix, alsoMends: also } : fix } : {}) };
}
