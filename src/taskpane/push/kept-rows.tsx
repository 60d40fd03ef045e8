import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { findEntity } from '../../core/entities/registry';
import { grouped } from '../../core/kernel/grouped';
import { keptReasons, type RollbackAnswer, type RollbackResult } from '../../core/push/wire';
import type { CellPlace } from '../../workflows/place-issue';
import type { FindRow, RowKey } from '../../workflows/find-rows';
import { selectIssue } from '../../workflows/select-issue';
import { failureOf, type Failure } from '../act/failure';
import { FailureCard } from '../act/failure-card';
import { Card, Section } from '../elements/section';
import { ShownPart } from '../elements/shown-part';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const rowsAtOnce = 8;

/** Rows that stay, by reason; each leads to its cell and says what stands in the way. */
export function KeptRows({ answer, find }: { answer: RollbackAnswer; find: FindRow }) {
  const { say } = useWords();
  const { host } = usePane();
  const [failure, setFailure] = useState<Failure>();
  const kept = grouped(answer.results, ({ reason }) => reason);
  const select = (place: CellPlace): void => {
    setFailure(undefined);
    selectIssue(host, place).catch((error: unknown) => setFailure(failureOf(error)));
  };
  return (
    <>
      {failure && <FailureCard failure={failure} />}
      {keptReasons.flatMap((reason) => {
        const rows = kept.get(reason) ?? [];
        if (rows.length === 0) return [];
        return (
          <Section key={reason} title={say(`push.takeBack.reason.${reason}`, { count: rows.length })}>
            <RowList rows={rows} find={find} onSelect={select} />
          </Section>
        );
      })}
    </>
  );
}

function RowList({
  rows,
  find,
  onSelect,
}: {
  rows: readonly RollbackResult[];
  find: FindRow;
  onSelect: (place: CellPlace) => void;
}) {
  const styles = useStyles();
  const { say, of } = useWords();
  /** A row the workbook has not is called by its sheet and key. */
  const nameOf = (row: RowKey): string => {
    const found = find(row);
    const sheet = of(findEntity(row.entity)?.sheet ?? { en: row.entity, fr: row.entity });
    return found
      ? `${found.place.sheet}!${found.place.cell} · ${found.name}`
      : say('push.takeBack.elsewhere', { sheet, row: row.rowKey });
  };
  return (
    <Card>
      <ul className={styles.list}>
        <ShownPart items={rows} step={rowsAtOnce}>
          {(row) => {
            const found = find(row);
            return (
              <li key={`${row.entity} ${row.rowKey}`} className={styles.item}>
                {found ? (
                  <Link as="button" onClick={() => onSelect(found.place)}>
                    {nameOf(row)}
                  </Link>
                ) : (
                  nameOf(row)
                )}
                {row.by && (
                  <div className={styles.detail}>{say('push.takeBack.by', { row: nameOf(row.by) })}</div>
                )}
              </li>
            );
          }}
        </ShownPart>
      </ul>
    </Card>
  );
}
