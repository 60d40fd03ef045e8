import { weekdayOf, type WeekAtoms } from './week-atoms';

/** From one day to another, both included (days since 1970), at the stretches of the week that `bits` names. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly bits: bigint;
}

/** A set of instants: pieces in the order of time, none touching another of the same bits. */
export interface Region {
  /** The same set has the same number, so that results can be looked up; 0 is the empty one. */
  readonly id: number;
  readonly pieces: readonly Piece[];
}

const daysAWeek = 7;

type Bits = (one: bigint, other: bigint) => bigint;

/** The days on which the bits of either change: the first of each stretch. */
function changesOf(one: readonly Piece[], other: readonly Piece[]): number[] {
  const days = new Set<number>();
  for (const { from, to } of [...one, ...other]) {
    days.add(from);
    days.add(to + 1);
  }
  return [...days].sort((a, b) => a - b);
}

/** The bits in force on a day, asked of growing days. */
function bitsAlong(pieces: readonly Piece[]): (day: number) => bigint {
  let at = 0;
  return (day) => {
    while ((pieces[at]?.to ?? Infinity) < day) at += 1;
    const piece = pieces[at];
    return piece && piece.from <= day ? piece.bits : 0n;
  };
}

/** Whether a piece takes in every hour of its days. */
export const isWholeWeek = ({ from, to, bits }: Piece, week: WeekAtoms): boolean =>
  bits === occurring(week, from, to);

/** The stretches of those weekdays that lie between two days. */
function occurring({ all, ofDay }: WeekAtoms, from: number, to: number): bigint {
  if (to - from >= daysAWeek - 1) return all;
  let bits = 0n;
  for (let day = from; day <= to; day += 1) bits |= ofDay[weekdayOf(day)] ?? 0n;
  return bits;
}

/** Sets of instants and what is done with them. A plan has few different ones, so each result is worked out once. */
export class Regions {
  readonly empty: Region = { id: 0, pieces: [] };
  private readonly byKey = new Map<string, Region>([['', this.empty]]);
  private readonly results = {
    union: new Map<number, Region>(),
    minus: new Map<number, Region>(),
    both: new Map<number, Region>(),
  };

  constructor(private readonly week: WeekAtoms) {}

  /** Pieces in the order of time that do not overlap. */
  of(pieces: readonly Piece[]): Region {
    const kept: Piece[] = [];
    for (const { from, to, bits } of pieces) {
      const real = bits & occurring(this.week, from, to);
      if (real === 0n) continue;
      const last = kept.at(-1);
      if (last && last.to + 1 === from && last.bits === real) kept[kept.length - 1] = { ...last, to };
      else kept.push({ from, to, bits: real });
    }
    const key = kept.map(({ from, to, bits }) => `${from}:${to}:${bits}`).join(' ');
    const known = this.byKey.get(key);
    if (known) return known;
    const region = { id: this.byKey.size, pieces: kept };
    this.byKey.set(key, region);
    return region;
  }

  private combine(name: keyof Regions['results'], one: Region, other: Region, bits: Bits): Region {
    const key = one.id * 2 ** 26 + other.id;
    const known = this.results[name].get(key);
    if (known) return known;
    const [first, second] = [bitsAlong(one.pieces), bitsAlong(other.pieces)];
    const days = changesOf(one.pieces, other.pieces);
    const result = this.of(
      days.slice(0, -1).map((from, place) => ({
        from,
        to: (days[place + 1] ?? from + 1) - 1,
        bits: bits(first(from), second(from)),
      })),
    );
    this.results[name].set(key, result);
    return result;
  }

  union(one: Region, other: Region): Region {
    if (one === other || other === this.empty) return one;
    return one === this.empty ? other : this.combine('union', one, other, (a, b) => a | b);
  }

  minus(one: Region, other: Region): Region {
    if (one === this.empty || other === this.empty) return one;
    return one === other ? this.empty : this.combine('minus', one, other, (a, b) => a & ~b);
  }

  both(one: Region, other: Region): Region {
    if (one === other) return one;
    if (one === this.empty || other === this.empty) return this.empty;
    return this.combine('both', one, other, (a, b) => a & b);
  }
}
