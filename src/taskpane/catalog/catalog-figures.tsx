import { useMemo, useState } from 'react';
import { allServiceMargins, catalogMargins } from '../../core/catalog/margin/catalog-margins';
import { usageMargins } from '../../core/catalog/margin/usage-margin';
import type { CatalogBook } from '../../workflows/catalog-book';
import { useWords } from '../messages/use-words';
import { Fold } from './card/fold';
import { CatalogMargins } from './margin/catalog-margins';
import { LegacyProposals } from './proposals/legacy-proposals';
import type { CatalogActs } from './use-catalog';

function Margins({ book }: { readonly book: CatalogBook }) {
  const { catalog, lists, today } = book;
  const margins = useMemo(() => {
    const { table } = catalog.sheets;
    return {
      services: allServiceMargins(table, today),
      items: catalogMargins(table, today),
      usage: usageMargins(table, today),
    };
  }, [catalog, today]);
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
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Fold title={say('margin.all')} onOpen={() => setAsked(true)}>
        {isAsked && <Margins book={book} />}
      </Fold>
      <Fold title={say('proposals.open')}>
        <LegacyProposals book={book} run={run} />
      </Fold>
    </>
  );
}
