import { openNodeSession } from '../../src/host/client/node-session';
import type { HostSession } from '../../src/host/client/session';
import { createWorkbook, type Workbook } from '../../src/host/workbook/workbook';

/** Opens a session over a workbook for one test and closes it whatever happens. */
export async function overWorkbook<T>(
  work: (session: HostSession, workbook: Workbook) => Promise<T>,
  workbook: Workbook = createWorkbook(['Sheet1', 'Sheet2']),
): Promise<T> {
  const session = openNodeSession(workbook);
  try {
    return await work(session, workbook);
  } finally {
    session.close();
  }
}

/** One `Excel.run` over a fresh workbook with `Sheet1` and `Sheet2`. */
export const run = <T>(
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>,
): Promise<T> =>
  overWorkbook((session) =>
    session.run((context) => work(context, context.workbook.worksheets.getItem('Sheet1'))),
  );

/** Lets events that are under way arrive. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));
