import { foldText } from '../../kernel/text';
import type { SourceTable } from '../source-table';

/** A column of the source and one of the file that have values in common, by their places. */
export interface KeyCandidate {
  readonly own: number;
  readonly other: number;
  /** How many values were seen in both, and which share of the file's that is, from 0 to 1. */
  readonly seen: number;
  readonly share: number;
}

/** Whether both columns are called the same, as people read headings. */
export const isNamedAlike = (
  source: SourceTable,
  file: SourceTable,
  { own, other }: Pick<KeyCandidate, 'own' | 'other'>,
): boolean => foldText(source.headings[own] ?? '') === foldText(file.headings[other] ?? '');
