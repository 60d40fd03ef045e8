import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TemplateChange } from '../../core/template/compare-template';
import { planUpgrade, upgradeWorkspace, type UpgradePlan } from '../../workflows/upgrade-workspace';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult, withProgress } from '../output';
import { editWorkbookFile, readBytes, writeBytes } from '../workbook-file';

export interface WorkspaceUpgradeOptions {
  readonly dryRun: boolean;
  /** Where the workbook as it was goes; FILE.before-upgrade.xlsx when left out. */
  readonly undoFile?: string;
  readonly force: boolean;
  readonly json: boolean;
}

type Kind = TemplateChange['kind'];

const headed: Readonly<Record<Kind, string>> = {
  addSheet: 'Sheets added',
  addColumn: 'Columns added',
  retypeColumn: 'Formats and rules renewed, values kept',
  addListValues: 'List values added',
  moveListValues: 'List values moved to a sheet of their own',
};

const told: Readonly<Record<Kind, (change: TemplateChange) => string>> = {
  addSheet: ({ sheet }) => sheet,
  addColumn: ({ sheet, column }) => `${sheet}: ${column}`,
  retypeColumn: ({ sheet, column, cells }) => `${sheet}: ${column} (${String(cells)} values)`,
  addListValues: ({ column, after }) => `${column}: ${after}`,
  moveListValues: ({ before, after }) => `${before}: now on ${after}`,
};

const groupOf = (kind: Kind, changes: readonly TemplateChange[]): string[] => {
  const own = changes.filter((change) => change.kind === kind);
  if (own.length === 0) return [];
  return [`  ${headed[kind]}: ${String(own.length)}`, ...own.map((change) => `    ${told[kind](change)}`)];
};

function linesOf({ from, to, changes }: UpgradePlan, file: string, dryRun: boolean): string[] {
  if (changes.length === 0 && from === to)
    return [`${file} has the current template already (${String(to)}).`];
  return [
    `${file}: ${dryRun ? 'would be upgraded' : 'upgraded'} from template ${String(from)} to ${String(to)}.`,
    ...(Object.keys(headed) as Kind[]).flatMap((kind) => groupOf(kind, changes)),
  ];
}

function undoPath(file: string, { undoFile, force, dryRun }: WorkspaceUpgradeOptions): string {
  const undo = undoFile ?? `${file.replace(/\.xlsx$/i, '')}.before-upgrade.xlsx`;
  if (resolve(undo) === resolve(file))
    throw new UsageError('--undo-file keeps the workbook as it was: give it another name.');
  if (!dryRun && existsSync(undo) && !force)
    throw new UsageError(`${undo} exists already; --force replaces it.`);
  return undo;
}

/** `sbm workspace upgrade FILE.xlsx`: brings a workbook of an earlier template up to date; as it was is kept beside. */
export async function workspaceUpgradeCommand(
  context: CommandContext,
  file: string,
  options: WorkspaceUpgradeOptions,
): Promise<ExitCode> {
  const undo = undoPath(file, options);
  const before = await readBytes(file);
  const { newRowId } = context;
  const kept: string[] = [];
  const keepCopy = async (): Promise<void> => {
    await writeBytes(undo, before);
    kept.push(undo);
  };
  const plan = await withProgress(context, (onProgress) =>
    options.dryRun
      ? editWorkbookFile(file, planUpgrade, null)
      : editWorkbookFile(file, (session) =>
          upgradeWorkspace(session, { newRowId, keepCopy }, { onProgress }),
        ),
  );
  const { dryRun, json } = options;
  printResult(context, json, { file, ...plan, dryRun, undo: kept[0] ?? null }, [
    ...linesOf(plan, file, dryRun),
    ...kept.map((path) => `  ${path} is the workbook as it was.`),
  ]);
  return exitCodes.done;
}
