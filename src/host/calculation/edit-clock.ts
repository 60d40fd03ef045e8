/** Numbers edits and results, so that whatever changed later has the larger stamp. */
export class EditClock {
  #stamp = 0;
  #editedAt = 0;

  /** The latest stamp. */
  get now(): number {
    return this.#stamp;
  }

  /** The stamp of the last edit; results that came after it follow from it. */
  get editedAt(): number {
    return this.#editedAt;
  }

  /** A stamp for an edit. */
  edited(): number {
    return (this.#editedAt = ++this.#stamp);
  }

  /** A stamp for a result put into a cell. */
  calculated(): number {
    return ++this.#stamp;
  }
}
