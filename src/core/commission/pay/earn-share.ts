import { entryKinds, entryStatuses } from '../result/commission-run';
import { lastDay } from '../sales/numbers';
import type { EntryOf, EntryWriter } from './entry-writer';
import { percentOf } from './row-amounts';
import { roundedProduct } from './rounded-product';
import type { EarningCourse } from './settle';
import type { ShareAmounts } from './share-amounts';

/** What a share is worth by one row, and to whom. */
export interface OwedShare extends EntryOf {
  readonly amounts: ShareAmounts;
  /** -1 for a credit. */
  readonly sign: number;
  readonly daysBeforeEarned: number;
  /** The day of the clawback; undefined where there is none. */
  readonly clawbackDay: number | undefined;
  /** Millionths of a percent. */
  readonly clawbackPercent: number;
}

/** Days since 1970, both included. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** What became of a share in a run; a later one outweighs an earlier. */
export const shareStates = { nothing: 0, earnedBefore: 1, notYetEarned: 2, paid: 3 } as const;

const [sale, reversal] = [entryKinds.indexOf('sale'), entryKinds.indexOf('reversal')];
const clawback = entryKinds.indexOf('clawback');
const [earnedStatus, pendingStatus] = [entryStatuses.indexOf('earned'), entryStatuses.indexOf('pending')];

/** What of a whole amount is earned once `earned` of `total` is. */
const portion = (whole: number, earned: number, total: number): number =>
  earned === total ? whole : earned === 0 ? 0 : roundedProduct(whole, earned, total);

/** What is earned of it between two steps: the difference of what is earned by then, so that all steps sum to the whole. */
const change = (whole: number, before: number, after: number, total: number): number =>
  whole === 0 ? 0 : portion(whole, after, total) - portion(whole, before, total);

/**
 * Writes what is earned of a share and when: an entry for each step of its invoice, one for what is still open, and the
 * clawback of each. Entries earned before the run are left away.
 */
export class ShareEarner {
  /** What the entry at hand pays, and takes back: written before the next one is worked out. */
  private readonly own = { commission: 0, bonus: 0, topUp: 0 };
  private readonly back = { commission: 0, bonus: 0, topUp: 0 };

  constructor(
    private readonly writer: EntryWriter,
    private readonly span: DaySpan,
  ) {}

  /** The state of the share, as `shareStates`. */
  earn(owed: OwedShare, { total, steps, open }: EarningCourse): number {
    let state: number = shareStates.nothing;
    let before = 0;
    let lastEarned = -Infinity;
    for (const { day, earned } of steps) {
      const day0 =
        earned > before ? Math.min(day + owed.daysBeforeEarned, lastDay) : Math.max(day, lastEarned);
      lastEarned = Math.max(lastEarned, day0);
      state = Math.max(state, this.entry(owed, before, earned, total, day0));
      before = earned;
    }
    if (open > 0) state = Math.max(state, this.entry(owed, before, before + open, total, lastDay));
    return state;
  }

  private entry(owed: OwedShare, before: number, after: number, total: number, earnedDay: number): number {
    const { amounts, sign, clawbackDay } = owed;
    const { own, back } = this;
    own.commission = sign * change(amounts.commission, before, after, total) + 0;
    own.bonus = sign * change(amounts.bonus, before, after, total) + 0;
    own.topUp = sign * change(amounts.topUp, before, after, total) + 0;
    const settled = after - before;
    const kind = settled * sign < 0 ? reversal : sale;
    const state = this.put(owed, own, kind, settled, total, earnedDay);
    if (clawbackDay === undefined) return state;
    const percent = owed.clawbackPercent;
    back.commission = 0 - percentOf(own.commission, percent);
    back.bonus = 0 - percentOf(own.bonus, percent);
    back.topUp = 0 - percentOf(own.topUp, percent);
    return Math.max(state, this.put(owed, back, clawback, settled, total, Math.max(clawbackDay, earnedDay)));
  }

  private put(
    owed: OwedShare,
    amounts: ShareAmounts,
    kind: number,
    settled: number,
    whole: number,
    earnedDay: number,
  ): number {
    if (earnedDay < this.span.from) return shareStates.earnedBefore;
    const isEarned = earnedDay <= this.span.to && earnedDay !== lastDay;
    const status = isEarned ? earnedStatus : pendingStatus;
    this.writer.write(owed, { kind, status, earnedDay, settled, whole }, amounts);
    return isEarned ? shareStates.paid : shareStates.notYetEarned;
  }
}
