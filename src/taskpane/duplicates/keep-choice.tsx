import { placeOf } from '../../workflows/place-issue';
import { useWords } from '../messages/use-words';
import type { ReadRows } from './found-clusters';
import { ValueRadios } from '../elements/value-radios';

const rowsAtOnce = 8;

interface KeepChoiceProps {
  readonly read: ReadRows;
  readonly rows: readonly number[];
  readonly keep: number;
  readonly onKeep: (row: number) => void;
}

/** Which of the rows stays; the others are emptied. Of very many the first ones and the one that stays. */
export function KeepChoice({ read, rows, keep, onKeep }: KeepChoiceProps) {
  const { say } = useWords();
  const { entity, keyOf } = read;
  const shown = rows.filter((row, at) => at < rowsAtOnce || row === keep);
  const labelOf = (rowIndex: number): string =>
    say('duplicates.row', {
      cell: placeOf({ entity: entity.name, field: entity.referenceBy, rowIndex }, read.read.snapshot.places)
        .cell,
      key: keyOf(rowIndex),
    });
  return (
    <div>
      <ValueRadios
        label={say('duplicates.keep')}
        values={shown.map((row) => ({ value: String(row), shown: labelOf(row) }))}
        chosen={String(keep)}
        isHead
        onChoose={(value) => onKeep(Number(value))}
      />
      {rows.length > shown.length && say('duplicates.keep.more', { count: rows.length - shown.length })}
    </div>
  );
}
