import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Language } from '../../core/kernel/bilingual';
import { workspaceParts, type PartName } from '../../core/template/workspace-parts';
import { splitWorkspace } from '../../workflows/split-workspace';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult, withProgress } from '../output';
import { createWorkbookFile, editWorkbookFile } from '../workbook-file';
import { chosenEntities } from './workspace-create';

export interface WorkspaceSplitOptions {
  /** Entity names, separated by commas. */
  readonly entities?: string;
  readonly part?: PartName;
  readonly out: string;
  readonly lang: Language;
  readonly force: boolean;
  readonly json: boolean;
}

/** `sbm workspace split FILE.xlsx`: a workbook with some of the sheets, for one person, to be merged back. */
export async function workspaceSplitCommand(
  context: CommandContext,
  file: string,
  { entities, part, out, lang, force, json }: WorkspaceSplitOptions,
): Promise<ExitCode> {
  const chosen = part === undefined ? chosenEntities(entities) : workspaceParts[part].entities;
  if (!chosen) throw new UsageError('Say which sheets: --entities NAMES or --part NAME.');
  if (resolve(out) === resolve(file))
    throw new UsageError('--out makes another workbook: give it another name.');
  const { newRowId } = context;
  const wish = { entities: chosen, language: lang, newRowId, newWorkbookId: randomUUID };
  const { rows } = await withProgress(context, (onProgress) =>
    createWorkbookFile(out, force, (partHost) =>
      editWorkbookFile(file, (whole) => splitWorkspace(whole, partHost, wish, { onProgress })),
    ),
  );
  printResult(context, json, { file: out, language: lang, rows }, [
    `${out}: ${Object.entries(rows)
      .map(([name, count]) => `${String(count)} ${name}`)
      .join(', ')}. Merge it back with: sbm workspace merge ${file} ${out}`,
  ]);
  return exitCodes.done;
}
