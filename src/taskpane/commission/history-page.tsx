import type { ReactNode } from 'react';
import type { PlanBook } from '../../workflows/commission/plan-book';
import type { CommissionSales } from '../../workflows/commission-sales';
import { FailureCard } from '../act/failure-card';
import { ScreenSkeleton } from '../pane/screen-skeleton';
import { useHistory } from './use-history';

/** A page about what was sold, once that is read. */
export function HistoryPage({
  book,
  children,
}: {
  readonly book: PlanBook;
  readonly children: (history: CommissionSales) => ReactNode;
}) {
  const state = useHistory(book);
  if (state.phase === 'failed') return <FailureCard failure={state.failure} />;
  if (state.phase === 'reading') return <ScreenSkeleton />;
  return children(state.value);
}
