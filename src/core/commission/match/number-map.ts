import { none } from '../sales/name-index';

const free = -1;

/** Numbers by number, both 0 or more, for as many as there are lines: a table of fixed size without objects. */
export class NumberMap {
  private readonly keys: Float64Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  /** `most` is how many keys there will be at most. */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, most * 2)));
    this.mask = size - 1;
    this.keys = new Float64Array(size).fill(free);
    this.values = new Int32Array(size);
  }

  private placeOf(key: number): number {
    const low = key % 4_294_967_296;
    let place = (Math.imul(low ^ (key / 4_294_967_296), 0x9e3779b1) >>> 7) & this.mask;
    while (this.keys[place] !== key && this.keys[place] !== free) place = (place + 1) & this.mask;
    return place;
  }

  /** `none` where there is none. */
  get(key: number): number {
    const place = this.placeOf(key);
    return this.keys[place] === key ? (this.values[place] ?? none) : none;
  }

  set(key: number, value: number): void {
    const place = this.placeOf(key);
    this.keys[place] = key;
    this.values[place] = value;
  }
}
