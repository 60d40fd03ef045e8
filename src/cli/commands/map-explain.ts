import { registry } from '../../core/entities/registry';
import type { Language } from '../../core/kernel/bilingual';
import { explainProfile, type ExplainedProfile } from '../../core/mapping/explain-profile';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { loadProfile } from '../load-profile';
import { printResult } from '../output';

const linesOf = ({ name, entities, besides }: ExplainedProfile, language: Language): readonly string[] => [
  name,
  ...entities.flatMap(({ sentence, fields }) => [
    `  ${sentence[language]}`,
    ...fields.flatMap((field) => [
      `    ${field.sentence[language]}`,
      ...field.steps.map((step, index) => `      ${String(index + 1)}. ${step[language]}`),
    ]),
  ]),
  ...besides.map((sentence) => `  ${sentence[language]}`),
];

/** `sbm map --explain PROFILE.json`: what a profile does, as sentences. */
export async function explainCommand(
  context: CommandContext,
  path: string,
  { lang, json }: { readonly lang: Language; readonly json: boolean },
): Promise<ExitCode> {
  const explained = explainProfile(await loadProfile(path), registry);
  printResult(context, json, explained, linesOf(explained, lang));
  return exitCodes.done;
}
