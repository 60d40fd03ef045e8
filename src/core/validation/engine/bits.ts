/** A first stretch long enough that a sheet's set grows a few times only. */
const fewestRows = 2048;
/** Small, because a sheet has two sets a column and what they hold in reserve adds up. */
const growth = 1.25;

/** A set of row numbers as bits; it takes no memory until the first is put in. */
export class Bits {
  private words = new Uint32Array(0);
  private size = 0;

  /** How many are in. */
  get count(): number {
    return this.size;
  }

  has(row: number): boolean {
    if (this.size === 0) return false;
    const word = row >>> 5;
    return word < this.words.length && (((this.words[word] ?? 0) >>> (row & 31)) & 1) === 1;
  }

  /** Puts a row in or takes it out; says whether that changed anything. */
  set(row: number, on: boolean): boolean {
    if (this.has(row) === on) return false;
    const word = row >>> 5;
    if (word >= this.words.length)
      this.widen(Math.max((word + 1) * 32, Math.ceil(this.words.length * growth) * 32, fewestRows));
    this.words[word] = ((this.words[word] ?? 0) ^ (1 << (row & 31))) >>> 0;
    this.size += on ? 1 : -1;
    return true;
  }

  /** Makes room for so many rows at once. */
  reserve(rowCount: number): void {
    if (rowCount > this.words.length * 32) this.widen(rowCount);
  }

  /** Puts a row in, with room for `rowCount` rows at once. */
  add(row: number, rowCount: number): void {
    if (row >>> 5 >= this.words.length) this.widen(Math.max(row, rowCount - 1) + 1);
    const word = row >>> 5;
    const before = this.words[word] ?? 0;
    const after = (before | (1 << (row & 31))) >>> 0;
    if (before === after) return;
    this.words[word] = after;
    this.size += 1;
  }

  clear(): void {
    this.words = new Uint32Array(0);
    this.size = 0;
  }

  /** The rows, ascending. */
  *[Symbol.iterator](): Generator<number> {
    for (let word = 0; word < this.words.length; word += 1) {
      let left = this.words[word] ?? 0;
      while (left !== 0) {
        yield (word << 5) + (31 - Math.clz32(left & -left));
        left &= left - 1;
      }
    }
  }

  /** The rows after `removed` were taken out at `at` and `inserted` put in there, which are not among them. */
  splice(at: number, removed: number, inserted: number): void {
    if (this.size === 0) return;
    const before = [...this];
    this.clear();
    for (const row of before) {
      if (row < at) this.set(row, true);
      else if (row >= at + removed) this.set(row - removed + inserted, true);
    }
  }

  private widen(rowCount: number): void {
    const wider = new Uint32Array((rowCount + 31) >>> 5);
    wider.set(this.words);
    this.words = wider;
  }
}
