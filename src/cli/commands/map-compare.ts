import { compareSource, type Extract } from '../../workflows/compare-source';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { editWorkbookFile } from '../workbook-file';

/** Says what an extract would add and change and what it has no more; writes nothing. */
export async function compareExtractWith(
  context: CommandContext,
  extract: Extract,
  { into, json }: { readonly into: string; readonly json: boolean },
): Promise<ExitCode> {
  const compared = await editWorkbookFile(into, (session) => compareSource(session, extract), null);
  const { new: added, changed, unchanged, gone, examples, conflicts, repeatedKeys } = compared;
  const count = (rows: number, what: string): string => `${String(rows)} ${what}`;
  printResult(context, json, compared, [
    `${[count(added, 'new'), count(changed, 'changed'), count(unchanged, 'unchanged'), count(gone, 'gone')].join(', ')}; nothing was written.`,
    ...examples.new.map(({ entity, key }) => `  new: ${entity} ${key}`),
    ...examples.changed.map(
      ({ entity, key, field, before, after }) =>
        `  changed: ${entity} ${key}, ${field}: ${String(before)} → ${String(after)}`,
    ),
    ...examples.gone.map(({ entity, key }) => `  gone: ${entity} ${key}`),
    ...conflicts.map(
      ({ entity, key, field, last, source: now, sheet }) =>
        `  conflict: ${entity} ${key}, ${field}: last extract ${String(last ?? '?')}, this one ${String(now)}, sheet ${String(sheet)}`,
    ),
    ...repeatedKeys.map(
      ({ entity, key, count: times }) => `  key ${key} of ${entity}: ${String(times)} rows`,
    ),
  ]);
  return exitCodes.done;
}
