import type { Cell } from '../../entity/cell';

/** A row as it stands in its sheet: what differs from the entity's sample row of the same index. */
export type ExampleRow = Readonly<Record<string, Cell>>;

/** A small workspace: rows by entity, each laid over the sample row of its index. */
export interface RuleExample {
  readonly rows: Readonly<Record<string, readonly ExampleRow[]>>;
}

/** By code: the smallest workspace the rule finds something in, and one it has nothing against. */
export type RuleExamples = Readonly<
  Record<string, { readonly failing: RuleExample; readonly passing: RuleExample }>
>;
