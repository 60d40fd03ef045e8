import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DocumentArrowUpRegular } from '@fluentui/react-icons/svg/document-arrow-up';
import { useMemo, useState } from 'react';
import { acceptProposals, type AcceptedProposal } from '../../../core/catalog/proposals/accept-proposals';
import { pricedColumns } from '../../../core/mapping/values/priced-columns';
import type { PricedColumns } from '../../../core/mapping/values/product-groups';
import type { CatalogBook } from '../../../workflows/catalog-book';
import { proposeCatalog, type ReadLegacy } from '../../../workflows/propose-catalog';
import { ActOutcome } from '../../act/act-outcome';
import { useAct } from '../../act/use-act';
import { sourceFileTypes } from '../../bring-in/source-file-types';
import { FileButton } from '../../elements/file-button';
import type { MessageKey } from '../../messages/message-key';
import { useWords } from '../../messages/use-words';
import { readProposed } from '../../source/read-source';
import { usePane } from '../../pane/pane-context';
import type { CatalogActs } from '../use-catalog';
import { ProposalsSection } from './proposals-section';

const useStyles = makeStyles({
  body: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface LegacyProposalsProps {
  readonly book: CatalogBook;
  readonly run: CatalogActs['run'];
}

/** The columns of a file that say product and price, to be chosen where they could not be told. */
function ColumnChoice({
  headings,
  columns,
  onChange,
}: {
  headings: readonly string[];
  columns: PricedColumns;
  onChange: (columns: PricedColumns) => void;
}) {
  const { say } = useWords();
  const select = (field: 'product' | 'price', label: MessageKey) => (
    <Field label={say(label)}>
      <Select value={columns[field]} onChange={(_, { value }) => onChange({ ...columns, [field]: value })}>
        <option value="">{say('picture.none')}</option>
        {headings.map((heading) => (
          <option key={heading}>{heading}</option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      {select('product', 'proposals.column.product')}
      {select('price', 'proposals.column.price')}
    </>
  );
}

/** Proposes what the catalog could be made of by a legacy file, and adds what is accepted as one act of the catalog. */
export function LegacyProposals({ book, run }: LegacyProposalsProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { host, working } = usePane();
  const [columns, setColumns] = useState<PricedColumns>({ product: '', price: '' });
  const opening = useAct('catalog', async (file: File, watching): Promise<ReadLegacy> => {
    const { source, proposal } = await readProposed(host, file, watching);
    const { profile } = proposal;
    setColumns(pricedColumns(profile) ?? { product: '', price: '' });
    return { source, profile };
  });
  const read = opening.state.phase === 'done' ? opening.state.value : undefined;
  const list = useMemo(
    () =>
      read && columns.product !== '' && columns.price !== ''
        ? proposeCatalog(book, read, columns)
        : undefined,
    [book, read, columns],
  );
  const accept = (accepted: readonly AcceptedProposal[], category: string): void => {
    const context = { lists: book.lists, facts: { today: book.today } };
    const name = read?.source.name ?? '';
    run.start({ act: acceptProposals(accepted, category, context), reachesAll: false, name });
  };
  return (
    <div className={styles.body}>
      <span className={styles.hint}>{say('proposals.teach')}</span>
      <FileButton
        icon={<DocumentArrowUpRegular />}
        accept={sourceFileTypes}
        disabled={working !== undefined}
        onFile={(file) => {
          opening.reset();
          opening.start(file);
        }}
      >
        {say('bringIn.choose.file')}
      </FileButton>
      <ActOutcome state={opening.state} onCancel={opening.cancel} />
      {read && <ColumnChoice headings={read.source.headings} columns={columns} onChange={setColumns} />}
      {list && (
        <ProposalsSection
          list={list}
          lists={book.lists}
          categories={book.catalog.rows('category').map(({ key }) => key)}
          isBusy={working !== undefined}
          onAccept={accept}
        />
      )}
    </div>
  );
}
