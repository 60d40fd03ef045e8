import { formatDecimal, type Decimal } from '../../core/kernel/decimal';
import type { Words } from '../messages/use-words';

/** An exact amount in the locale, digit by digit. */
export const amountWords = (amount: Decimal, { decimal }: Pick<Words, 'decimal'>): string =>
  decimal(formatDecimal(amount));

/** A percentage in the locale: `60.0 %`. */
export const percentWords = (percent: Decimal, { decimal, say }: Pick<Words, 'decimal' | 'say'>): string =>
  say('cell.percent', { value: decimal(formatDecimal(percent)) });
