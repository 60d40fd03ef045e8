import { compareDecimals, significantScale, zero, type Decimal } from '../../../core/kernel/decimal';
import { formatDecimal } from '../../../core/kernel/decimal';
import { parseNumberText } from '../../../core/kernel/number-text';
import type { RateChange } from '../../../core/rating/designer/change/rate-change';
import { microScale } from '../../../core/rating/plan/micro-units';

export const changeFields = [
  'percent',
  'amount',
  'decimals',
  'floorOverCost',
  'minimumInterval',
  'increment',
] as const;

export type ChangeInput = (typeof changeFields)[number];

/** What is typed into the form of a change, as it stands there. */
export type TypedChange = Readonly<Record<ChangeInput, string>>;

export const noChange: TypedChange = {
  ...{ percent: '', amount: '', decimals: '', floorOverCost: '' },
  ...{ minimumInterval: '', increment: '' },
};

function exact(text: string): Decimal | undefined {
  const value = parseNumberText(text.trim().replace(/\s*%$/, ''));
  return value && significantScale(value) <= microScale ? value : undefined;
}

function whole(text: string, least: number, most: number): number | undefined {
  const value = Number(text.trim());
  return Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}

const longest = 999_999_999;

const readers: Readonly<Record<ChangeInput, (text: string) => Decimal | number | undefined>> = {
  percent: exact,
  amount: exact,
  decimals: (text) => whole(text, 0, microScale),
  floorOverCost(text) {
    const value = exact(text);
    return value && compareDecimals(value, zero) >= 0 ? value : undefined;
  },
  minimumInterval: (text) => whole(text, 0, longest),
  increment: (text) => whole(text, 1, longest),
};

const isTyped = (typed: TypedChange, field: ChangeInput): boolean => typed[field].trim() !== '';

/** Fields in which something stands that cannot be read. */
export const wrongFields = (typed: TypedChange): readonly ChangeInput[] =>
  changeFields.filter((field) => isTyped(typed, field) && readers[field](typed[field]) === undefined);

/** The change typed; what cannot be read is left out. */
export const changeOf = (typed: TypedChange): RateChange =>
  Object.fromEntries(
    changeFields.flatMap((field) => {
      const value = isTyped(typed, field) ? readers[field](typed[field]) : undefined;
      return value === undefined ? [] : [[field, value]];
    }),
  );

/** The change as the history tells it. */
export const toldChange = (change: RateChange): string =>
  Object.entries(change)
    .map(
      ([field, value]: [string, unknown]) =>
        `${field} ${typeof value === 'object' && value !== null ? formatDecimal(value as Decimal) : String(value)}`,
    )
    .join(', ');
