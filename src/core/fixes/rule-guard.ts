import type { AnyEntity, DecodedTable, TableFacts, TableRule } from '../entity/entity';
import { changedTables, listening, type ValueChange } from './changed-tables';

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

  /** The changes without those that would bring an error by themselves or with the ones kept before them. */
  harmless(changes: readonly ValueChange[]): readonly ValueChange[] {
    if (changes.length === 0) return [];
    return this.rulesOver(changes).reduce<readonly ValueChange[]>(
      (kept, { sheetRule, columns }) => this.withoutHarm(kept, sheetRule, columns),
      changes,
    );
  }

  /** The rules that look at a changed column, and the columns they look at. */
  private rulesOver(
    changes: readonly ValueChange[],
  ): readonly { readonly sheetRule: SheetRule; readonly columns: ReadonlySet<string> }[] {
    const changedColumns = new Set(changes.map(({ entity, field }) => columnKey(entity, field)));
    return this.registry.flatMap((entity) =>
      entity.tableRules.flatMap((rule) => {
        const columns = new Set<string>();
        const tables = listening(this.tables, (name, field) => columns.add(columnKey(name, field)));
        this.errorsOf({ entity, rule }, tables);
        return [...columns].some((column) => changedColumns.has(column))
          ? [{ sheetRule: { entity, rule }, columns }]
          : [];
      }),
    );
  }

  private withoutHarm(
    changes: readonly ValueChange[],
    sheetRule: SheetRule,
    columns: ReadonlySet<string>,
  ): readonly ValueChange[] {
    const looksAt = ({ entity, field }: ValueChange): boolean => columns.has(columnKey(entity, field));
    const before = this.errorsOf(sheetRule, this.tables);
    const others = changes.filter((change) => !looksAt(change));
    const isHarmless = (some: readonly ValueChange[]): boolean =>
      [...this.errorsOf(sheetRule, changedTables(this.tables, some))].every((error) => before.has(error));
    return [...others, ...largestHarmless([], changes.filter(looksAt), isHarmless)];
  }

  private errorsOf(
    { entity, rule }: SheetRule,
    tables: ReadonlyMap<string, DecodedTable>,
  ): ReadonlySet<string> {
    const table = tables.get(entity.name);
    if (!table) return new Set();
    const findings = rule.check(table, (name) => tables.get(name), this.facts);
    return new Set(
      findings
        .filter(({ severity = rule.severity }) => severity === 'error')
        .map(({ field, rowIndex }) => `${field}\n${String(rowIndex)}`),
    );
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
