import type { Language } from '../../core/kernel/bilingual';
import { findEntity, registry } from '../../core/entities/registry';
import { createWorkspace } from '../../workflows/create-workspace';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult, withProgress } from '../output';
import { createWorkbookFile } from '../workbook-file';

export interface WorkspaceCreateOptions {
  readonly lang: Language;
  /** Entity names, separated by commas. */
  readonly entities?: string;
  readonly force: boolean;
  readonly json: boolean;
}

export function chosenEntities(names: string | undefined): readonly string[] | undefined {
  const chosen = names?.split(',').map((name) => name.trim());
  const unknown = chosen?.find((name) => !findEntity(name));
  if (unknown !== undefined) {
    throw new UsageError(
      `There is no entity ${unknown}; there are ${registry.map((one) => one.name).join(', ')}.`,
    );
  }
  return chosen;
}

/** `sbm workspace create FILE.xlsx`: a workbook with a sheet for each entity, ready to be filled in. */
export async function workspaceCreateCommand(
  context: CommandContext,
  file: string,
  options: WorkspaceCreateOptions,
): Promise<ExitCode> {
  const entities = chosenEntities(options.entities);
  const { newRowId } = context;
  const design = { language: options.lang, newRowId, ...(entities ? { entities } : {}) };
  const { sheets } = await withProgress(context, (onProgress) =>
    createWorkbookFile(file, options.force, (session) => createWorkspace(session, design, { onProgress })),
  );
  printResult(context, options.json, { file, sheets, language: options.lang }, [
    `${file}: ${String(sheets)} sheets are ready to be filled in.`,
  ]);
  return exitCodes.done;
}
