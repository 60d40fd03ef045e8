import { maskedFields } from '../../core/duplicates/compared-traits';
import { maskedValue } from '../../core/duplicates/evidence-of';
import type { Cell } from '../../core/entity/cell';
import { shownValue } from '../../core/kernel/shown-value';
import { cellWords } from '../messages/cell-words';
import type { Words } from '../messages/use-words';
import type { ReadRows } from './found-clusters';

/** Says a cell of a field as people read it; accounts without all but their last digits. */
export function cellShower({ entity, read }: ReadRows, words: Words): (field: string, cell: Cell) => string {
  const masked = maskedFields(entity);
  const secret = new Set(entity.secrets?.fields);
  const { dateSystem } = read.snapshot.tables;
  return (name, cell) => {
    const text = cellWords(cell, entity.fields[name], dateSystem, words);
    if (cell !== '' && masked.has(name)) return maskedValue(text);
    return shownValue(text, secret.has(name) && cell !== '');
  };
}
