import type { Bilingual } from '../kernel/bilingual';
import {
  addDecimals,
  compareDecimals,
  formatDecimal,
  negateDecimal,
  parseDecimal,
  zero,
  type Decimal,
} from '../kernel/decimal';
import type { Compared, LegacyComparison, Verdict } from './compare-legacy';
import type { Figure } from './tally';
import type { TotalTaken } from './workspace-totals';

/** One figure of a total as people read it: a count, or an amount in one currency. Exact decimal texts. */
export interface TotalLine {
  readonly id: string;
  readonly kind: Bilingual | undefined;
  /** What the figure is a part by, and which part; blank for the whole. */
  readonly by: string;
  readonly value: string;
  /** `''` for a count, or where an amount does not say. */
  readonly currency: string;
  readonly unit: 'count' | 'money';
  readonly legacy: string | undefined;
  readonly workbook: string | undefined;
  readonly difference: string | undefined;
  readonly verdict: Verdict;
  /** Of the Control Totals sheet, where the legacy figure stands. */
  readonly rowIndex: number | undefined;
}

const amountOf = (text: string | undefined): Decimal => parseDecimal(text ?? '0') ?? zero;

const magnitude = (value: Decimal): Decimal =>
  compareDecimals(value, zero) < 0 ? negateDecimal(value) : value;

const verdictOf = ({ difference }: Compared): Verdict => {
  if (difference === undefined) return 'notInWorkbook';
  return compareDecimals(amountOf(difference), zero) === 0 ? 'equal' : 'differs';
};

function comparedLines(id: string, comparison: LegacyComparison): readonly TotalLine[] {
  const { by, value, currency, rowIndex, count, amount } = comparison;
  const line = (unit: TotalLine['unit'], compared: Compared | undefined): TotalLine[] =>
    compared
      ? [
          {
            id,
            kind: undefined,
            by,
            value,
            currency: unit === 'money' ? currency : '',
            unit,
            ...compared,
            verdict: verdictOf(compared),
            rowIndex,
          },
        ]
      : [];
  return [...line('count', count), ...line('money', amount)];
}

function wholeLines(
  id: string,
  kind: Bilingual | undefined,
  { count, amounts }: Figure,
): readonly TotalLine[] {
  const line = (unit: TotalLine['unit'], workbook: string, currency: string): TotalLine => ({
    id,
    kind,
    by: '',
    value: '',
    currency,
    unit,
    legacy: undefined,
    workbook,
    difference: undefined,
    verdict: 'noLegacy',
    rowIndex: undefined,
  });
  return [
    line('count', count, ''),
    ...Object.entries(amounts).map(([currency, text]) => line('money', text, currency)),
  ];
}

const isHeavier = (a: TotalLine, b: TotalLine): number =>
  compareDecimals(magnitude(amountOf(b.difference)), magnitude(amountOf(a.difference)));

/** What a total shows: its figures in the workbook, then its legacy figures, the largest difference first. */
export function totalLines({ id, measures, comparisons }: TotalTaken): readonly TotalLine[] {
  const compared = comparisons.flatMap((comparison) => comparedLines(id, comparison));
  const isSaid = (line: TotalLine): boolean =>
    compared.some(({ by, unit, currency }) => by === '' && unit === line.unit && currency === line.currency);
  const whole = measures.flatMap(({ measure, whole: figure }, index) =>
    wholeLines(id, measure.kind, figure).filter((line) => index > 0 || !isSaid(line)),
  );
  const differs = compared.filter(({ verdict }) => verdict === 'differs').sort(isHeavier);
  return [...differs, ...compared.filter(({ verdict }) => verdict !== 'differs'), ...whole];
}

/** Legacy and workbook amounts of a total in one currency, over its legacy figures. */
export interface ComparedAmount {
  readonly id: string;
  readonly currency: string;
  readonly legacy: string;
  readonly workbook: string;
}

/** The amounts a chart sets side by side; currencies are kept apart. */
export function comparedAmounts(totals: readonly TotalTaken[]): readonly ComparedAmount[] {
  return totals.flatMap(({ id, comparisons }) => {
    const sums = new Map<string, readonly [Decimal, Decimal]>();
    for (const { currency, amount } of comparisons) {
      if (amount?.workbook === undefined) continue;
      const [legacy, workbook] = sums.get(currency) ?? [zero, zero];
      sums.set(currency, [
        addDecimals(legacy, amountOf(amount.legacy)),
        addDecimals(workbook, amountOf(amount.workbook)),
      ]);
    }
    return [...sums].map(([currency, [legacy, workbook]]) => ({
      id,
      currency,
      legacy: formatDecimal(legacy),
      workbook: formatDecimal(workbook),
    }));
  });
}

/** How many totals that have a legacy figure agree with it. */
export function agreement(totals: readonly TotalTaken[]): {
  readonly agree: number;
  readonly compared: number;
} {
  const verdicts = totals.map(({ verdict, comparisons }) => (comparisons.length > 0 ? verdict : undefined));
  return {
    agree: verdicts.filter((verdict) => verdict === 'equal').length,
    compared: verdicts.filter((verdict) => verdict !== undefined).length,
  };
}
