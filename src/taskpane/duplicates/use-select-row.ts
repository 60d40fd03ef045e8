import { useState } from 'react';
import { placeOf } from '../../workflows/place-issue';
import { selectIssue } from '../../workflows/select-issue';
import { failureOf, type Failure } from '../act/failure';
import { usePane } from '../pane/pane-context';
import type { ReadRows } from './found-clusters';

export interface SelectRow {
  readonly select: (row: number, field?: string) => void;
  readonly failure: Failure | undefined;
}

/** Brings a row of the compared sheet before the person’s eyes. */
export function useSelectRow({ entity, read }: ReadRows): SelectRow {
  const { host } = usePane();
  const [failure, setFailure] = useState<Failure>();
  const select = (rowIndex: number, field = entity.referenceBy): void => {
    setFailure(undefined);
    const place = placeOf({ entity: entity.name, field, rowIndex }, read.snapshot.places);
    selectIssue(host, place).catch((error: unknown) => setFailure(failureOf(error)));
  };
  return { select, failure };
}
