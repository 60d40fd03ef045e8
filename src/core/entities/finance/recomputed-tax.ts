import { addDecimals, multiplyDecimals, zero, type Decimal } from '../../kernel/decimal';
import { addTo, toCents, withinOneCent } from './amounts';
import type { Levy } from './levied-taxes';
import type { TaxFieldName } from './tax-amount-fields';

/** The taxes that are a rate of an amount. */
export const recomputedFields = ['gst', 'hst', 'qst', 'pstRst'] as const satisfies readonly TaxFieldName[];

/** What one rate of one jurisdiction comes to, in cents. */
export interface LeviedAmount {
  readonly levy: Levy;
  /** What the rate applies to. */
  readonly base: Decimal;
  readonly amount: Decimal;
}

const tax = (base: Decimal, { rate }: Levy): Decimal => toCents(multiplyDecimals(base, rate));

/**
 * The taxes of one invoice, both ways they are rounded in practice: on the sum of what one rate of one jurisdiction
 * applies to, which is the default, and line by line (domain.md 4.2).
 */
export class RecomputedTaxes {
  private readonly bases = new Map<string, Decimal>();
  private readonly levies = new Map<string, Levy>();
  private readonly byLine = new Map<string, Decimal>();

  add(amount: Decimal, levies: readonly Levy[]): void {
    for (const levy of levies) {
      this.levies.set(levy.key, levy);
      addTo(this.bases, levy.key, amount);
      addTo(this.byLine, levy.field, tax(amount, levy));
    }
  }

  /** On the sums: each rate of each jurisdiction with what it applies to, in the order they were first levied. */
  levied(): readonly LeviedAmount[] {
    return [...this.levies.values()].map((levy) => this.taxed(levy));
  }

  /** On the sums. */
  amount(field: TaxFieldName): Decimal {
    let sum = zero;
    for (const levy of this.levies.values())
      if (levy.field === field) sum = addDecimals(sum, this.taxed(levy).amount);
    return sum;
  }

  private taxed(levy: Levy): LeviedAmount {
    const base = this.bases.get(levy.key) ?? zero;
    return { levy, base, amount: tax(base, levy) };
  }

  /** Whether a cent explains the difference, by either way of rounding. */
  agrees(field: TaxFieldName, stated: Decimal): boolean {
    return withinOneCent(this.amount(field), stated) || withinOneCent(this.byLine.get(field) ?? zero, stated);
  }
}
