import { useMemo } from 'react';
import { termsOfType } from '../../../core/catalog/contract-timeline/terms-of-type';
import { serviceMargins } from '../../../core/catalog/margin/service-margin';
import type { CatalogNode } from '../../../core/catalog/catalog-node';
import type { CatalogBook } from '../../../workflows/catalog-book';
import { useWords } from '../../messages/use-words';
import { ServiceMargins } from '../margin/service-margins';
import { ServicePicture } from '../picture/service-picture';
import { ContractTerms } from '../terms/contract-terms';
import { Fold } from './fold';

interface NodeFiguresProps {
  readonly book: CatalogBook;
  readonly node: CatalogNode;
}

function ServiceFigures({ book, node }: NodeFiguresProps) {
  const { say } = useWords();
  const { catalog, lists, today } = book;
  const sheets = useMemo(() => ({ tables: catalog.sheets.table, lists }), [catalog, lists]);
  const margin = useMemo(
    () => serviceMargins(catalog.sheets.table)({ service: node.key, day: today }),
    [catalog, node.key, today],
  );
  return (
    <>
      <Fold title={say('picture.title')} isOpen>
        <ServicePicture sheets={sheets} service={node.key} today={today} />
      </Fold>
      <Fold title={say('margin.title')}>
        <ServiceMargins margin={margin} />
      </Fold>
    </>
  );
}

/** What can be worked out of a row: a service on the invoice and what it earns, the terms of a contract type. */
export function NodeFigures({ book, node }: NodeFiguresProps) {
  if (node.entity === 'service' && node.key !== '') return <ServiceFigures book={book} node={node} />;
  const type = node.entity === 'contractType' ? termsOfType(book.catalog.read(node)) : undefined;
  return type ? <ContractTerms key={node.id} type={type} today={book.today} /> : null;
}
