import { Checkbox, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { useId } from 'react';
import type { Cell } from '../../../core/entity/cell';
import { placeOf } from '../../../workflows/place-issue';
import type { WorkspaceCheck } from '../../../workflows/validate-workspace';
import { ShownPart } from '../../elements/shown-part';
import { cellWords, valueWords } from '../../messages/cell-words';
import { useWords, type Words } from '../../messages/use-words';
import type { IssueNames } from '../list/issue-names';
import { isTaken, type Decisions, type FixLot } from './fix-lots';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  lot: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  change: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  under: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const lotsAtOnce = 6;
const placesAtOnce = 3;

interface LotProps {
  readonly lot: FixLot;
  readonly check: WorkspaceCheck;
  readonly names: IssueNames;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

/** Says a cell of the lot as its column shows it. */
const shower =
  ({ entity, field }: FixLot, { registry, dateSystem }: WorkspaceCheck, words: Words) =>
  (cell: Cell): string =>
    cellWords(cell, registry.find(({ name }) => name === entity)?.fields[field], dateSystem, words);

/** `Customers › Postal code · C2, C5 and 196 more · sure` and the reason. */
function LotWhy({ id, lot, check, names }: Pick<LotProps, 'lot' | 'check' | 'names'> & { id: string }) {
  const styles = useStyles();
  const { say, of } = useWords();
  const { entity, field, fixes, certainty, why } = lot;
  const places = fixes.slice(0, placesAtOnce).map(({ edit }) => placeOf(edit, check.places).cell);
  return (
    <span id={id}>
      <span className={styles.under}>
        {say('check.mend.where', {
          column: `${names.sheetOf(entity)} › ${of(names.columnOf(entity, field))}`,
          cells: places.join(', '),
          more: fixes.length - places.length,
        })}
      </span>
      <span className={styles.under}>{`${say(`check.mend.${certainty}`)} ${of(why)}`}</span>
    </span>
  );
}

/** One change to accept or to leave. */
function ChangeLot({ lot, check, names, decisions, onDecide }: LotProps) {
  const styles = useStyles();
  const words = useWords();
  const shown = shower(lot, check, words);
  const id = useId();
  const toggle = (isOn: boolean) => {
    const next = new Map(decisions);
    if (isOn) next.delete(lot.key);
    else next.set(lot.key, 'leave');
    onDecide(next);
  };
  return (
    <>
      <Checkbox
        checked={isTaken(lot, decisions)}
        onChange={(_event, { checked }) => toggle(checked === true)}
        aria-describedby={id}
        label={
          <span className={styles.change}>
            <span className={styles.before}>{shown(lot.from)}</span>
            <ArrowRightRegular aria-label={words.say('check.mend.becomes')} />
            <span className={styles.after}>{shown(lot.to)}</span>
          </span>
        }
      />
      <LotWhy id={id} lot={lot} check={check} names={names} />
    </>
  );
}

/** One value that can be read in several ways; until somebody chooses it stays as it is. */
function ChoiceLot({ lot, check, names, decisions, onDecide }: LotProps) {
  const words = useWords();
  const { say, of } = words;
  const found = shower(lot, check, words)(lot.from);
  const id = useId();
  const decision = decisions.get(lot.key);
  const chosen =
    decision === undefined || decision === 'leave'
      ? 'leave'
      : String(lot.choices.findIndex(({ to }) => to === decision.to));
  const choose = (value: string) => {
    const choice = lot.choices[Number(value)];
    onDecide(new Map(decisions).set(lot.key, choice ? { to: choice.to } : 'leave'));
  };
  return (
    <>
      <RadioGroup
        value={chosen}
        aria-label={say('check.mend.choose', { found })}
        aria-describedby={id}
        onChange={(_event, { value }) => choose(value)}
      >
        <Radio value="leave" label={say('check.mend.leave', { found })} />
        {lot.choices.map(({ label }, index) => (
          <Radio key={label.en} value={String(index)} label={valueWords(of(label), words)} />
        ))}
      </RadioGroup>
      <LotWhy id={id} lot={lot} check={check} names={names} />
    </>
  );
}

/** What would become of what, on the rows it would happen to. */
export function LotList({ lots, ...rest }: Omit<LotProps, 'lot'> & { readonly lots: readonly FixLot[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      <ShownPart items={lots} step={lotsAtOnce}>
        {(lot) => (
          <li key={lot.key} className={styles.lot}>
            {lot.certainty === 'choice' ? (
              <ChoiceLot lot={lot} {...rest} />
            ) : (
              <ChangeLot lot={lot} {...rest} />
            )}
          </li>
        )}
      </ShownPart>
    </ul>
  );
}
