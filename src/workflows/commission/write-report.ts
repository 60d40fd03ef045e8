import type { ReportPage } from '../../excel/workspace/report-page';
import type { WorkspaceHost } from '../workspace-host';
import type * as Pages from './review-pages';

/** Writes a sheet about commission; gives its name. Only who writes one loads what it takes. `today` is an ISO date. */
export async function writeCommissionSheet(
  host: WorkspaceHost,
  make: (pages: typeof Pages) => ReportPage,
  today: string,
): Promise<string> {
  const [pages, { writeReportPage }] = await Promise.all([
    import('./review-pages'),
    import('../../excel/workspace/report-page'),
  ]);
  return writeReportPage(host, make(pages), today);
}
