/** Why a line, or one agent's share of it, pays nothing in a run; each has exactly one outcome. */
export const lineReasons = [
  'unreadable',
  'invoiceUnknown',
  'voidInvoice',
  'tax',
  'lateFee',
  'deposit',
  'itemUnknown',
  'notCommissionable',
  'noAgent',
  'agentUnknown',
  'splitsNotWhole',
  'hierarchyCycle',
  'hierarchyTooDeep',
  'agentWithoutPlan',
  'planNotInForce',
  'otherCurrency',
  'noPlanLine',
  'alreadyPaid',
  'afterPeriod',
  'durationOver',
  'belowMinimumPrice',
  'belowMinimumQuantity',
  'belowMinimumMargin',
  'costUnknown',
  'negativeMargin',
  'belowMethodMinimum',
  'outsideTiers',
  'paidOnce',
  'paymentMissing',
  'credited',
  'earnedBefore',
  'notYetEarned',
] as const;

export type LineReason = (typeof lineReasons)[number];

const numbers = new Map<LineReason | undefined, number>(
  lineReasons.map((reason, place) => [reason, 1 + place]),
);

/** What columns keep of a reason: 1 + its place in `lineReasons`, 0 for none. */
export const reasonNumber = (reason: LineReason | undefined): number => numbers.get(reason) ?? 0;

/** Why a payment or a credit changes nothing. */
export const documentReasons = [
  'paymentWithoutInvoice',
  'applicationWithoutPayment',
  'paymentReturned',
  'paymentNotConfirmed',
  'paymentInOtherCurrency',
  'creditWithoutInvoice',
  'creditInOtherCurrency',
  'debitAdjustment',
] as const;

export type DocumentReason = (typeof documentReasons)[number];

/** What is not paid beside the commission of a line that is. */
export type ExtraReason = 'bonusOfMigrated' | 'topUpNotPayable';

export type LeftOutReason = LineReason | DocumentReason | ExtraReason;

/** Reasons that somebody must resolve: the data is wrong, and pay is missing until it is mended. */
export const unresolvedReasons: ReadonlySet<LeftOutReason> = new Set([
  'unreadable',
  'invoiceUnknown',
  'itemUnknown',
  'agentUnknown',
  'splitsNotWhole',
  'hierarchyCycle',
  'hierarchyTooDeep',
  'agentWithoutPlan',
  'otherCurrency',
  'costUnknown',
  'negativeMargin',
  'paymentMissing',
  'paymentWithoutInvoice',
  'applicationWithoutPayment',
  'paymentInOtherCurrency',
  'creditWithoutInvoice',
  'creditInOtherCurrency',
  'topUpNotPayable',
]);

/** What was left out for one reason: how often, and for how much. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  /** Entity whose sheet the rows are of. */
  readonly entity: string;
  /** Lines count once for each agent who shares them. */
  readonly count: number;
  /** Cents: revenue before tax of lines, the amount of documents, what the extra would have been. */
  readonly amount: number;
  /** Data rows of the sheet, from 0; each once, as they stand. */
  readonly rows: readonly number[];
}

export type LeftOutDocuments = readonly (LeftOut & { readonly reason: DocumentReason })[];
