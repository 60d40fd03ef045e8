import type { PlanRow } from '../plan/compiled-plans';
import { lastDay } from '../sales/numbers';
import type { SalesHistory } from '../sales/sales-history';
import { settlementKinds } from '../sales/settlements';

/** How earning follows payment: all at the due date, in proportion to payments, or once all is paid. */
export type Earning = 'posted' | 'proportion' | 'full';

export const earningOf = ({ trigger, partialPayment }: PlanRow): Earning =>
  trigger === 'Invoice posted' ? 'posted' : partialPayment === 'In proportion' ? 'proportion' : 'full';

/** A day on which what is earned of an invoice changes to `earned` of `total`. */
export interface EarningStep {
  readonly day: number;
  readonly earned: number;
}

/** How an invoice is earned in time: cents of `total`; `open` may still come when more is paid. */
export interface EarningCourse {
  readonly total: number;
  readonly steps: readonly EarningStep[];
  readonly open: number;
  /** Says it is paid, without a payment to say when. */
  readonly unproven: boolean;
}

const within = (amount: number, most: number): number => Math.max(0, Math.min(amount, most));

function earnedAt(earning: Earning, total: number, paid: number, credited: number): number {
  const owed = within(total - credited, total);
  if (earning === 'posted') return owed;
  if (earning === 'proportion') return within(paid, owed);
  return paid + credited >= total ? owed : 0;
}

/** The courses of invoices, each worked out once for each way of earning. */
export class Courses {
  private readonly known: Readonly<Record<Earning, (EarningCourse | undefined)[]>>;

  constructor(private readonly history: SalesHistory) {
    const none = (): undefined[] => new Array<undefined>(history.invoices.count).fill(undefined);
    this.known = { posted: none(), proportion: none(), full: none() };
  }

  of(invoice: number, earning: Earning): EarningCourse {
    const known = this.known[earning][invoice];
    if (known) return known;
    const course = this.courseOf(invoice, earning);
    this.known[earning][invoice] = course;
    return course;
  }

  private courseOf(invoice: number, earning: Earning): EarningCourse {
    const { invoices, settlements } = this.history;
    const total = invoices.total[invoice] ?? 0;
    const due = invoices.dueDay[invoice] ?? lastDay;
    // Nothing is to be paid of it: it is settled when it is due.
    if (total <= 0) return { total: 1, steps: [{ day: due, earned: 1 }], open: 0, unproven: false };
    const steps: EarningStep[] = earning === 'posted' ? [{ day: due, earned: total }] : [];
    const [start, end] = [settlements.start[invoice] ?? 0, settlements.start[invoice + 1] ?? 0];
    let [paid, credited, earned] = [0, 0, earning === 'posted' ? total : 0];
    for (let event = start; event < end; event += 1) {
      const amount = settlements.amount[event] ?? 0;
      if (settlements.kind[event] === settlementKinds.payment) paid += amount;
      else credited += amount;
      const now = earnedAt(earning, total, paid, credited);
      if (now === earned) continue;
      earned = now;
      steps.push({ day: settlements.day[event] ?? lastDay, earned });
    }
    const open = within(total - credited, total) - earned;
    const unproven = open > 0 && start === end && invoices.status[invoice] === 'Paid';
    return { total, steps, open, unproven };
  }
}
