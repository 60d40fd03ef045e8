import { Spinner } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Catalog } from '../../core/catalog/catalog';
import { catalogMargins, serviceSums } from '../../core/catalog/margin/catalog-margins';
import { usageMargins } from '../../core/catalog/margin/usage-margin';
import type { CatalogBook } from '../../workflows/catalog-book';
import { FailureCard } from '../act/failure-card';
import { failureOf } from '../act/failure';
import type { Reading } from '../act/use-reading';
import { useWords } from '../messages/use-words';
import { Fold } from './card/fold';
import { CatalogMargins } from './margin/catalog-margins';
import { LegacyProposals } from './proposals/legacy-proposals';
import type { CatalogActs } from './use-catalog';

/** What the catalog earns, by all sheets: the lines of rate plans are not among those the tree is made of. */
function Margins({ book }: { readonly book: CatalogBook }) {
  const { say } = useWords();
  const [state, setState] = useState<Reading<Catalog>>({ phase: 'reading' });
  useEffect(() => {
    let current = true;
    book.whole().then(
      (value) => current && setState({ phase: 'read', value }),
      (error: unknown) => current && setState({ phase: 'failed', failure: failureOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [book]);
  const { lists, today } = book;
  const margins = useMemo(() => {
    if (state.phase !== 'read') return undefined;
    const { table } = state.value.sheets;
    return {
      sums: serviceSums(table, today),
      items: catalogMargins(table, today),
      usage: usageMargins(table, today),
    };
  }, [state, today]);
  if (state.phase === 'failed') return <FailureCard failure={state.failure} />;
  if (!margins) return <Spinner size="tiny" label={say('catalog.used.reading')} />;
  return <CatalogMargins {...margins} lists={lists} />;
}

/** What can be worked out of the whole catalog, each when it is opened: what it earns, and what a legacy file proposes. */
export function CatalogFigures({
  book,
  run,
}: {
  readonly book: CatalogBook;
  readonly run: CatalogActs['run'];
}) {
  const { say } = useWords();
  return (
    <>
      <Fold title={say('margin.all')}>
        <Margins book={book} />
      </Fold>
      <Fold title={say('proposals.open')}>
        <LegacyProposals book={book} run={run} />
      </Fold>
    </>
  );
}
