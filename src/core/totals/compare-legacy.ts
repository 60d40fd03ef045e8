import type { Canonical } from '../entity/cell';
import type { Bilingual } from '../kernel/bilingual';
import {
  addDecimals,
  compareDecimals,
  formatDecimal,
  negateDecimal,
  parseDecimal,
  zero,
} from '../kernel/decimal';
import { foldText } from '../kernel/text';
import type { MeasureTaken } from './take-measure';
import type { TotalMeasure } from './total-measure';
import type { TotalsReading } from './totals-reading';

export type Verdict = 'equal' | 'differs' | 'noLegacy' | 'notInWorkbook';

/** One figure of the old system beside that of the workbook; exact decimal texts. */
export interface Compared {
  readonly legacy: string;
  /** Undefined where no sheet says it. */
  readonly workbook: string | undefined;
  /** Workbook less legacy. */
  readonly difference: string | undefined;
}

/** One row of the Control Totals sheet against the workbook. */
export interface LegacyComparison {
  /** Of the Control Totals sheet. */
  readonly rowIndex: number;
  readonly total: string;
  /** Code of the breakdown and its value as written; blank for a grand total. */
  readonly by: string;
  readonly value: string;
  readonly date: string;
  readonly currency: string;
  readonly count?: Compared;
  readonly amount?: Compared;
  readonly verdict: Verdict;
}

interface LegacyRow {
  readonly rowIndex: number;
  readonly read: (field: string) => Canonical;
}

/** The rows of the Control Totals sheet by the total they are of. */
export function legacyRows(reading: TotalsReading): ReadonlyMap<string, readonly LegacyRow[]> {
  const table = reading.table('controlTotal');
  const filled = reading.isFilled('controlTotal');
  const rows = new Map<string, LegacyRow[]>();
  for (let rowIndex = 0; rowIndex < (table?.rowCount ?? 0); rowIndex += 1) {
    const read = (field: string): Canonical => table?.column(field)[rowIndex] ?? null;
    const total = read('total');
    if (total === null || !filled(rowIndex)) continue;
    const row = { rowIndex, read };
    const known = rows.get(String(total));
    if (known) known.push(row);
    else rows.set(String(total), [row]);
  }
  return rows;
}

const wordsOf = ({ en, fr }: Bilingual): readonly string[] => [foldText(en), foldText(fr)];

const saysKind = ({ kind }: TotalMeasure, value: string): boolean =>
  kind !== undefined && wordsOf(kind).includes(foldText(value));

/** The measure a row of the sheet is about: that of its Item Type, else the first that is broken down so. */
function measureOf(taken: readonly MeasureTaken[], by: string, value: string): MeasureTaken | undefined {
  if (by === '') return taken[0];
  if (by === 'Item Type') return taken.find(({ measure }) => saysKind(measure, value));
  return taken.find(({ measure }) => by in measure.by || measure.split?.by === by);
}

/** The value as the workbook's rows have it, whatever it is called in the old system's report. */
function canonicalValue(
  reading: TotalsReading,
  { entity, by: paths, split }: TotalMeasure,
  by: string,
  value: string,
): string {
  if (split?.by === by) {
    const texts = value.split(';').map((part) => part.trim());
    const column = split.columns.find((name) => {
      const field = reading.fieldAt(entity, name);
      const words = [name, ...(field ? [field.label.en, field.label.fr, ...(field.synonyms ?? [])] : [])];
      return words.some((word) => foldText(word) === foldText(texts.at(-1) ?? ''));
    });
    return [...texts.slice(0, -1), column ?? texts.at(-1)].join('; ');
  }
  const field = reading.fieldAt(entity, paths[by] ?? '');
  const list = field?.kind === 'choice' ? field.list : field?.kind === 'province' ? 'province' : undefined;
  return (list && reading.checked.lists.find(list, value)?.code) ?? value;
}

function compared(legacy: string, workbook: string | undefined): Compared {
  const [theirs, ours] = [parseDecimal(legacy), workbook === undefined ? undefined : parseDecimal(workbook)];
  const difference = theirs && ours && formatDecimal(addDecimals(ours, negateDecimal(theirs)));
  return { legacy, workbook, difference };
}

const isNothing = (difference: string): boolean =>
  compareDecimals(parseDecimal(difference) ?? zero, zero) === 0;

function verdictOf(parts: readonly (Compared | undefined)[]): Verdict {
  const differences = parts.flatMap((part) => (part ? [part.difference] : []));
  if (differences.some((difference) => difference !== undefined && !isNothing(difference))) return 'differs';
  return differences.includes(undefined) ? 'notInWorkbook' : 'equal';
}

/** One row of the Control Totals sheet against the measures of its total; currencies are never mixed. */
export function compareLegacy(
  reading: TotalsReading,
  total: string,
  taken: readonly MeasureTaken[],
  { rowIndex, read }: LegacyRow,
): LegacyComparison {
  const text = (field: string): string => String(read(field) ?? '');
  const [by, value, date, currency] = [
    text('brokenDownBy'),
    text('value'),
    text('periodAsOfDate'),
    text('currency'),
  ];
  const found = measureOf(taken, by, value);
  const month = found?.measure.month === undefined ? undefined : date.slice(0, 7);
  const part = by === '' || by === 'Item Type' ? undefined : by;
  const figure = found?.figureOf(month, part, part ? canonicalValue(reading, found.measure, by, value) : '');
  const isSummed = found && (found.measure.amount !== undefined || found.measure.split !== undefined);
  const count = read('count') === null ? undefined : compared(text('count'), figure?.count);
  const amount =
    read('amount') === null
      ? undefined
      : compared(text('amount'), isSummed ? (figure?.amounts[currency] ?? '0.00') : undefined);
  return {
    rowIndex,
    total,
    by,
    value,
    date,
    currency,
    ...(count ? { count } : {}),
    ...(amount ? { amount } : {}),
    verdict: verdictOf([count, amount]),
  };
}
