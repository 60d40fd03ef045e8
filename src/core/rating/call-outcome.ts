import type { Integer } from '../kernel/integer';

/** What became of a call; all but the first two have no price, and say why. */
export const callState = {
  rated: 0,
  withinGrace: 1,
  blocked: 2,
  noPrefix: 3,
  notThen: 4,
  noVersion: 5,
  unused: 6,
} as const;

export type CallState = (typeof callState)[keyof typeof callState];

/** The part of a call one line prices; in ticks. */
export interface CallPart {
  readonly line: number;
  /** Ticks from the call's start. */
  readonly at: number;
  readonly billed: number;
}

/** The result of rating one call, written over by the next: a million calls need one of these. */
export interface CallOutcome {
  state: CallState;
  /** Indexes into the plan's versions and lines; -1 for none. */
  version: number;
  line: number;
  /** Ticks billed, those that are free for the call's and for the bucket's sake, and the rest. */
  billed: number;
  freeOfCall: number;
  freeOfBucket: number;
  paid: number;
  /** Micro-units of currency. */
  amount: Integer;
  /** In split mode, the parts in the order of time; empty otherwise. */
  parts: readonly CallPart[];
}

export const noParts: readonly CallPart[] = [];

export const newOutcome = (): CallOutcome => ({
  state: callState.unused,
  version: -1,
  line: -1,
  billed: 0,
  freeOfCall: 0,
  freeOfBucket: 0,
  paid: 0,
  amount: 0,
  parts: noParts,
});

/** Whether the call has a price, be it 0. */
export const hasPrice = (state: number): boolean =>
  state === callState.rated || state === callState.withinGrace;

/** Clears the outcome for a call that ends in a state without anything billed. */
export function endIn(outcome: CallOutcome, state: CallState): void {
  outcome.state = state;
  outcome.billed = 0;
  outcome.freeOfCall = 0;
  outcome.freeOfBucket = 0;
  outcome.paid = 0;
  outcome.amount = 0;
  outcome.parts = noParts;
}
