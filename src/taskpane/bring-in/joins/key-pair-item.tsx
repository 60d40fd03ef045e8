import { Field, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { KeyPair } from '../../../core/mapping/joins/join-schema';
import type { SourceTable } from '../../../core/mapping/source-table';
import { useWords } from '../../messages/use-words';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    paddingBottom: tokens.spacingVerticalS,
  },
  select: { minWidth: 0, '& select': { minWidth: 0 } },
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  remove: { justifySelf: 'start' },
});

function ColumnSelect({
  table,
  label,
  value,
  onChange,
}: {
  table: SourceTable;
  label: string;
  value: string;
  onChange: (heading: string) => void;
}) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select className={styles.select} value={value} onChange={(_event, chosen) => onChange(chosen.value)}>
        {table.headings.map((heading) => (
          <option key={heading} value={heading}>
            {heading}
          </option>
        ))}
      </Select>
    </Field>
  );
}

export interface KeyPairItemProps {
  readonly source: SourceTable;
  readonly table: SourceTable;
  readonly pair: KeyPair;
  /** Which of the keys it is, from 1; undefined where it is the only one. */
  readonly number: number | undefined;
  /** Why we propose it. */
  readonly why: string | undefined;
  /** The keyboard goes on here each time this is another one. */
  readonly focus: object | undefined;
  readonly onChange: (pair: KeyPair) => void;
  readonly onRemove: (() => void) | undefined;
}

/** A column of the source and the one of the file that holds the same. */
export function KeyPairItem({
  source,
  table,
  pair,
  number,
  why,
  focus,
  onChange,
  onRemove,
}: KeyPairItemProps) {
  const styles = useStyles();
  const { say } = useWords();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (focus) item.current?.querySelector('select')?.focus();
  }, [focus]);
  const labelOf = ({ name }: SourceTable): string =>
    number === undefined ? say('bringIn.join.key', { name }) : say('bringIn.join.key.of', { number, name });
  return (
    <li ref={item} className={styles.pair}>
      <ColumnSelect
        table={source}
        label={labelOf(source)}
        value={pair.column}
        onChange={(column) => onChange({ ...pair, column })}
      />
      <ColumnSelect
        table={table}
        label={labelOf(table)}
        value={pair.joined}
        onChange={(joined) => onChange({ ...pair, joined })}
      />
      {why !== undefined && <div className={styles.why}>{why}</div>}
      {onRemove && number !== undefined && (
        <Link as="button" className={styles.remove} onClick={onRemove}>
          {say('bringIn.join.key.remove', { number })}
        </Link>
      )}
    </li>
  );
}
