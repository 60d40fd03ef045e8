import { useState } from 'react';
import type { Steps } from '../../../core/kernel/steps';
import { changingLines } from '../../../core/rating/designer/change/change-lines';
import { problemOf, type RateChange } from '../../../core/rating/designer/change/rate-change';
import { findingCountries, type CountryLines } from '../../../core/rating/designer/filter/country-lines';
import { selectingLines } from '../../../core/rating/designer/filter/line-filter';
import { offshoreAreas } from '../../../core/rating/reading/offshore-areas';
import type { RateBook } from '../../../workflows/rate-book';
import { changeRates, type PlannedRates, type RatesWish } from '../../../workflows/rates/change-rates';
import { ActOutcome } from '../../act/act-outcome';
import { FailureCard } from '../../act/failure-card';
import { newRowId } from '../../act/new-row-id';
import { useAct } from '../../act/use-act';
import { useSteps } from '../../act/use-steps';
import { Note } from '../../elements/note';
import { PrimaryAct } from '../../elements/primary-act';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import { readPersonName } from '../../pane/person-name';
import { PlanSelect, type PlanChoice } from '../plan-select';
import { useShowLine } from '../use-show-line';
import { ChangeForm } from './change-form';
import { ChangePreviewList } from './change-preview';
import { CountryList } from './country-list';
import { FilterForm } from './filter-form';
import { changeOf, noChange, toldChange, wrongFields } from './typed-change';
import { filterOf, noFilter, rangeOf, type TypedFilter } from './typed-filter';

function* countriesIn(book: RateBook, plan: string): Steps<readonly CountryLines[]> {
  const { lines } = yield* book.reading(plan);
  return yield* findingCountries(lines.rows, offshoreAreas(book.lists));
}

/** What the change would come to over the lines picked, as the sheet was read. */
function* planning(
  book: RateBook,
  plan: string,
  typed: TypedFilter,
  change: RateChange,
): Steps<PlannedRates> {
  const { lines } = yield* book.reading(plan);
  const facts = { offshore: offshoreAreas(book.lists), currencyOf: book.currencyOf };
  const selected = yield* selectingLines(lines.rows, filterOf(typed), facts);
  return { lines: lines.rows, rowOf: lines.rowOf, ...(yield* changingLines(lines.rows, selected, change)) };
}

/** The lines of a plan picked by country, destination, prefix and day, and changed at once. */
export function LinesPage({
  book,
  plan,
  onPlan,
  onChanged,
}: PlanChoice & { readonly onChanged: () => void }) {
  const { say } = useWords();
  const { host } = usePane();
  const [typed, setTyped] = useState(noFilter);
  const [asked, setAsked] = useState(noChange);
  const change = changeOf(asked);
  const { showLine, unseen } = useShowLine(book);
  const countries = useSteps(() => countriesIn(book, plan), [book, plan]);
  const planned = useSteps(() => planning(book, plan, typed, change), [book, plan, typed, asked]);
  const act = useAct('rates', async (wish: RatesWish, watching) => {
    const doing = { by: readPersonName(), at: new Date().toISOString(), newId: newRowId };
    const { effect } = await changeRates(host, wish, doing, watching);
    setAsked(noChange);
    onChanged();
    return effect.changed;
  });
  const start = () => act.start({ plan, where: filterOf(typed), change, told: toldChange(change) });
  const isReady = wrongFields(asked).length === 0 && rangeOf(typed.prefixes) !== undefined;
  const changed = planned?.effect.changed ?? 0;
  return (
    <>
      <PlanSelect
        book={book}
        plan={plan}
        onPlan={(next) => {
          onPlan(next);
          setTyped(noFilter);
        }}
      />
      <FilterForm typed={typed} onType={setTyped} />
      {countries && (
        <CountryList
          countries={countries}
          chosen={typed.countries}
          onChoose={(chosen) => setTyped({ ...typed, countries: chosen })}
        />
      )}
      <ChangeForm
        typed={asked}
        onType={(next) => {
          setAsked(next);
          act.reset();
        }}
      />
      {planned &&
        (problemOf(change) === 'nothing' ? (
          <Note live>{say('rates.picked', { count: planned.effect.selected })}</Note>
        ) : (
          <ChangePreviewList planned={planned} onShow={showLine} />
        ))}
      <PrimaryAct onClick={start} disabled={!isReady || changed === 0}>
        {say('rates.change.act', { count: changed })}
      </PrimaryAct>
      <ActOutcome state={act.state} onCancel={act.cancel} onRetry={start} />
      {act.state.phase === 'done' && (
        <Note title={say('rates.change.done', { count: act.state.value })} live>
          {say('rates.undo')}
        </Note>
      )}
      {unseen && <FailureCard failure={unseen} />}
    </>
  );
}
