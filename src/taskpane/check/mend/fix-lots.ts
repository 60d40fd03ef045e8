import type { Cell } from '../../../core/entity/cell';
import type { BeyondRecovery, Certainty, FixChoice, ProposedFix } from '../../../core/fixes/propose-fixes';
import type { Bilingual } from '../../../core/kernel/bilingual';

/** Cells of one column that hold the same and would become the same, for the same reason. */
export interface FixLot {
  readonly key: string;
  readonly code: string;
  readonly entity: string;
  readonly field: string;
  readonly from: Cell;
  readonly to: Cell;
  readonly certainty: Certainty;
  readonly why: Bilingual;
  readonly choices: readonly FixChoice[];
  readonly fixes: readonly [ProposedFix, ...ProposedFix[]];
}

const keyOf = ({ code, certainty, why, edit: { entity, field, from, to } }: ProposedFix): string =>
  JSON.stringify([code, entity, field, certainty, why.en, from, certainty === 'choice' ? '' : to]);

/** The most cells first; what has to be chosen before what is likely, and that before what is sure. */
const order: Readonly<Record<Certainty, number>> = { choice: 0, likely: 1, sure: 2 };

export function lotsOf(fixes: readonly ProposedFix[]): readonly FixLot[] {
  const byKey = new Map<string, [ProposedFix, ...ProposedFix[]]>();
  for (const fix of fixes) {
    const key = keyOf(fix);
    const same = byKey.get(key);
    if (same) same.push(fix);
    else byKey.set(key, [fix]);
  }
  const lots = [...byKey].map(([key, same]): FixLot => {
    const [{ code, certainty, why, choices = [], edit }] = same;
    const { entity, field, from, to } = edit;
    return { key, code, entity, field, from, to, certainty, why, choices, fixes: same };
  });
  return lots.sort((a, b) => order[a.certainty] - order[b.certainty] || b.fixes.length - a.fixes.length);
}

/** What the person decided of each lot: which value of a choice, or that it stays as it is. Undecided lots are not in it. */
export type Decisions = ReadonlyMap<string, { readonly to: Cell } | 'leave'>;

/** Sure and likely fixes are taken unless left; a choice only once it is made. */
export const isTaken = ({ key, certainty }: FixLot, decisions: Decisions): boolean => {
  const decision = decisions.get(key);
  return decision === undefined ? certainty !== 'choice' : decision !== 'leave';
};

export function takenFixes(lots: readonly FixLot[], decisions: Decisions): readonly ProposedFix[] {
  return lots.flatMap((lot) => {
    if (!isTaken(lot, decisions)) return [];
    const decision = decisions.get(lot.key);
    if (decision === undefined || decision === 'leave') return lot.fixes;
    return lot.fixes.map((fix) => ({ ...fix, edit: { ...fix.edit, to: decision.to } }));
  });
}

/** Lost values by what happened to them. */
export function lostByReason(
  lost: readonly BeyondRecovery[],
): readonly { readonly why: Bilingual; readonly cells: readonly BeyondRecovery[] }[] {
  const byReason = new Map<string, BeyondRecovery[]>();
  for (const one of lost) {
    const same = byReason.get(one.why.en);
    if (same) same.push(one);
    else byReason.set(one.why.en, [one]);
  }
  return [...byReason.values()].flatMap((cells) => (cells[0] ? [{ why: cells[0].why, cells }] : []));
}
