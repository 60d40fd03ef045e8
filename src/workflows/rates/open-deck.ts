import type { SourceTable } from '../../core/mapping/source-table';
import { isDeck } from '../../core/rating/deck/deck-columns';
import { isTierFile } from '../prove-tiers';
import { openSource } from '../open-source';

/** A file of rates whose headings are its first line or, where those are of no deck, wherever they are found under titles. */
export async function openDeck(bytes: Uint8Array, name: string, sheet?: string): Promise<SourceTable> {
  const chosen = sheet === undefined ? {} : { sheet };
  const first = await openSource(bytes, name, { ...chosen, headerRow: 1 });
  if (isTierFile(first) || isDeck(first)) return first;
  const found = await openSource(bytes, name, chosen);
  return isDeck(found) ? found : first;
}
