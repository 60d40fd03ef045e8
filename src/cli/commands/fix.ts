import { resolve } from 'node:path';
import type { ProposedFix } from '../../core/fixes/propose-fixes';
import type { Language } from '../../core/kernel/bilingual';
import { findRule } from '../../core/validation/rule-book/rule-book';
import { applyFixes } from '../../workflows/apply-fixes';
import { todayOf } from '../../workflows/clock';
import { proposeWorkspaceFixes, type WorkspaceFixes } from '../../workflows/propose-workspace-fixes';
import type { HostSession } from '../../host/client/session';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult, withProgress } from '../output';
import { editWorkbookFile } from '../workbook-file';

export interface FixOptions {
  /** Only these rules, separated by commas. */
  readonly codes?: string;
  /** Only what is the same value written rightly. */
  readonly sure: boolean;
  /** Say what would be fixed and save nothing. */
  readonly preview: boolean;
  /** Where the mended workbook goes; in place of the file when left out. */
  readonly out?: string;
  /** Who the history names. */
  readonly by?: string;
  readonly lang: Language;
  readonly json: boolean;
}

type Tally = Record<string, number>;

/** How many of each rule, in the order of the rules. */
function tally(codes: readonly string[]): Tally {
  const counts: Tally = {};
  for (const code of [...codes].sort()) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function wantedCodes(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const codes = text.split(',').map((code) => code.trim().toUpperCase());
  const stranger = codes.find((code) => !findRule(code));
  if (stranger !== undefined)
    throw new UsageError(`No rule is called ${stranger || 'nothing'}: rules are V001, V010, V101…`);
  return codes;
}

interface Fixed {
  readonly fixed: Tally;
  readonly left: Tally;
  readonly hasErrors: boolean;
  readonly proposals: WorkspaceFixes;
}

/** A person's choice is never made for them. */
const mayApply = ({ certainty }: ProposedFix, onlySure: boolean): boolean =>
  certainty === 'sure' || (certainty === 'likely' && !onlySure);

async function fix(session: HostSession, context: CommandContext, options: FixOptions): Promise<Fixed> {
  const today = todayOf(context.now());
  const codes = wantedCodes(options.codes);
  const selection = codes ? { codes } : {};
  const proposals = await proposeWorkspaceFixes(session, { today, selection });
  const accepted = proposals.fixes.filter((one) => mayApply(one, options.sure));
  const { applied } = await applyFixes(session, accepted, {
    by: options.by ?? context.environment['USER'] ?? 'sbm',
    at: context.now().toISOString(),
    newId: context.newRowId,
  });
  const done = new Set(
    applied.map(({ entity, field, rowIndex }) => `${entity}\n${field}\n${String(rowIndex)}`),
  );
  const fixed = accepted.filter(({ edit: { entity, field, rowIndex } }) =>
    done.has(`${entity}\n${field}\n${String(rowIndex)}`),
  );
  const { checked } = await proposeWorkspaceFixes(session, { today, selection: { codes: [] } });
  const { issues, counts } = checked.result;
  return {
    fixed: tally(fixed.flatMap(({ code, alsoMends = [] }) => [code, ...alsoMends])),
    left: tally(issues.map(({ code }) => code).filter((code) => codes?.includes(code) ?? true)),
    hasErrors: counts.error > 0,
    proposals,
  };
}

const titled = (code: string, language: Language): string =>
  `  ${code} ${findRule(code)?.title[language] ?? ''}`;

function linesOf({ fixed, left, proposals }: Fixed, { preview, lang }: FixOptions): string[] {
  const choices = proposals.fixes.filter(({ certainty }) => certainty === 'choice').length;
  const lost = new Map(proposals.beyondRecovery.map(({ code, why }) => [code, why[lang]]));
  const sum = (counts: Tally): string => String(Object.values(counts).reduce((a, b) => a + b, 0));
  return [
    `${sum(fixed)} ${preview ? 'would be fixed' : 'fixed'}, ${sum(left)} left.`,
    ...Object.entries(fixed).map(([code, count]) => `${titled(code, lang)}: ${String(count)} fixed`),
    ...Object.entries(left).map(([code, count]) =>
      `${titled(code, lang)}: ${String(count)} left. ${lost.get(code) ?? ''}`.trimEnd(),
    ),
    ...(choices > 0 ? [`${String(choices)} are for a person to choose: see Check in the pane.`] : []),
  ];
}

/** `sbm fix FILE.xlsx`: writes the right value where it is known, and says by rule what is fixed and what is left. */
export async function fixCommand(
  context: CommandContext,
  file: string,
  options: FixOptions,
): Promise<ExitCode> {
  const { out } = options;
  if (out !== undefined && resolve(out) === resolve(file))
    throw new UsageError('--out saves a copy: leave it out to change the workbook itself.');
  const done = await withProgress(context, () =>
    editWorkbookFile(
      file,
      (session) => fix(session, context, options),
      options.preview ? null : (out ?? file),
    ),
  );
  const { fixed, left, hasErrors } = done;
  printResult(context, options.json, { fixed, left }, linesOf(done, options));
  return hasErrors ? exitCodes.dataErrors : exitCodes.done;
}
