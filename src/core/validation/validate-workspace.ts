import type { Language } from '../kernel/bilingual';
import type { Issue, Severity } from '../kernel/issue';
import type { WorkspaceTables } from '../entity/column-table';
import type { AnyEntity, DecodedTable } from '../entity/entity';
import type { CheckContext } from '../entity/judge-row';
import { WorkspaceEngine } from './engine/workspace-engine';
import type { RowState } from './row-state';

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

/** All issues of all sheets in one pass: values, rows, keys, references, circles, whole sheets, held rows. */
export function validateWorkspace(workspace: WorkspaceTables, context: ValidationContext): CheckResult {
  const { registry, ...basis } = context;
  const { dateSystem, elsewhere, tables } = workspace;
  const engine = new WorkspaceEngine(registry, { ...basis, dateSystem, elsewhere, waivers: [] });
  for (const [name, table] of tables) engine.put(name, table);
  const steps = engine.check();
  while (steps.next().done !== true) continue;
  return engine.result();
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
