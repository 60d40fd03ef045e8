import type { LineChange } from '../../../core/rating/designer/change/change-lines';
import { microText } from '../../../core/rating/plan/micro-units';
import type { PlannedRates } from '../../../workflows/rates/change-rates';
import { Note } from '../../elements/note';
import { Card, Section } from '../../elements/section';
import { ShownPart } from '../../elements/shown-part';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';
import { RowButton } from '../row-button';

/** What a change comes to: in figures, and the first lines before and after; a press shows the line in the sheet. */
export function ChangePreviewList({
  planned: { lines, rowOf, changes, effect },
  onShow,
}: {
  readonly planned: PlannedRates;
  readonly onShow: (row: number) => void;
}) {
  const list = usePlainList();
  const { say, decimal, number } = useWords();
  const shown = (value: LineChange['from']): string =>
    typeof value === 'string' ? decimal(value) : `${number(value)} s`;
  const mean = { before: decimal(microText(effect.meanBefore)), after: decimal(microText(effect.meanAfter)) };
  return (
    <>
      <Note title={say('rates.change.effect', { ...effect })} live>
        {[
          say('rates.change.moves', { ...effect }),
          say('rates.change.mean', mean),
          ...(effect.kept > 0 ? [say('rates.change.kept', { count: effect.kept })] : []),
          ...(effect.withoutCost > 0 ? [say('rates.change.noCost', { count: effect.withoutCost })] : []),
        ].join(' ')}
      </Note>
      {changes.length > 0 && (
        <Section title={say('rates.change.preview')} aside={number(changes.length)}>
          <Card>
            <ul className={list}>
              <ShownPart items={changes} step={10}>
                {({ line, field, from, to }) => {
                  const row = rowOf[line];
                  const { prefix = '', destinationName = '' } = lines[line] ?? {};
                  return (
                    <li key={`${line} ${field}`}>
                      <RowButton
                        text={`${prefix} ${destinationName}`}
                        figure={`${shown(from)} → ${shown(to)}`}
                        onShow={row === undefined ? undefined : () => onShow(row)}
                      />
                    </li>
                  );
                }}
              </ShownPart>
            </ul>
          </Card>
        </Section>
      )}
    </>
  );
}
