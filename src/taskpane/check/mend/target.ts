import type { IssueGroup } from '../../../core/validation/group-issues';
import type { FixSelection } from '../../../core/fixes/propose-fixes';
import type { Branch, Twig } from '../list/branches';

/** What a person pointed at to mend or to waive. */
export type Target =
  | { readonly kind: 'cell'; readonly twig: Twig; readonly rowIndex: number }
  | { readonly kind: 'cause'; readonly twig: Twig }
  | { readonly kind: 'branch'; readonly branch: Branch };

/** How far an act reaches. `all` is every issue of the workbook. */
export type ScopeName = 'cell' | 'cause' | 'rule' | 'branch' | 'all';

export interface Scope {
  readonly name: ScopeName;
  readonly parts: readonly IssueGroup[];
}

export const cellsOfScope = ({ parts }: Scope): number => parts.reduce((sum, { count }) => sum + count, 0);

const causeOnly = ({ group, cause }: Twig): IssueGroup => ({
  ...group,
  causes: [cause],
  count: cause.rows.length,
});

const cellOnly = ({ group, cause }: Twig, rowIndex: number): IssueGroup =>
  causeOnly({ group, cause: { ...cause, rows: [rowIndex] } });

/** The ways to widen an act from what was pointed at; each reaches further than the one before it. */
export function scopesOf(target: Target, groups: readonly IssueGroup[]): readonly Scope[] {
  const all: Scope = { name: 'all', parts: groups };
  if (target.kind === 'branch') return widening([{ name: 'branch', parts: target.branch.parts }, all]);
  const { group } = target.twig;
  const rule = groups.filter(({ code, severity }) => code === group.code && severity === group.severity);
  return widening([
    ...(target.kind === 'cell'
      ? [{ name: 'cell' as const, parts: [cellOnly(target.twig, target.rowIndex)] }]
      : []),
    { name: 'cause', parts: [causeOnly(target.twig)] },
    { name: 'rule', parts: rule },
    all,
  ]);
}

/** Without those that reach no further than the one before. */
const widening = (scopes: readonly Scope[]): readonly Scope[] =>
  scopes.filter((scope, index) => {
    const narrower = scopes[index - 1];
    return !narrower || cellsOfScope(scope) > cellsOfScope(narrower);
  });

/** The issues a waiver can be given for. */
export function warningsOnly({ name, parts }: Scope): Scope {
  return { name, parts: parts.filter(({ severity }) => severity === 'warning') };
}

const only = <Value>(values: Iterable<Value>): Value | undefined => {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
};

/** The narrowest selection that holds every issue of the scope. */
export function selectionOf({ name, parts }: Scope): FixSelection {
  if (name === 'all') return {};
  const causes = parts.flatMap((part) => part.causes);
  const entity = only(parts.map((part) => part.entity));
  const field = only(parts.map((part) => part.field));
  const found = only(causes.map((cause) => cause.found));
  const [cause] = causes.length === 1 ? causes : [];
  return {
    codes: [...new Set(parts.map(({ code }) => code))],
    ...(entity === undefined ? {} : { entity }),
    ...(field === undefined ? {} : { field }),
    ...(found === undefined ? {} : { found }),
    ...(cause && name === 'cell' ? { rows: cause.rows } : {}),
  };
}

/** Whether a row is one of the scope's for a code, whichever of its cells is mended; a selection may hold a few rows more. */
export function inScope({ name, parts }: Scope): (code: string, entity: string, rowIndex: number) => boolean {
  if (name === 'all') return () => true;
  const rows = new Map<string, Set<number>>();
  for (const { code, entity, causes } of parts) {
    const key = `${code}\n${entity}`;
    const known = rows.get(key) ?? new Set<number>();
    for (const cause of causes) for (const row of cause.rows) known.add(row);
    rows.set(key, known);
  }
  return (code, entity, rowIndex) => rows.get(`${code}\n${entity}`)?.has(rowIndex) === true;
}
