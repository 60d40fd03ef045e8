const silent = -1;
const several = -2;
const nothing: readonly number[] = [];

/** What rows, or profiles of them, say in one trait, by number: most one thing or nothing, so only the others cost an array. */
export class TraitValues {
  private readonly only: Int32Array;
  private readonly more = new Map<number, readonly number[]>();

  constructor(count: number) {
    this.only = new Int32Array(count).fill(silent);
  }

  says(at: number): boolean {
    return this.only[at] !== silent;
  }

  add(at: number, value: number): void {
    const known = this.all(at);
    if (known.includes(value)) return;
    this.only[at] = known.length === 0 ? value : several;
    if (known.length > 0) this.more.set(at, [...known, value]);
  }

  /** The one thing that is said; negative where it is none or several. */
  one(at: number): number {
    return this.only[at] ?? silent;
  }

  /** -1 where nothing is said. */
  first(at: number): number {
    const value = this.only[at] ?? silent;
    return value === several ? (this.more.get(at)?.[0] ?? silent) : value;
  }

  all(at: number): readonly number[] {
    const value = this.only[at] ?? silent;
    if (value >= 0) return [value];
    return value === silent ? nothing : (this.more.get(at) ?? nothing);
  }

  forEach(at: number, visit: (value: number) => void): void {
    const value = this.only[at] ?? silent;
    if (value >= 0) visit(value);
    else if (value === several) for (const each of this.all(at)) visit(each);
  }

  /** Text by text, who says less first. */
  order(a: number, b: number, texts: readonly string[]): number {
    const mine = this.one(a);
    const theirs = this.one(b);
    if (mine === theirs && mine !== several) return 0;
    if (mine >= 0 && theirs >= 0) return (texts[mine] ?? '') < (texts[theirs] ?? '') ? -1 : 1;
    return orderOfTexts(this.all(a), this.all(b), texts);
  }

  /** Of these in their order, numbered from 0. */
  of(places: ArrayLike<number>): TraitValues {
    const picked = new TraitValues(places.length);
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? -1;
      picked.only[at] = this.one(place);
      const more = this.more.get(place);
      if (more) picked.more.set(at, more);
    }
    return picked;
  }
}

function orderOfTexts(one: readonly number[], other: readonly number[], texts: readonly string[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const [mine = '', theirs = ''] = [texts[one[at] ?? -1], texts[other[at] ?? -1]];
    if (mine !== theirs) return mine < theirs ? -1 : 1;
  }
  return 0;
}
