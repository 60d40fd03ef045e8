import { centsText } from '../../core/commission/sales/numbers';
import type { Words } from '../messages/use-words';

/** Cents as the screen's language writes them, with a plus where more is meant. */
export const shownCents = (cents: number, { decimal }: Words, isSigned = false): string =>
  `${isSigned && cents > 0 ? '+' : ''}${decimal(centsText(cents))}`;
