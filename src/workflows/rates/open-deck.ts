import type { SourceTable } from '../../core/mapping/source-table';
import { isDeck } from '../../core/rating/deck/deck-columns';
import { isTierFile } from '../prove-tiers';
import type { Reading } from '../desk/source-desk';

/** A file of rates whose headings are its first line or, where those are of no deck, wherever they are found under titles. */
export async function openDeck(read: (reading: Reading) => Promise<SourceTable>): Promise<SourceTable> {
  const first = await read({ headerRow: 1 });
  if (isTierFile(first) || isDeck(first)) return first;
  const found = await read({});
  return isDeck(found) ? found : first;
}
