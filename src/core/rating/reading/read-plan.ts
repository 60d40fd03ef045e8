import type { Cell } from '../../entity/cell';
import { destinationLine } from '../../entities/rates/destination-line';
import { linesDoNotOverlap, prefixOnce } from '../../entities/rates/prefix-rules';
import { ratePlan } from '../../entities/rates/rate-plan';
import { timeBand } from '../../entities/rates/time-band';
import type { SourceTable } from '../../mapping/source-table';
import type { CompiledPlan, PlanFault } from '../plan/compiled-plan';
import { compilePlan } from '../plan/compile-plan';
import type { DestinationRow, RatePlanRow } from '../plan/rate-rows';
import { chosenPlan, type PlanChoice } from './choose-plan';
import { headerRows, usualDestinationHeader } from './header-rows';
import { cellOf, faultAt, rateFile, type FileFault, type RateFile } from './rate-file';
import { readRows, type ReadingContext, type ReadRows } from './read-rows';

/** The files a Destination plan is read from; the header may also stand in columns of the lines' file. */
export interface PlanFiles {
  readonly lines: SourceTable;
  readonly versions?: SourceTable;
  readonly bands?: SourceTable;
}

export interface PlanReading {
  readonly plan: CompiledPlan;
  readonly choice: PlanChoice;
  /** What columns the file of lines does not have are taken to say. */
  readonly assumed: Readonly<Record<string, Cell>>;
  readonly unread: readonly string[];
  readonly faults: readonly FileFault[];
}

/** A line prices by the minute and the second where its file has no columns to say otherwise. */
const usualLine = { minimumInterval: 0, increment: 1, rateUnit: 60 } as const;

const isRange = (text: string): boolean => {
  const match = /^\s*\+?(\d{2,})\s*[-–—]\s*(\d+)\s*$/.exec(text);
  return match !== null && match[1]?.length === match[2]?.length;
};

/** Signs within a number are left out, so a range of prefixes would be read as one long prefix. */
function rangeFaults(file: RateFile): readonly FileFault[] {
  return file.source.rows.flatMap((_, row) =>
    isRange(String(cellOf(file, destinationLine.name, 'prefix', row)))
      ? [
          faultAt(file, destinationLine.name, 'prefix', row, {
            code: 'V002',
            expected: {
              en: 'one prefix a line instead of a range',
              fr: 'un préfixe par ligne plutôt qu’un intervalle',
            },
          }),
        ]
      : [],
  );
}

function usualCells(file: RateFile): Readonly<Record<string, Cell>> {
  const own = file.columns.get(destinationLine.name);
  return Object.fromEntries(Object.entries(usualLine).filter(([field]) => !own?.has(field)));
}

/** Faults of the compiled plan at the places of the files; those of headers taken from lines are at the first line. */
function placed(
  faults: readonly PlanFault[],
  files: Readonly<
    Record<PlanFault['entity'], { readonly file: RateFile; readonly rowOf: readonly number[] }>
  >,
): readonly FileFault[] {
  return faults.map(({ entity, rowIndex, field, code, found, expected }) => {
    const { file, rowOf } = files[entity];
    return faultAt(file, entity, field, rowOf[rowIndex] ?? 0, { code, found, expected });
  });
}

/** Reads and compiles a plan; `name` picks one where the file has several. Faulty rows are told and left out. */
export function readPlan(
  files: PlanFiles,
  context: ReadingContext,
  { name, zone }: { readonly name?: string | undefined; readonly zone: string },
): PlanReading {
  const file = rateFile(files.lines, [{ entity: destinationLine }, { entity: ratePlan }]);
  const usual = usualCells(file);
  const read: ReadRows<DestinationRow> = readRows(destinationLine, file, context, {
    assumed: { ratePlan: files.lines.name, ...usual },
    unneeded: ['destinationName'],
    sheetRules: [prefixOnce, linesDoNotOverlap],
  });
  const ranges = rangeFaults(file);
  const inRange = new Set(ranges.map(({ line }) => line));
  const choice = chosenPlan(read, name);
  const kept = choice.kept.filter(
    (index) => !inRange.has(files.lines.rowNumbers[read.rowOf[index] ?? -1] ?? -1),
  );
  const lines = kept.flatMap((index) => read.rows[index] ?? []);
  const versionFile = files.versions ? rateFile(files.versions, [{ entity: ratePlan }]) : file;
  const isOwnFile = files.versions !== undefined;
  const headers = headerRows(versionFile, isOwnFile, context, choice, usualDestinationHeader);
  const bandFile = files.bands && rateFile(files.bands, [{ entity: timeBand }]);
  const bands = bandFile && readRows(timeBand, bandFile, context);
  const versions: readonly RatePlanRow[] = headers.rows;
  const plan = compilePlan({ versions, lines, bands: bands?.rows ?? [] }, zone);
  const rowOf = kept.map((index) => read.rowOf[index] ?? 0);
  const compiled = placed(plan.faults, {
    destinationLine: { file, rowOf },
    tierLine: { file, rowOf },
    ratePlan: { file: versionFile, rowOf: headers.rowOf },
    timeBand: { file: bandFile ?? file, rowOf: bands?.rowOf ?? [] },
  });
  const all = [...read.faults, ...ranges, ...headers.faults, ...(bands?.faults ?? []), ...compiled];
  return { plan, choice, assumed: usual, unread: file.unread, faults: all };
}
