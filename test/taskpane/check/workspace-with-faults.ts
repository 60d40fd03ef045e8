import type { AnyEntity } from '../../../src/core/entity/entity';
import { findEntity } from '../../../src/core/entities/registry';
import { exampleWorkspace } from '../../../src/core/validation/rule-examples/example-workspace';
import type { RuleExample } from '../../../src/core/validation/rule-examples/rule-example';
import { writeRows } from '../../../src/excel/workspace/write-rows';
import type { HostSession } from '../../../src/host/client/session';
import { checkContext } from '../../core/sample-workspace';
import { newWorkspace } from '../../excel/new-workspace';

/** A workbook whose sheets hold sample rows with these cells laid over them. */
export async function workspaceWith(rows: RuleExample['rows']): Promise<HostSession> {
  const session = await newWorkspace('en', { entities: Object.keys(rows) });
  for (const [name, { columns, rowIds }] of exampleWorkspace({ rows }, findEntity, checkContext).tables)
    await writeRows(session, findEntity(name) as AnyEntity, columns, rowIds, 'replace');
  return session;
}
