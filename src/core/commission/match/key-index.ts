/** Keys, integers of 0 or more, numbered in the order they were first met: a table without objects. */
export class KeyIndex {
  private keys = new Float64Array(1024);
  /** By place: 1 + the number of the key there, 0 where there is none. */
  private numbers = new Int32Array(1024);
  size = 0;

  private placeOf(key: number): number {
    const mask = this.keys.length - 1;
    let place = (Math.imul(key ^ (key / 4_294_967_296), 0x9e3779b1) >>> 7) & mask;
    while (this.numbers[place] !== 0 && this.keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  /** The number of a key; -1 where it was not met. */
  find(key: number): number {
    return (this.numbers[this.placeOf(key)] ?? 0) - 1;
  }

  /** The number of a key, given now if it is new. */
  add(key: number): number {
    const place = this.placeOf(key);
    const known = this.numbers[place] ?? 0;
    if (known > 0) return known - 1;
    this.keys[place] = key;
    this.size += 1;
    this.numbers[place] = this.size;
    if (this.size * 2 > this.keys.length) this.grow();
    return this.size - 1;
  }

  private grow(): void {
    const { keys, numbers } = this;
    this.keys = new Float64Array(keys.length * 2);
    this.numbers = new Int32Array(keys.length * 2);
    keys.forEach((key, before) => {
      const number = numbers[before] ?? 0;
      if (number === 0) return;
      const place = this.placeOf(key);
      this.keys[place] = key;
      this.numbers[place] = number;
    });
  }
}
