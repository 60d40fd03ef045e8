import type { Language } from '../../core/kernel/bilingual';
import { switchLanguage } from '../../workflows/switch-language';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { printResult, withProgress } from '../output';
import { editWorkbookFile } from '../workbook-file';

export interface WorkspaceLanguageOptions {
  readonly lang: Language;
  readonly json: boolean;
}

/** `sbm workspace language FILE.xlsx --lang fr`: sheets, headings, notes, drop-downs and labels in the other language. */
export async function workspaceLanguageCommand(
  context: CommandContext,
  file: string,
  { lang, json }: WorkspaceLanguageOptions,
): Promise<ExitCode> {
  const { sheets, headings, cells } = await withProgress(context, (onProgress) =>
    editWorkbookFile(file, (session) => switchLanguage(session, { language: lang }, { onProgress })),
  );
  printResult(context, json, { file, language: lang, sheets, headings, cells }, [
    `${file}: ${String(sheets)} sheets and ${String(headings)} headings renamed, ${String(cells)} cells put into ${lang === 'fr' ? 'French' : 'English'}.`,
  ]);
  return exitCodes.done;
}
