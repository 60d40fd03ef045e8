import { ExactSum, type Summand } from './exact-sum';

/** How many, and how much in each currency, as exact decimal texts. */
export interface Figure {
  readonly count: string;
  /** By currency, `''` where it is not said; empty where a total has no amounts. */
  readonly amounts: Readonly<Record<string, string>>;
}

/** What becomes a figure; currencies are never added. */
export class Tally {
  private readonly count = new ExactSum();
  private readonly sums = new Map<string, ExactSum>();

  add(units: Summand, amount: Summand | undefined, currency: string): void {
    this.count.add(units);
    if (amount === undefined) return;
    this.sumIn(currency).add(amount);
  }

  private sumIn(currency: string): ExactSum {
    const known = this.sums.get(currency);
    if (known) return known;
    const sum = new ExactSum();
    this.sums.set(currency, sum);
    return sum;
  }

  figure(): Figure {
    const currencies = [...this.sums].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      count: this.count.text(0),
      amounts: Object.fromEntries(currencies.map(([currency, sum]) => [currency, sum.text()])),
    };
  }
}

/** Tallies by a value of the rows. */
export class Tallies {
  private readonly byValue = new Map<string, Tally>();

  of(value: string): Tally {
    const known = this.byValue.get(value);
    if (known) return known;
    const tally = new Tally();
    this.byValue.set(value, tally);
    return tally;
  }

  get(value: string): Tally | undefined {
    return this.byValue.get(value);
  }

  /** In the order of the values, whichever row came first. */
  figures(): ReadonlyMap<string, Figure> {
    const values = [...this.byValue].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return new Map(values.map(([value, tally]) => [value, tally.figure()]));
  }
}
