import { openFrameSession } from '../../host/client/frame-session';
import { createWorkbook } from '../../host/workbook/workbook';
import type { OtherWorkbooks } from '../../taskpane/pane/other-workbooks';
import { scriptUrl } from './client-script';
import { downloadWorkbook, openWorkbookFile } from './workbook-file';

/** Other workbooks of the page: made ones go to the person's downloads, opened ones are read from a chosen file. */
export const otherWorkbooks: OtherWorkbooks = {
  make: async (name, fill) => {
    const workbook = createWorkbook();
    const session = await openFrameSession(workbook, { scriptUrl });
    try {
      const filled = await fill(session);
      await downloadWorkbook(workbook, name);
      return filled;
    } finally {
      session.close();
    }
  },
  open: async (file) => {
    const session = await openFrameSession(await openWorkbookFile(file), { scriptUrl });
    return { host: session, close: () => session.close() };
  },
};
