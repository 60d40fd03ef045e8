import { allFindings } from '../entity/all-findings';
import type { AnyEntity, DecodedTable, TableFacts, TableFinding, TableRule } from '../entity/entity';
import { changedTables, listening, type ValueChange } from './changed-tables';

/** A change and the code of the issue it is to mend. */
export interface MendingChange extends ValueChange {
  readonly code: string;
}

/** Cells a rule speaks of, and those it calls wrong. */
interface Findings {
  readonly cells: ReadonlySet<string>;
  readonly errors: ReadonlySet<string>;
}

/** One rule over sheets, and the sheet it is of. */
interface SheetRule {
  readonly entity: AnyEntity;
  readonly rule: TableRule;
}

const columnKey = (entity: string, field: string): string => `${entity}\n${field}`;

/** Finds which changes the rules over whole sheets would object to. */
export class RuleGuard {
  constructor(
    private readonly registry: readonly AnyEntity[],
    private readonly tables: ReadonlyMap<string, DecodedTable>,
    private readonly facts: TableFacts,
  ) {}

  /** The changes without those that would bring an error by themselves or with the ones kept before them, or that would not mend what they are for. */
  harmless(changes: readonly MendingChange[]): readonly MendingChange[] {
    if (changes.length === 0) return [];
    const rules = this.rulesOver(changes);
    let kept = changes;
    let before: number;
    // What one rule drops may have been what made another harmless.
    do {
      before = kept.length;
      for (const { sheetRule, columns } of rules) kept = this.withoutHarm(kept, sheetRule, columns);
    } while (kept.length < before);
    return kept;
  }

  /** The rules that look at a changed column, and the columns they look at. */
  private rulesOver(
    changes: readonly MendingChange[],
  ): readonly { readonly sheetRule: SheetRule; readonly columns: ReadonlySet<string> }[] {
    const changedColumns = new Set(changes.map(({ entity, field }) => columnKey(entity, field)));
    const changed = changedTables(this.tables, changes);
    return this.registry.flatMap((entity) =>
      entity.tableRules.flatMap((rule) => {
        // A rule may look at a column only where another makes rows meet: what it says it reads counts too.
        const columns = new Set(rule.reads.map((field) => columnKey(entity.name, field)));
        for (const tables of [this.tables, changed])
          this.findings(
            { entity, rule },
            listening(tables, (name, field) => columns.add(columnKey(name, field))),
          );
        return [...columns].some((column) => changedColumns.has(column))
          ? [{ sheetRule: { entity, rule }, columns }]
          : [];
      }),
    );
  }

  private withoutHarm(
    changes: readonly MendingChange[],
    sheetRule: SheetRule,
    columns: ReadonlySet<string>,
  ): readonly MendingChange[] {
    const looksAt = ({ entity, field }: MendingChange): boolean => columns.has(columnKey(entity, field));
    const before = this.findings(sheetRule, this.tables);
    const others = changes.filter((change) => !looksAt(change));
    const isHarmless = (some: readonly MendingChange[]): boolean => {
      const after = this.findings(sheetRule, changedTables(this.tables, some));
      const { entity, rule } = sheetRule;
      const mended = some.filter((change) => change.entity === entity.name && change.code === rule.code);
      return (
        [...after.errors].every((error) => before.errors.has(error)) &&
        !mended.some(({ field, rowIndex }) => after.cells.has(`${field}\n${String(rowIndex)}`))
      );
    };
    return [...others, ...largestHarmless([], changes.filter(looksAt), isHarmless)];
  }

  private findings({ entity, rule }: SheetRule, tables: ReadonlyMap<string, DecodedTable>): Findings {
    const table = tables.get(entity.name);
    const found = table ? allFindings(rule.check(table, (name) => tables.get(name), this.facts)) : [];
    const cellOf = ({ field, rowIndex }: TableFinding): string => `${field}\n${String(rowIndex)}`;
    const errors = found.filter(({ severity = rule.severity }) => severity === 'error');
    return { cells: new Set(found.map(cellOf)), errors: new Set(errors.map(cellOf)) };
  }
}

/** `kept` and as many of the others as stay harmless together, by halves: few culprits among thousands are found in few tries. */
function largestHarmless<Change>(
  kept: readonly Change[],
  others: readonly Change[],
  isHarmless: (changes: readonly Change[]) => boolean,
): readonly Change[] {
  if (others.length === 0) return kept;
  const all = [...kept, ...others];
  if (isHarmless(all)) return all;
  if (others.length === 1) return kept;
  const half = Math.ceil(others.length / 2);
  const first = largestHarmless(kept, others.slice(0, half), isHarmless);
  return largestHarmless(first, others.slice(half), isHarmless);
}
