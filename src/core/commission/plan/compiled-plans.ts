import type { NameIndex } from '../sales/name-index';

/** The five methods of domain.md 4.3, in the order rows keep them as. */
export const methods = [
  '$ per unit',
  '$ per unit over a minimum quantity',
  '% of margin',
  '% of margin over a minimum dollar value',
  '% of price',
] as const;

export type Method = (typeof methods)[number];

export const tierMeasures = ['Revenue', 'Quantity', 'Margin'] as const;

/** One row of the Commission Plan Lines sheet in numbers; what a what-if changes. */
export interface RowTerms {
  readonly method: Method;
  /** Micro-units a unit, or millionths of a percent. */
  readonly rate: number;
  /** Millionths; 0 where the method has no quota. */
  readonly quota: number;
  /** Cents; 0 where the method has no minimum. */
  readonly methodMinimumMargin: number;
  /** Micro-units a unit, millionths, micro-units a unit; undefined where there is no such restriction. */
  readonly minimumPrice: number | undefined;
  readonly minimumQuantity: number | undefined;
  readonly minimumMargin: number | undefined;
  /** Millionths of a percent. */
  readonly topUp: number;
  readonly firstInvoiceBonus: number;
  readonly trigger: 'Invoice posted' | 'Invoice paid';
  readonly partialPayment: 'In proportion' | 'When paid in full';
  readonly occurrence: 'Each invoice' | 'Once';
  readonly durationMonths: number | undefined;
  readonly clawbackMonths: number | undefined;
  readonly clawbackPercent: number;
  /** In the unit of the measure: cents or millionths; undefined without tiers, Infinity without end. */
  readonly tierFrom: number | undefined;
  readonly tierTo: number;
}

export interface PlanRow extends RowTerms {
  /** Data row of the sheet, from 0, and the number the row has in its plan. */
  readonly row: number;
  readonly lineNumber: number;
  readonly plan: number;
}

/** Rows of one plan for the same sales from the same day on: one row, or its tiers, lowest first. */
export interface RowSet {
  readonly plan: number;
  readonly appliesToKind: string;
  /** Code of an item; null for all of the kind. */
  readonly item: string | null;
  readonly contractType: string | null;
  readonly currency: string | null;
  /** First and last day. */
  readonly from: number;
  readonly to: number;
  /** Places in `CompiledPlans.rows`. */
  readonly rows: readonly number[];
  readonly tiered: boolean;
  readonly measure: (typeof tierMeasures)[number];
  readonly basis: 'Marginal' | 'Whole';
}

export interface PlanHeader {
  readonly name: string;
  readonly version: string | null;
  readonly currency: string | null;
  readonly from: number;
  readonly to: number;
  /** Cents; undefined where any total is paid out. */
  readonly minimumPayout: number | undefined;
  readonly carryOver: boolean;
  readonly expenseGlCode: string | null;
  readonly payableGlCode: string | null;
  /** Places in `CompiledPlans.sets`. */
  readonly sets: readonly number[];
}

/** A cell of a plan that could not be read; its row pays nothing. */
export interface PlanFault {
  readonly row: number;
  readonly field: string;
}

/** The plan sheets, ready to pay by. */
export interface CompiledPlans {
  readonly names: NameIndex;
  readonly headers: readonly PlanHeader[];
  readonly rows: readonly PlanRow[];
  readonly sets: readonly RowSet[];
  readonly faults: readonly PlanFault[];
}

/** The plans with other terms on some rows, by place in `rows`: what a what-if pays by. */
export function withTerms(
  plans: CompiledPlans,
  changes: ReadonlyMap<number, Partial<RowTerms>>,
): CompiledPlans {
  return { ...plans, rows: plans.rows.map((row, place) => ({ ...row, ...changes.get(place) })) };
}
