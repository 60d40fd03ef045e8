import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Canonical } from '../../core/entity/cell';
import type { MergeConflict, Take } from '../../core/template/merge-part';
import { mergeWorkspace, type MergeSummary } from '../../workflows/merge-workspace';
import { requirePartOf } from '../../workflows/part-of-workspace';
import { readWithRowIds } from '../../workflows/read-with-row-ids';
import { requireWorkspace } from '../../workflows/require-workspace';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult, withProgress } from '../output';
import { editWorkbookFile, readBytes, writeBytes } from '../workbook-file';

export interface WorkspaceMergeOptions {
  readonly take: Take;
  readonly deleteRows: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

const valueText = (value: Canonical): string => (value === null ? 'nothing' : `“${String(value)}”`);

function conflictLine({ entity, key, field, base, whole, part }: MergeConflict): string {
  if (field === null)
    return `  conflict: ${entity} ${key}: ${whole === null ? 'removed from the whole and changed in the part' : 'removed from the part and changed in the whole'}`;
  return `  conflict: ${entity} ${key}, ${field}: was ${valueText(base)}, whole says ${valueText(whole)}, part says ${valueText(part)}`;
}

function linesOf(summary: MergeSummary, { dryRun, deleteRows }: WorkspaceMergeOptions): string[] {
  const { added, changed, unchanged, removed, conflicts, missingSheets } = summary;
  return [
    `${dryRun ? 'Would merge' : 'Merged'}: ${String(added)} rows added, ${String(changed)} changed, ${String(unchanged)} as they were, ${String(conflicts.length)} conflicts.`,
    ...removed.map(
      ({ entity, key }) =>
        `  gone from the part: ${entity} ${key}${deleteRows ? '' : ' (kept; --delete-rows takes it out)'}`,
    ),
    ...conflicts.map(conflictLine),
    ...Object.entries(summary.addedColumns).map(
      ([entity, headings]) =>
        `  columns added to the part, which stay there: ${entity}: ${headings.join(', ')}`,
    ),
    ...missingSheets.map(
      (entity) => `  not merged, because one of the workbooks has no sheet for it: ${entity}`,
    ),
    ...(conflicts.length > 0
      ? ['  Run it again with --take part or --take whole to settle the conflicts.']
      : []),
  ];
}

/** A name beside the workbook that nothing has yet. */
function undoName(file: string): string {
  const stem = file.replace(/\.xlsx$/i, '');
  for (let number = 1; ; number += 1) {
    const name = `${stem}.before-merge${number === 1 ? '' : `-${String(number)}`}.xlsx`;
    if (!existsSync(name)) return name;
  }
}

/** New rows of the part get their Row Ids for good, so that merging twice adds nothing twice. */
async function keepRowIds({ newRowId }: CommandContext, whole: string, part: string): Promise<void> {
  const { rowIdFaults } = await editWorkbookFile(part, (session) => requireWorkspace(session), null);
  if (rowIdFaults.length === 0) return;
  await editWorkbookFile(part, async (partHost) => {
    await editWorkbookFile(whole, (wholeHost) => requirePartOf(wholeHost, partHost), null);
    await readWithRowIds(partHost, newRowId);
  });
}

const writesAnything = ({ added, changed, removed }: MergeSummary, deleteRows: boolean): boolean =>
  added + changed > 0 || (deleteRows && removed.length > 0);

/** `sbm workspace merge WHOLE.xlsx PART.xlsx`: brings back what was done in a part; the whole as it was is kept beside. */
export async function workspaceMergeCommand(
  context: CommandContext,
  whole: string,
  part: string,
  options: WorkspaceMergeOptions,
): Promise<ExitCode> {
  if (resolve(whole) === resolve(part)) throw new UsageError('Name two workbooks: the whole, then the part.');
  const { take, deleteRows, dryRun } = options;
  if (!dryRun) await keepRowIds(context, whole, part);
  const before = await readBytes(whole);
  const wish = { take, removeRows: deleteRows, dryRun, newRowId: context.newRowId };
  let undo: string | undefined;
  const summary = await withProgress(context, (onProgress) =>
    editWorkbookFile(
      part,
      (partHost) =>
        editWorkbookFile(
          whole,
          async (wholeHost) => {
            const merged = await mergeWorkspace(wholeHost, partHost, wish, { onProgress });
            if (!dryRun && writesAnything(merged, deleteRows)) {
              undo = undoName(whole);
              await writeBytes(undo, before);
            }
            return merged;
          },
          dryRun ? null : whole,
        ),
      null,
    ),
  );
  const { removed, ...rest } = summary;
  printResult(context, options.json, { ...rest, deleted: removed, dryRun, undo: undo ?? null }, [
    ...linesOf(summary, options),
    ...(undo === undefined ? [] : [`  ${undo} is the workbook as it was.`]),
  ]);
  return summary.conflicts.length > 0 ? exitCodes.dataErrors : exitCodes.done;
}
