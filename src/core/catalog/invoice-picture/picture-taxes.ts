import { amountOf, toCents } from '../../entities/finance/amounts';
import { leviedTaxes, taxRowsInForce } from '../../entities/finance/levied-taxes';
import { RecomputedTaxes } from '../../entities/finance/recomputed-tax';
import type { OtherTables } from '../../entities/table-lookup';
import { addDecimals, multiplyDecimals, zero, type Decimal } from '../../kernel/decimal';
import type { PictureLine, PictureNote } from './picture-line';
import type { PictureQuestion } from './picture-question';

/** One tax of the invoice, in cents. */
export interface PictureTax {
  /** Of the list `taxName`. */
  readonly taxName: string;
  readonly jurisdiction: string;
  /** A fraction, 0.05 for 5 %; undefined for an amount by telephone number. */
  readonly rate: Decimal | undefined;
  readonly base: Decimal;
  readonly amount: Decimal;
}

/** The 9-1-1 amounts of the tax codes of voice lines: so much a number and month, itself taxed (domain.md 4.2). */
function emergencyAmounts(
  tables: OtherTables,
  lines: readonly PictureLine[],
  { province, day, phoneNumbers }: PictureQuestion,
): readonly (PictureTax & { readonly taxCode: string })[] {
  if (phoneNumbers <= 0) return [];
  const rowsOf = taxRowsInForce(tables);
  const voice = lines.filter(({ itemClass, taxCode }) => itemClass === 'Voice' && taxCode !== '');
  const codes = new Set(voice.map(({ taxCode }) => taxCode));
  return [...codes].flatMap((taxCode) =>
    (rowsOf(taxCode, province, day) ?? []).flatMap((row) => {
      const perNumber = row('taxName') === '911' ? amountOf(row('amountPerUnit')) : undefined;
      if (!perNumber || (row('appliesToItemClass') ?? 'Voice') !== 'Voice') return [];
      const amount = toCents(multiplyDecimals(perNumber, { units: phoneNumbers, scale: 0 }));
      const jurisdiction = String(row('jurisdiction'));
      return [{ taxCode, taxName: '911', jurisdiction, rate: undefined, base: zero, amount }];
    }),
  );
}

/**
 * The taxes on lines of one currency, each rate of each jurisdiction on the sum of what it applies to, half up to the
 * cent, as SB.TAX does (domain.md 4.2).
 */
export function pictureTaxes(
  tables: OtherTables,
  lines: readonly PictureLine[],
  question: PictureQuestion,
  notes: PictureNote[],
): readonly PictureTax[] {
  const { province, day } = question;
  const leviesOn = leviedTaxes(tables);
  const taxes = new RecomputedTaxes();
  const emergency = emergencyAmounts(tables, lines, question);
  for (const { code, taxCode, itemClass, amount } of lines) {
    if (taxCode === '') continue;
    const levies = leviesOn(taxCode, province, day, itemClass);
    if (levies) taxes.add(amount, levies);
    else notes.push({ note: 'untaxed', code });
  }
  for (const { taxCode, amount } of emergency)
    taxes.add(amount, leviesOn(taxCode, province, day, 'Voice') ?? []);
  const levied = taxes.levied().map(({ levy: { taxName, jurisdiction, rate }, base, amount }) => ({
    ...{ taxName, jurisdiction, rate, base, amount },
  }));
  return [...emergency, ...levied];
}

export const sumOfTaxes = (taxes: readonly PictureTax[]): Decimal =>
  taxes.reduce((sum, { amount }) => addDecimals(sum, amount), zero);
