import { resolve } from 'node:path';
import type { Language } from '../../core/kernel/bilingual';
import { issueOf, issuesIn } from '../../core/validation/group-issues';
import type { Issue } from '../../core/kernel/issue';
import { todayOf } from '../../workflows/clock';
import { placeOf } from '../../workflows/place-issue';
import { checkWorkspace, type WorkspaceCheck } from '../../workflows/validate-workspace';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult, withProgress } from '../output';
import { editWorkbookFile } from '../workbook-file';

export interface ValidateOptions {
  /** Where to save the workbook with statuses and messages; the file itself is never touched. */
  readonly annotate?: string;
  readonly lang: Language;
  readonly json: boolean;
}

const issueJson = (
  issue: Issue,
  { places, rowIds }: WorkspaceCheck,
  language: Language,
): Record<string, string> => {
  const { code, severity, entity, field, found, expected, message } = issue;
  return {
    code,
    severity,
    entity,
    field,
    ...placeOf(issue, places),
    rowId: rowIds.get(entity)?.[issue.rowIndex] ?? '',
    found,
    expected: expected[language],
    message: message[language],
  };
};

const shownGroups = 20;

function linesOf(check: WorkspaceCheck, language: Language): string[] {
  const { error, warning, info } = check.counts;
  const { groups } = check;
  return [
    `${String(error)} errors, ${String(warning)} warnings, ${String(info)} notes.`,
    ...check.repairs.map((repair) => repair[language]),
    ...groups.slice(0, shownGroups).map((group) => {
      const { code, title, count, causes } = group;
      const [cause] = causes;
      const first = cause && issueOf(group, cause, cause.rows[0] ?? 0, check.registry);
      const at = first && placeOf(first, check.places);
      const place = at ? ` ${at.sheet}!${at.cell}` : '';
      return `  ${code} ${title[language]} × ${String(count)}, first${place}: ${first?.message[language] ?? ''}`;
    }),
    ...(groups.length > shownGroups
      ? [`  … and ${String(groups.length - shownGroups)} more kinds (--json lists all).`]
      : []),
  ];
}

/** `sbm validate FILE.xlsx`: everything wrong in the workbook, with its place; exit code 1 when there are errors. */
export async function validateCommand(
  context: CommandContext,
  file: string,
  options: ValidateOptions,
): Promise<ExitCode> {
  const { annotate = null } = options;
  if (annotate !== null && resolve(annotate) === resolve(file))
    throw new UsageError('--annotate saves a copy: give it another name than the workbook itself.');
  const today = todayOf(context.now());
  const check = await withProgress(context, (onProgress) =>
    editWorkbookFile(file, (session) => checkWorkspace(session, { today }, { onProgress }), annotate),
  );
  const { counts, entities, truncated, repairs } = check;
  const issues = options.json
    ? Array.from(issuesIn(check.groups, check.registry), (issue) => issueJson(issue, check, options.lang))
    : [];
  printResult(
    context,
    options.json,
    { counts, entities, issues, truncated, repairs: repairs.map((repair) => repair[options.lang]) },
    linesOf(check, options.lang),
  );
  return counts.error > 0 ? exitCodes.dataErrors : exitCodes.done;
}
