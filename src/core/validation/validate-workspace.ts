import type { Language } from '../kernel/bilingual';
import type { Issue, Severity } from '../kernel/issue';
import type { WorkspaceTables } from '../entity/column-table';
import type { AnyEntity, DecodedTable, TableFacts } from '../entity/entity';
import { filledRows } from '../entity/filled-rows';
import { kindOf } from '../entity/field-kinds';
import type { CheckContext } from '../entity/judge-row';
import { loadOrder } from '../entity/load-order';
import { checkCycles } from './check-cycles';
import { checkKeys } from './check-keys';
import { checkReferences, holdDependents, indexRows } from './check-references';
import { checkValues } from './check-values';
import { hideSecrets } from './hide-secrets';
import { IssueCollector, type RowState } from './issue-collector';

export interface EntityCheck {
  /** Rows that somebody filled in. */
  readonly rows: number;
  /** Of those the ones without an error: they can be pushed. */
  readonly ready: number;
  /** One a row of the sheet, those that nobody filled in included. */
  readonly statuses: readonly RowState[];
  readonly decoded: DecodedTable;
}

/** What one pass over all sheets found; `issues` are in load order, then by check, at most `issueLimit` of them. */
export interface CheckResult {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly entities: ReadonlyMap<string, EntityCheck>;
  readonly issues: readonly Issue[];
  readonly truncated: boolean;
}

export interface ValidationContext extends CheckContext {
  readonly registry: readonly AnyEntity[];
  readonly issueLimit?: number;
}

const defaultIssueLimit = 200_000;

function checkTableRules(
  entity: AnyEntity,
  table: DecodedTable,
  tables: ReadonlyMap<string, DecodedTable>,
  facts: TableFacts,
  collector: IssueCollector,
): void {
  for (const rule of entity.tableRules) {
    for (const finding of rule.check(table, (name) => tables.get(name), facts)) {
      const field = entity.fields[finding.field];
      const expected = finding.expected ?? (field ? kindOf(field).expected(field) : { en: '', fr: '' });
      collector.add(entity, table.source, finding.field, finding.rowIndex, {
        ...finding,
        expected,
        code: rule.code,
        severity: finding.severity ?? rule.severity,
      });
    }
  }
}

/** All issues of all sheets in one pass: values, rows, keys, references, circles, whole sheets, held rows. */
export function validateWorkspace(workspace: WorkspaceTables, context: ValidationContext): CheckResult {
  const collector = new IssueCollector(context.issueLimit ?? defaultIssueLimit);
  const entities = loadOrder(context.registry).map((step) => step.entity);
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  const reading = { ...context, dateSystem: workspace.dateSystem };
  const tables = new Map<string, DecodedTable>();
  const present: (readonly [AnyEntity, DecodedTable])[] = [];
  for (const entity of entities) {
    const table = workspace.tables.get(entity.name);
    if (!table) continue;
    collector.open(entity.name, filledRows(table.columns, table.rowCount));
    const decoded = checkValues(entity, table, reading, collector);
    tables.set(entity.name, decoded);
    present.push([entity, decoded]);
  }
  const index = indexRows(entities, tables);
  const facts = { ...context.facts, lists: context.lists, entity: (name: string) => byName.get(name) };
  for (const [entity, table] of present) {
    checkKeys(entity, table, collector);
    checkReferences(entity, table, byName, index, collector, workspace.elsewhere);
    checkCycles(entity, table, index, collector);
    checkTableRules(entity, table, tables, facts, collector);
  }
  for (const [entity, table] of present) holdDependents(entity, table, byName, index, collector);
  return {
    counts: collector.counts,
    entities: new Map(present.map(([entity, table]) => [entity.name, summarise(entity, table, collector)])),
    issues: hideSecrets(collector.issues, present),
    truncated: collector.truncated,
  };
}

function summarise(entity: AnyEntity, decoded: DecodedTable, collector: IssueCollector): EntityCheck {
  const statuses = Array.from({ length: decoded.rowCount }, (_, rowIndex) =>
    collector.state(entity.name, rowIndex),
  );
  const rows = statuses.filter((status) => status !== '').length;
  const ready = rows - statuses.filter((status) => status === 'Error').length;
  return { rows, ready, statuses, decoded };
}

/** The Messages column of an entity: per row its issues as sentences, one a line. */
export function rowMessages(result: CheckResult, entity: string, language: Language): readonly string[] {
  const messages = (result.entities.get(entity)?.statuses ?? []).map(() => '');
  for (const issue of result.issues) {
    if (issue.entity !== entity) continue;
    const before = messages[issue.rowIndex];
    messages[issue.rowIndex] = before ? `${before}\n${issue.message[language]}` : issue.message[language];
  }
  return messages;
}
