import { basename, resolve } from 'node:path';
import type { Language } from '../../core/kernel/bilingual';
import type { WaivedIssue } from '../../core/validation/checker';
import { issueOf, issuesIn } from '../../core/validation/group-issues';
import type { Issue } from '../../core/kernel/issue';
import { todayOf } from '../../workflows/clock';
import { placeOf } from '../../workflows/place-issue';
import { annotateWorkbook, reportAsCsv, reportAsHtml } from '../../workflows/report-check';
import { checkWorkspace, type WorkspaceCheck } from '../../workflows/validate-workspace';
import { withChecker } from '../checking/open-checker';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult, withProgress } from '../output';
import { editWorkbookFile, writeBytes } from '../workbook-file';

export interface ValidateOptions {
  /** Where to save the workbook with statuses and messages; the file itself is never touched. */
  readonly annotate?: string;
  /** Where to write the report as a page, and as CSV. */
  readonly html?: string;
  readonly csv?: string;
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

const waivedWords = ({ waived, fallen }: WorkspaceCheck): string =>
  (waived.length > 0 ? `, ${String(waived.length)} waived` : '') +
  (fallen.length > 0 ? `; ${String(fallen.length)} waivers fell, as their cells changed` : '');

const shownGroups = 20;

function linesOf(check: WorkspaceCheck, language: Language): string[] {
  const { error, warning, info } = check.counts;
  const { groups } = check;
  return [
    `${String(error)} errors, ${String(warning)} warnings, ${String(info)} notes${waivedWords(check)}.`,
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

const waivedJson = (
  { issue, waiver: { reason, by, at } }: WaivedIssue,
  check: WorkspaceCheck,
  language: Language,
): Record<string, string> => ({ ...issueJson(issue, check, language), reason, by, at });

/** The workbook is only read, and no report goes over another. */
function requireOwnNames(file: string, { annotate, html, csv }: ValidateOptions): void {
  const written = [annotate, html, csv].flatMap((path) => (path === undefined ? [] : [resolve(path)]));
  if (written.includes(resolve(file)))
    throw new UsageError('Reports are files of their own: give them other names than the workbook itself.');
  if (new Set(written).size < written.length)
    throw new UsageError('--annotate, --html and --csv write different files: give each its own name.');
}

async function writeReports(
  check: WorkspaceCheck,
  file: string,
  { html, csv, lang }: ValidateOptions,
): Promise<void> {
  if (html !== undefined) await writeBytes(html, reportAsHtml(check, lang, basename(file)));
  if (csv !== undefined) await writeBytes(csv, reportAsCsv(check, lang));
}

/** `sbm validate FILE.xlsx`: everything wrong in the workbook, with its place; exit code 1 when there are errors. */
export async function validateCommand(
  context: CommandContext,
  file: string,
  options: ValidateOptions,
): Promise<ExitCode> {
  requireOwnNames(file, options);
  const { annotate = null } = options;
  const checking = { today: todayOf(context.now()), now: context.now };
  const check = await withProgress(context, (onProgress) =>
    editWorkbookFile(
      file,
      async (session) => {
        const found = await withChecker(file, (checker) =>
          checkWorkspace(session, { ...checking, checker }, { onProgress }),
        );
        if (annotate !== null) await annotateWorkbook(session, found);
        return found;
      },
      annotate,
    ),
  );
  await writeReports(check, file, options);
  const { counts, entities, truncated, repairs } = check;
  const issues = options.json
    ? Array.from(issuesIn(check.groups, check.registry), (issue) => issueJson(issue, check, options.lang))
    : [];
  printResult(
    context,
    options.json,
    {
      counts,
      entities,
      issues,
      waived: options.json ? check.waived.map((one) => waivedJson(one, check, options.lang)) : [],
      fallen: check.fallen,
      truncated,
      repairs: repairs.map((repair) => repair[options.lang]),
    },
    linesOf(check, options.lang),
  );
  return counts.error > 0 ? exitCodes.dataErrors : exitCodes.done;
}
