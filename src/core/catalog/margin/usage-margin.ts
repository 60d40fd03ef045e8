import { amountOf } from '../../entities/finance/amounts';
import { includesDay } from '../../entities/date-ranges';
import { rateType } from '../../entities/rates/rate-type';
import { usageRate } from '../../entities/rates/usage-rate';
import {
  groupKey,
  groupRows,
  lookup,
  rowReader,
  type OtherTables,
  type RowReader,
} from '../../entities/table-lookup';
import type { Decimal } from '../../kernel/decimal';
import { compareMargins, isLoss, marginOf, type Margin } from './margin';

/** The lines of a rate plan that hold on the day, by what they earn. */
export interface PlanMargins {
  readonly lines: number;
  readonly losses: number;
  readonly withoutCost: number;
  /** Of the line that earns least a unit. */
  readonly worst: Margin | undefined;
}

/** What a usage rate earns: a unit at a fixed rate, a markup, or line by line of its plan. */
export interface UsageMargin {
  readonly code: string;
  readonly name: string;
  readonly currency: string;
  /** Of the list `usageUnit`; blank where its rate type is not there. */
  readonly unit: string;
  readonly margin: Margin | undefined;
  /** Of a rate that is passed through: the percentage added to the supplier's amount. */
  readonly markup: Decimal | undefined;
  readonly plan: PlanMargins | undefined;
}

const lineSheets = [
  ['destinationLine', 'costPerUnit'],
  ['tierLine', 'cost'],
] as const;

/** Margins of the lines of each plan that hold on a day. */
function planMargins(tables: OtherTables, day: string): (plan: string) => PlanMargins {
  const sheets = lineSheets.flatMap(([name, costField]) => {
    const table = tables(name);
    return table ? [{ table, costField, byPlan: groupRows(table, ['ratePlan']) }] : [];
  });
  return (plan) => {
    const margins = sheets.flatMap(({ table, costField, byPlan }) =>
      (byPlan.get(groupKey([plan])) ?? []).flatMap((rowIndex): (Margin | null)[] => {
        const row = rowReader(table, rowIndex);
        if (!includesDay({ from: row('effectiveFrom'), to: row('effectiveTo') }, day)) return [];
        const [rate, cost] = [amountOf(row('ratePerUnit')), amountOf(row(costField))];
        return [rate && cost ? marginOf(rate, cost) : null];
      }),
    );
    const told = margins.flatMap((margin) => margin ?? []);
    return {
      lines: margins.length,
      losses: told.filter(isLoss).length,
      withoutCost: margins.length - told.length,
      worst: told.reduce<Margin | undefined>(
        (worst, margin) => (!worst || compareMargins(margin, worst) < 0 ? margin : worst),
        undefined,
      ),
    };
  };
}

const worstOf = ({ margin, plan }: UsageMargin): Margin | undefined => margin ?? plan?.worst;

/** What the usage rates earn, the worst first; last those of which it cannot be told. */
export function usageMargins(tables: OtherTables, day: string): readonly UsageMargin[] {
  const table = tables(usageRate.name);
  const ofPlan = planMargins(tables, day);
  const typeOf = lookup(rateType, tables);
  const marginOfRow = (row: RowReader): UsageMargin | undefined => {
    const [code, method] = [row(usageRate.referenceBy), row('methodType')];
    if (code === null) return undefined;
    const [rate, cost] = [amountOf(row('rate')), amountOf(row('costPerUnit'))];
    return {
      ...{ code: String(code), name: String(row('name') ?? code), currency: String(row('currency') ?? '') },
      unit: String(typeOf(row('rateType'))?.('unit') ?? ''),
      margin: method === 'Fixed-Rate' && rate && cost ? marginOf(rate, cost) : undefined,
      markup:
        method === 'Pass-Through' ? (amountOf(row('markupPercent')) ?? { units: 0, scale: 0 }) : undefined,
      plan: method === 'Rate Plan' ? ofPlan(String(row('ratePlan'))) : undefined,
    };
  };
  return Array.from({ length: table?.rowCount ?? 0 }, (_unused, rowIndex) =>
    table ? marginOfRow(rowReader(table, rowIndex)) : undefined,
  )
    .flatMap((margin) => margin ?? [])
    .sort((a, b) => {
      const [worstA, worstB] = [worstOf(a), worstOf(b)];
      return worstA && worstB ? compareMargins(worstA, worstB) : Number(!worstA) - Number(!worstB);
    });
}
