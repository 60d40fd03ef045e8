import type { Canonical } from '../../entity/cell';
import type { DecodedTable } from '../../entity/entity';
import { centScale, firstDay, lastDay, microScale, scaledInteger, type DayReader } from '../sales/numbers';
import { methods, tierMeasures, type PlanFault, type PlanRow, type RowSet } from './compiled-plans';

/** Decimals of a tier's bounds, by what it counts. */
export const measureScale: Readonly<Record<(typeof tierMeasures)[number], number>> = {
  Revenue: centScale,
  Quantity: microScale,
  Margin: centScale,
};

const text = (value: Canonical): string | null => (value === null ? null : String(value));

/** A row of the sheet with the fields that say which sales it is for. */
export interface SheetRow extends Omit<RowSet, 'rows' | 'tiered'> {
  readonly terms: PlanRow;
}

/** Reads one row's cells, noting those that cannot be read. */
export class RowReading {
  readonly faults: PlanFault[] = [];

  constructor(
    private readonly table: DecodedTable,
    readonly row: number,
  ) {}

  at(field: string): Canonical {
    return this.table.column(field)[this.row] ?? null;
  }

  integer(field: string, scale: number): number | undefined {
    const cell = this.at(field);
    if (cell === null) return undefined;
    const value = scaledInteger(cell, scale);
    if (!Number.isNaN(value)) return value;
    this.faults.push({ row: this.row, field });
    return undefined;
  }

  required(field: string, scale: number): number {
    if (this.at(field) === null) this.faults.push({ row: this.row, field });
    return this.integer(field, scale) ?? 0;
  }

  oneOf<Value extends string>(field: string, values: readonly Value[]): Value | undefined {
    return values.find((value) => value === this.at(field));
  }
}

export function readRow(reading: RowReading, plan: number, days: DayReader): SheetRow | undefined {
  const method = reading.oneOf('method', methods);
  if (!method) reading.faults.push({ row: reading.row, field: 'method' });
  const measure = reading.oneOf('tierMeasure', tierMeasures) ?? 'Revenue';
  const bounds = measureScale[measure];
  const tierTo = reading.integer('tierTo', bounds);
  const terms: PlanRow = {
    row: reading.row,
    lineNumber: Number(reading.at('lineNumber') ?? reading.row + 1),
    plan,
    method: method ?? '% of price',
    rate: reading.required('rate', microScale),
    quota: reading.integer('quotaQuantity', microScale) ?? 0,
    methodMinimumMargin: reading.integer('methodMinimumMargin', centScale) ?? 0,
    minimumPrice: reading.integer('minimumPrice', microScale),
    minimumQuantity: reading.integer('minimumQuantity', microScale),
    minimumMargin: reading.integer('minimumMargin', microScale),
    topUp: reading.integer('topUpPercent', microScale) ?? 0,
    firstInvoiceBonus: reading.integer('firstInvoiceBonusPercent', microScale) ?? 0,
    trigger: reading.oneOf('trigger', ['Invoice paid']) ?? 'Invoice posted',
    partialPayment: reading.oneOf('partialPayment', ['When paid in full']) ?? 'In proportion',
    occurrence: reading.oneOf('occurrence', ['Once']) ?? 'Each invoice',
    durationMonths: reading.integer('durationMonths', 0),
    clawbackMonths: reading.integer('clawbackMonths', 0),
    clawbackPercent: reading.integer('clawbackPercent', microScale) ?? 100_000_000,
    tierFrom: reading.integer('tierFrom', bounds) ?? (tierTo === undefined ? undefined : 0),
    tierTo: tierTo ?? Infinity,
  };
  if (reading.faults.length > 0) return undefined;
  return {
    plan,
    appliesToKind: text(reading.at('appliesToKind')) ?? 'Any',
    item: text(reading.at('item')),
    contractType: text(reading.at('contractType')),
    currency: text(reading.at('currency')),
    from: days.read(reading.at('effectiveFrom'), firstDay),
    to: days.read(reading.at('expiry'), lastDay),
    measure,
    basis: reading.oneOf('tierBasis', ['Whole']) ?? 'Marginal',
    terms,
  };
}
