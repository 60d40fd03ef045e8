import type { Canonical } from '../entity/cell';
import { allFindings } from '../entity/all-findings';
import type { AnyEntity, DecodedTable, RuleFinding, TableFacts } from '../entity/entity';
import type { Issue } from '../kernel/issue';

type Named = readonly Exclude<Canonical, null>[];

const nothingNamed: Named = [];

/** The values that rules name in what they find (`mends` of a finding), each rule over a sheet asked once. */
export class NamedValues {
  private readonly bySheet = new Map<string, ReadonlyMap<string, Named>>();

  constructor(
    private readonly tables: ReadonlyMap<string, DecodedTable>,
    private readonly facts: TableFacts,
  ) {}

  /** What the rules of the issue's code would have in its cell. */
  of(entity: AnyEntity, issue: Issue): Named {
    return this.byRow(entity, issue) ?? this.bySheets(entity, issue) ?? nothingNamed;
  }

  private byRow(entity: AnyEntity, { code, field, rowIndex }: Issue): Named | undefined {
    const table = this.tables.get(entity.name);
    for (const rule of entity.rowRules) {
      if (rule.code !== code || !table) continue;
      const row = Object.fromEntries(rule.reads.map((name) => [name, table.column(name)[rowIndex] ?? null]));
      const finding = (rule.check as (row: unknown, facts: TableFacts) => RuleFinding | undefined)(
        row,
        this.facts,
      );
      if (finding?.field === field && finding.mends) return finding.mends;
    }
    return undefined;
  }

  private bySheets(entity: AnyEntity, { code, field, rowIndex }: Issue): Named | undefined {
    const key = `${entity.name}\n${code}`;
    const known = this.bySheet.get(key) ?? this.askAll(entity, code);
    this.bySheet.set(key, known);
    return known.get(`${field}\n${String(rowIndex)}`);
  }

  private askAll(entity: AnyEntity, code: string): ReadonlyMap<string, Named> {
    const table = this.tables.get(entity.name);
    const found = entity.tableRules.flatMap((rule) =>
      table && rule.code === code
        ? allFindings(rule.check(table, (name) => this.tables.get(name), this.facts))
        : [],
    );
    return new Map(
      found.flatMap(({ field, rowIndex, mends }) =>
        mends ? [[`${field}\n${String(rowIndex)}`, mends] as const] : [],
      ),
    );
  }
}
