import { DocumentArrowUpRegular } from '@fluentui/react-icons/svg/document-arrow-up';
import { useState } from 'react';
import type { Steps } from '../../../core/kernel/steps';
import type { SourceTable } from '../../../core/mapping/source-table';
import type { DeckImport, ImportWish } from '../../../core/rating/designer/import/deck-import';
import { planningImport } from '../../../core/rating/designer/import/plan-import';
import { todayOf } from '../../../workflows/clock';
import type { RateBook } from '../../../workflows/rate-book';
import { importDeck, type ReadDeck } from '../../../workflows/rates/import-deck';
import { openSheetAsSource } from '../../../workflows/open-source';
import { sourceFileTypes } from '../../bring-in/source-file-types';
import { SourceSheetSelect } from '../../bring-in/source-sheet-select';
import { ActOutcome } from '../../act/act-outcome';
import { FailureCard } from '../../act/failure-card';
import { failureOf, type Failure } from '../../act/failure';
import { newRowId } from '../../act/new-row-id';
import { useAct } from '../../act/use-act';
import { useSteps } from '../../act/use-steps';
import { FileButton } from '../../elements/file-button';
import { Note } from '../../elements/note';
import { PrimaryAct } from '../../elements/primary-act';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import { readPersonName } from '../../pane/person-name';
import { openDeckFile, readingToday } from '../open-deck-file';
import type { PlanChoice } from '../plan-select';
import { ImportForm, type TypedImport } from './import-form';
import { ImportPreview } from './import-preview';

const wishOf = ({ plan, from, close, currency }: TypedImport): ImportWish => ({
  plan: plan.trim(),
  close,
  today: todayOf(new Date()),
  ...(from === '' ? {} : { from }),
  ...(currency === '' ? {} : { currency }),
});

type Planned = { readonly made: DeckImport; readonly read: ReadDeck } | { readonly failure: Failure };

/** What the import would do to the sheets as they were read; what stands in its way instead. */
function* planning(
  book: RateBook,
  source: SourceTable | undefined,
  typed: TypedImport,
): Steps<Planned | undefined> {
  if (!source || typed.plan.trim() === '') return undefined;
  const wish = wishOf(typed);
  const deck = yield* readingToday(source, wish.plan, typed.roundRates);
  const { lines, versions } = yield* book.reading(wish.plan);
  try {
    const made = yield* planningImport(deck, { lines: lines.rows, versions: versions.rows }, wish);
    return { made, read: { deck, file: source.name } };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

const nameOf = (file: string): string => file.replace(/\.[^.]*$/, '').slice(0, 100);

/** A carrier's deck, looked over line by line before it comes into the Destination Lines sheet. */
export function ImportPage({ book, plan, onImported }: PlanChoice & { readonly onImported: () => void }) {
  const { say } = useWords();
  const { host, working } = usePane();
  const [source, setSource] = useState<SourceTable>();
  const [typed, setTyped] = useState<TypedImport>({
    ...{ plan: '', from: '', close: false, currency: '', roundRates: false },
  });
  const opening = useAct('rates', async (chosen: File | string, watching) => {
    const opened =
      typeof chosen === 'string'
        ? await openSheetAsSource(host, chosen)
        : await openDeckFile(chosen, watching);
    setSource(opened);
    setTyped((before) => ({ ...before, plan: before.plan || plan || nameOf(opened.name) }));
  });
  const open = (chosen: File | string): void => {
    importing.reset();
    opening.start(chosen);
  };
  const importing = useAct(
    'rates',
    async ({ read, wish }: { read: ReadDeck; wish: ImportWish }, watching) => {
      const doing = { by: readPersonName(), at: new Date().toISOString(), newId: newRowId };
      const { made } = await importDeck(host, read, wish, doing, watching);
      setSource(undefined);
      onImported();
      return made;
    },
  );
  const planned = useSteps(() => planning(book, source, typed), [book, source, typed]);
  const ready = source && planned && 'made' in planned ? planned : undefined;
  const start = () => ready && importing.start({ read: ready.read, wish: wishOf(typed) });
  return (
    <>
      <FileButton
        appearance={source ? 'secondary' : 'primary'}
        icon={<DocumentArrowUpRegular />}
        accept={sourceFileTypes}
        disabled={working !== undefined}
        onFile={open}
      >
        {say('rates.import.file')}
      </FileButton>
      <SourceSheetSelect onSheet={open} />
      <ActOutcome state={opening.state} onCancel={opening.cancel} />
      {source && <ImportForm book={book} file={source.name} typed={typed} onType={setTyped} />}
      {source && planned && 'failure' in planned && <FailureCard failure={planned.failure} />}
      {ready && <ImportPreview made={ready.made} />}
      {source && (
        <PrimaryAct onClick={start} disabled={!ready || writtenBy(ready.made) === 0}>
          {say('rates.import.act', { count: ready ? writtenBy(ready.made) : 0 })}
        </PrimaryAct>
      )}
      <ActOutcome state={importing.state} onCancel={importing.cancel} onRetry={start} />
      {importing.state.phase === 'done' && (
        <Note title={say('rates.import.done', figuresOf(importing.state.value))} live>
          {say('rates.undo')}
        </Note>
      )}
    </>
  );
}

const figuresOf = ({ plan, added, changed, unchanged, refused, closed }: DeckImport) => ({
  ...{ plan, changed, unchanged, closed },
  added: added.length,
  refused: refused.length,
});

/** Lines that are not as they were afterwards. */
const writtenBy = ({ added, changed, closed }: DeckImport): number => added.length + changed + closed;
