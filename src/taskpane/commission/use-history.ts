import { useEffect, useRef } from 'react';
import type { PlanBook } from '../../workflows/commission/plan-book';
import { readCommissionSales, type CommissionSales } from '../../workflows/commission-sales';
import { useReading, type Reading } from '../act/use-reading';
import { usePane } from '../pane/pane-context';

/** What was sold, matched with the plans as their sheets stand; read again whenever the plans were. */
export function useHistory(book: PlanBook): Reading<CommissionSales> {
  const { host } = usePane();
  const { state, again } = useReading(() => readCommissionSales(host));
  const seen = useRef(book);
  useEffect(() => {
    if (seen.current === book) return;
    seen.current = book;
    again();
  }, [book, again]);
  return state;
}
