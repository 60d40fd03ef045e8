import { useCallback } from 'react';
import type { Cell } from '../../../core/entity/cell';
import { findEntity } from '../../../core/entities/registry';
import type { DateSystem } from '../../../core/kernel/excel-serial';
import { cellWords } from '../../messages/cell-words';
import { useWords } from '../../messages/use-words';

/** Says a cell of a field as people read it. */
export function useShownCell(
  dateSystem: DateSystem,
): (place: { readonly entity: string; readonly field: string | undefined }, cell: Cell) => string {
  const words = useWords();
  return useCallback(
    ({ entity, field }, cell) => cellWords(cell, findEntity(entity)?.fields[field ?? ''], dateSystem, words),
    [dateSystem, words],
  );
}
