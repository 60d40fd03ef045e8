type ColumnArrays = Readonly<Record<string, Int32Array | Float64Array | Uint8Array>>;

/** Typed columns that get longer as rows are added. */
export class GrowingColumns<Arrays extends ColumnArrays> {
  arrays: Arrays;
  count = 0;
  private size: number;

  constructor(
    private readonly make: (size: number) => Arrays,
    expected: number,
  ) {
    this.size = Math.max(16, expected);
    this.arrays = make(this.size);
  }

  /** The place of a new row; `arrays` may be others after it. */
  add(): number {
    if (this.count === this.size) this.grow();
    this.count += 1;
    return this.count - 1;
  }

  private grow(): void {
    this.size += this.size >> 1;
    const wider = this.make(this.size);
    for (const [name, before] of Object.entries(this.arrays)) wider[name]?.set(before);
    this.arrays = wider;
  }
}
