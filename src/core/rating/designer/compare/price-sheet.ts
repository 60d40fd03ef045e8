import type { Steps } from '../../../kernel/steps';
import { microUnits } from '../../plan/micro-units';
import type { DestinationRow } from '../../plan/rate-rows';
import { holdsOn } from '../filter/line-filter';

/** The lines of one plan, or of a deck, as they are compared. */
export interface PriceSheet {
  readonly lines: readonly DestinationRow[];
  readonly currency: string;
  /** ISO date on which lines count; left out, of each prefix and band the newest does, whatever its dates. */
  readonly on?: string;
  /** Prefix of the line that prices numbers no prefix begins. */
  readonly defaultLine?: string | null;
}

/** What a line charges: amounts in micro-units, times in seconds. */
export interface LinePrice {
  readonly rate: number;
  readonly rateUnit: number;
  readonly connectionFee: number;
  readonly minimumCost: number;
  readonly minimum: number;
  readonly increment: number;
  readonly grace: number;
  readonly included: number;
}

/** Amounts repeat far more often than not, so each text is read once. */
function amounts(): (text: string | null | undefined) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (text) => {
    if (!text) return 0;
    if (known.has(text)) return known.get(text);
    const micros = microUnits(text);
    known.set(text, micros !== undefined && micros >= 0 ? micros : undefined);
    return known.get(text);
  };
}

/** A prefix and a time band as one text; the band '' is any time. */
const keyOf = (prefix: string, timeBand: string): string =>
  timeBand === '' ? prefix : `${prefix} ${timeBand}`;

/** Some milliseconds of them. */
const linesAtOnce = 500;

/** A sheet's lines by prefix and band, and which of them answers a prefix it has no line for. */
class PriceIndex {
  /** In the order of the sheet: of each prefix and band the line that counts. */
  readonly byKey = new Map<string, number>();
  private lengths: readonly number[] = [];
  private readonly read = amounts();
  private readonly prices: (LinePrice | null | undefined)[] = [];

  constructor(private readonly sheet: PriceSheet) {}

  /** Takes in all lines of the sheet, once. */
  *fill(): Steps<void> {
    const { lines, on } = this.sheet;
    const lengths = new Set<number>();
    for (const [index, line] of lines.entries()) {
      if (index % linesAtOnce === 0) yield;
      if (on !== undefined && !holdsOn(line, on)) continue;
      const key = keyOf(line.prefix, line.timeBand ?? '');
      const known = this.byKey.get(key);
      if (known !== undefined && this.begin(known) >= this.begin(index)) continue;
      this.byKey.set(key, index);
      lengths.add(line.prefix.length);
    }
    this.lengths = [...lengths].sort((a, b) => b - a);
  }

  private begin(line: number): string {
    return this.sheet.lines[line]?.effectiveFrom ?? '';
  }

  private own(prefix: string, timeBand: string): number {
    const line = this.byKey.get(keyOf(prefix, timeBand));
    return line ?? (timeBand === '' ? -1 : (this.byKey.get(prefix) ?? -1));
  }

  /** The line that prices numbers of a prefix in a band: of the longest prefix, its band before none; -1 for none. */
  answering(prefix: string, timeBand: string): number {
    for (const length of this.lengths) {
      if (length > prefix.length) continue;
      const line = this.own(prefix.slice(0, length), timeBand);
      if (line >= 0) return line;
    }
    const { defaultLine } = this.sheet;
    return defaultLine ? this.own(defaultLine, timeBand) : -1;
  }

  /** Null for no line, a blocked one, and one whose amounts rating cannot use. */
  price(line: number): LinePrice | null {
    const known = this.prices[line];
    if (known !== undefined) return known;
    const row = this.sheet.lines[line];
    const price = row && row.blocked !== true ? this.priceOf(row) : null;
    if (row) this.prices[line] = price;
    return price;
  }

  private priceOf(row: DestinationRow): LinePrice | null {
    const { rateUnit, minimumInterval, increment } = row;
    const rate = this.read(row.ratePerUnit);
    const connectionFee = this.read(row.connectionFee);
    const minimumCost = this.read(row.minimumCost);
    if (rate === undefined || connectionFee === undefined || minimumCost === undefined || rateUnit < 1)
      return null;
    return {
      rate,
      rateUnit,
      connectionFee,
      minimumCost,
      minimum: minimumInterval || increment,
      increment,
      grace: row.grace ?? 0,
      included: row.includedSecondsPerCall ?? 0,
    };
  }
}

/** Indexes a sheet, in steps. */
export function* priceIndex(sheet: PriceSheet): Steps<PriceIndex> {
  const index = new PriceIndex(sheet);
  yield* index.fill();
  return index;
}
