import { comparedEntities } from '../../core/duplicates/compared-traits';
import type { DuplicateCluster, Evidence } from '../../core/duplicates/duplicate-cluster';
import type { Language } from '../../core/kernel/bilingual';
import { todayOf } from '../../workflows/clock';
import { findWorkspaceDuplicates, type FoundDuplicates } from '../../workflows/find-duplicates';
import { placeOf } from '../../workflows/place-issue';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult, withProgress } from '../output';
import { editWorkbookFile } from '../workbook-file';

export interface DuplicatesOptions {
  readonly min: number;
  readonly lang: Language;
  readonly json: boolean;
}

interface RowJson {
  readonly rowId: string;
  readonly sheet: string;
  /** The cell of what other sheets refer to the row by. */
  readonly cell: string;
  /** What stands in it. */
  readonly key: string;
}

function rowJson({ entity: name, read: { snapshot } }: FoundDuplicates, rowIndex: number): RowJson {
  const field = snapshot.registry.find((one) => one.name === name)?.referenceBy ?? '';
  const table = snapshot.tables.tables.get(name);
  return {
    rowId: table?.rowIds[rowIndex] ?? '',
    ...placeOf({ entity: name, field, rowIndex }, snapshot.places),
    key: String(table?.columns.get(field)?.[rowIndex] ?? ''),
  };
}

const evidenceJson = (
  { rows, fields, kind, score, words }: Evidence,
  found: FoundDuplicates,
  language: Language,
) => ({
  rows: rows.map((row) => rowJson(found, row).cell),
  fields,
  kind,
  score,
  words: words[language],
});

const shownClusters = 20;

function linesOf(found: FoundDuplicates, language: Language): readonly string[] {
  const { clusters } = found;
  const lineOf = ({ rows, score, evidence }: DuplicateCluster): readonly string[] => [
    `  ${score.toFixed(3)}  ${rows
      .map((row) => rowJson(found, row))
      .map(({ cell, key }) => `${cell} ${key}`)
      .join(', ')}`,
    ...evidence.slice(0, 3).map(({ words }) => `           ${words[language]}`),
  ];
  return [
    `${String(found.rowCount)} rows, ${String(clusters.length)} groups that are probably one each.`,
    ...clusters.slice(0, shownClusters).flatMap(lineOf),
    ...(clusters.length > shownClusters
      ? [`  … and ${String(clusters.length - shownClusters)} more groups (--json lists all).`]
      : []),
  ];
}

/** `sbm duplicates FILE.xlsx ENTITY`: rows that are probably one and the same, with what they have in common. */
export async function duplicatesCommand(
  context: CommandContext,
  file: string,
  entity: string,
  options: DuplicatesOptions,
): Promise<ExitCode> {
  if (!comparedEntities.includes(entity))
    throw new UsageError(`Duplicates are looked for in ${comparedEntities.join(', ')}, not in ${entity}.`);
  const search = { entity, today: todayOf(context.now()), minScore: options.min };
  const found = await withProgress(context, (onProgress) =>
    editWorkbookFile(file, (session) => findWorkspaceDuplicates(session, search, { onProgress }), null),
  );
  const clusters = options.json
    ? found.clusters.map(({ rows, score, evidence }) => ({
        rows: rows.map((row) => rowJson(found, row)),
        score,
        evidence: evidence.map((one) => evidenceJson(one, found, options.lang)),
      }))
    : [];
  printResult(
    context,
    options.json,
    { entity, rowCount: found.rowCount, clusters },
    linesOf(found, options.lang),
  );
  return exitCodes.done;
}
