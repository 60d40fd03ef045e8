import { hashText } from './hash-text';

const rowBits = 21;
const rowMask = (1 << rowBits) - 1;
const empty = 0;
/** A slot whose text left the index; probing goes on past it. */
const deleted = rowMask;
const maxRows = rowMask - 1;
const fullest = 0.6;

/**
 * Rows by their text, in typed arrays: a slot of the table holds the lowest row of one text and some bits of its hash,
 * rows of equal texts form a ring. Texts themselves are asked of `textOf`, which must still give for every row in the
 * index the text it was added with, but for the row being removed.
 */
export class RowIndex {
  private slots = new Int32Array(16);
  private used = 0;
  private next = new Int32Array(16);
  private previous = new Int32Array(16);

  constructor(private readonly textOf: (row: number) => string) {}

  /** Makes room for rows 0 to `rowCount - 1` at once, where it is known how many will come. */
  reserve(rowCount: number): void {
    this.makeRoom(rowCount - 1);
    if (rowCount > this.slots.length * fullest) this.rebuild(rowCount);
  }

  /**
   * Adds the first `count` rows from `from` on that have a text; puts into `firsts` the lowest row their text had before,
   * or -1. It looks first at where all of them would stand, so that what adds them finds that part of the table at hand.
   */
  addAll(from: number, texts: readonly (string | undefined)[], count: number, firsts: Int32Array): void {
    this.makeRoom(from + count - 1);
    if (this.used + count > this.slots.length * fullest) this.rebuild(this.used + count);
    const { slots, next, previous } = this;
    for (let at = 0; at < count; at += 1) firsts[at] = hashText(texts[at] ?? '');
    this.approach(firsts, count);
    for (let at = 0; at < count; at += 1) {
      const text = texts[at];
      if (text === undefined) {
        firsts[at] = -1;
        continue;
      }
      const hash = firsts[at] ?? 0;
      const [row, slot] = [from + at, this.startOf(hash)];
      if (slots[slot] === empty && row < maxRows) {
        next[row] = row;
        previous[row] = row;
        slots[slot] = hashTag(hash) | (row + 1);
        this.used += 1;
        firsts[at] = -1;
      } else firsts[at] = this.add(row, text, hash);
    }
  }

  /** Looks at where texts of these hashes would stand, all at a time; what it sees is of no use to anybody. */
  private approach(hashes: Int32Array, count: number): number {
    const { slots } = this;
    let seen = 0;
    for (let at = 0; at < count; at += 1) seen ^= slots[this.startOf(hashes[at] ?? 0)] ?? empty;
    return seen;
  }

  /** Adds a row (0 to 2,097,148) that is not in the index; gives the lowest row its text had before, or -1. */
  add(row: number, text: string, hash = hashText(text)): number {
    if (row >= maxRows) throw new RangeError(`an index holds ${String(maxRows)} rows at most`);
    this.makeRoom(row);
    if (this.used + 1 > this.slots.length * fullest) this.rebuild(0);
    const { slots } = this;
    const tag = hashTag(hash);
    let slot = this.startOf(hash);
    for (let entry = slots[slot] ?? empty; entry !== empty; entry = slots[slot] ?? empty) {
      const at = entry & rowMask;
      if ((entry ^ tag) >>> rowBits === 0 && at !== deleted && this.textOf(at - 1) === text)
        return this.link(slot, row);
      slot = slot + 1 === slots.length ? 0 : slot + 1;
    }
    this.next[row] = row;
    this.previous[row] = row;
    slots[slot] = tag | (row + 1);
    this.used += 1;
    return -1;
  }

  /** Takes out a row that was added with this text. */
  remove(row: number, text: string): void {
    const slot = this.slotOf(hashText(text), text, row);
    if (slot < 0) return;
    const [next = row, previous = row] = [this.next[row], this.previous[row]];
    this.next[previous] = next;
    this.previous[next] = previous;
    if (this.headAt(slot) !== row) return;
    this.setHead(slot, next === row ? deleted - 1 : this.lowest(next));
  }

  /** The lowest row of a text; -1 where there is none. */
  first(text: string): number {
    const slot = this.slotOf(hashText(text), text, -1);
    return slot < 0 ? -1 : this.headAt(slot);
  }

  /** The rows of a text, the lowest first, the others in no order. */
  *rows(text: string): Generator<number> {
    const first = this.first(text);
    if (first < 0) return;
    let row = first;
    do {
      yield row;
      row = this.next[row] ?? first;
    } while (row !== first);
  }

  /** Renumbers rows from `from` on by `by`, as when rows were put in or taken out before them. */
  shift(from: number, by: number, rowCount: number): void {
    this.makeRoom(rowCount + Math.max(by, 0));
    for (let slot = 0; slot < this.slots.length; slot += 1) {
      const head = this.headAt(slot);
      if (head >= from && (this.slots[slot] ?? 0) !== empty && head < maxRows) this.setHead(slot, head + by);
    }
    shiftRing(this.next, from, by, rowCount);
    shiftRing(this.previous, from, by, rowCount);
  }

  /** What it takes of memory, in bytes. */
  get bytes(): number {
    return this.slots.byteLength + this.next.byteLength + this.previous.byteLength;
  }

  /** Puts a row into the ring of a slot, before its head when it is lower, else at its end; gives the head it had. */
  private link(slot: number, row: number): number {
    const head = this.headAt(slot);
    const last = this.previous[head] ?? head;
    this.next[last] = row;
    this.previous[row] = last;
    this.next[row] = head;
    this.previous[head] = row;
    if (row < head) this.setHead(slot, row);
    return head;
  }

  private lowest(start: number): number {
    let lowest = start;
    for (let row = this.next[start] ?? start; row !== start; row = this.next[row] ?? start)
      if (row < lowest) lowest = row;
    return lowest;
  }

  private headAt(slot: number): number {
    return ((this.slots[slot] ?? 0) & rowMask) - 1;
  }

  private setHead(slot: number, row: number): void {
    this.slots[slot] = ((this.slots[slot] ?? 0) & ~rowMask) | (row + 1);
  }

  private startOf(hash: number): number {
    return Math.floor((hash >>> 0) * 2 ** -32 * this.slots.length);
  }

  /** The slot of a text; -1 where it has none. `leaving` is known by its number, as its text may have changed. */
  private slotOf(hash: number, text: string, leaving: number): number {
    const { slots } = this;
    for (let slot = this.startOf(hash); ;) {
      const entry = slots[slot] ?? empty;
      if (entry === empty) return -1;
      const row = (entry & rowMask) - 1;
      if ((entry ^ hashTag(hash)) >>> rowBits === 0 && row + 1 !== deleted)
        if (row === leaving || this.textOf(row) === text) return slot;
      slot += 1;
      if (slot === slots.length) slot = 0;
    }
  }

  private put(hash: number, row: number): void {
    let slot = this.startOf(hash);
    while (this.slots[slot] !== empty) slot = slot + 1 === this.slots.length ? 0 : slot + 1;
    this.slots[slot] = hashTag(hash) | (row + 1);
    this.used += 1;
  }

  /** A table with room for twice as many texts, or for `expected` if more; slots of texts that left are gone. */
  private rebuild(expected: number): void {
    const heads = this.slots.filter((entry) => entry !== empty && (entry & rowMask) !== deleted);
    this.slots = new Int32Array(Math.max(16, Math.ceil(Math.max(expected, heads.length * 2) / fullest)));
    this.used = 0;
    for (const entry of heads) {
      const row = (entry & rowMask) - 1;
      this.put(hashText(this.textOf(row)), row);
    }
  }

  private makeRoom(row: number): void {
    if (row < this.next.length) return;
    const length = Math.max(row + 1, Math.ceil(this.next.length * 1.5));
    this.next = widened(this.next, length);
    this.previous = widened(this.previous, length);
  }
}

/** The bits of a hash that share a slot with its row. */
const hashTag = (hash: number): number => hash << rowBits;

function widened(rows: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length);
  wider.set(rows);
  return wider;
}

function shiftRing(ring: Int32Array, from: number, by: number, rowCount: number): void {
  ring.copyWithin(from + by, from, rowCount);
  for (let row = 0; row < rowCount + by; row += 1) {
    const other = ring[row] ?? 0;
    if (other >= from) ring[row] = other + by;
  }
}
