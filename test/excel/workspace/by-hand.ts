import type { AnyEntity } from '../../../src/core/entity/entity';
import type { HostSession } from '../../../src/host/client/session';

/** Does something in an entity's sheet as a person would; no part of our own code. */
export const byHand = (
  session: HostSession,
  entity: AnyEntity,
  work: (sheet: Excel.Worksheet, table: Excel.Table) => void,
): Promise<void> =>
  session.run(async (context) => {
    const table = context.workbook.tables.getItem(entity.table);
    work(table.worksheet, table);
    await context.sync();
  });
