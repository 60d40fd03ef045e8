import { Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import { findEntity } from '../../../core/entities/registry';
import type { FieldKind } from '../../../core/entity/field';
import type { SourceTable } from '../../../core/mapping/source-table';
import { distinctValues } from '../../../core/mapping/values/distinct-values';
import type { ValuePlace } from '../../../core/mapping/values/value-map';
import { useWords } from '../../messages/use-words';
import type { ColumnPlace } from '../column-places';

/** Kinds whose values are of a list or of a sheet. */
const listed: ReadonlySet<FieldKind> = new Set(['choice', 'yesNo', 'province', 'country', 'reference']);

/** Opens the values of a column that are to become those of a list; nothing where the field takes any value. */
export function ValuesLink({
  source,
  column,
  place: { entity, field },
  onOpen,
}: {
  source: SourceTable;
  column: string;
  place: ColumnPlace;
  onOpen: (place: ValuePlace) => void;
}) {
  const { say } = useWords();
  const kind = field === undefined ? undefined : findEntity(entity)?.fields[field]?.kind;
  const shown = kind !== undefined && listed.has(kind);
  const index = source.headings.indexOf(column);
  const count = useMemo(
    () => (shown ? distinctValues(source, index).values.length : 0),
    [shown, source, index],
  );
  if (!shown || field === undefined || count === 0) return null;
  return (
    <Link as="button" onClick={() => onOpen({ column, entity, field })}>
      {say('bringIn.values.open', { count })}
    </Link>
  );
}
