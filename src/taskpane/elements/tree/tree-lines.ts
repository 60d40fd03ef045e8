/** A line of a tree, as its keys and its window see it. */
export interface TreeLine {
  /** The same from one reading to the next. */
  readonly key: string;
  /** Undefined where nothing can stand under it. */
  readonly isOpen?: boolean;
  /** The key of the line it stands under; undefined at the top. */
  readonly parent?: string;
}

/** The lines of a tree, made one by one as they come into sight. */
export interface TreeLines<Line extends TreeLine> {
  readonly length: number;
  readonly at: (index: number) => Line | undefined;
  /** Where the line of this key is; -1 where it is not. */
  readonly indexOf: (key: string) => number;
}
