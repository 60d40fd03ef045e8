import type { ExcelHost } from '../excel-host';
import { ifSupported } from '../requirement-sets';

/** Saves the workbook where Excel lets an add-in do so (ExcelApi 1.11), and does `otherwise` elsewhere. */
export async function saveInExcel(
  host: ExcelHost,
  otherwise: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await ifSupported(
    host,
    '1.11',
    () =>
      host.run(async (context) => {
        context.workbook.save('Save');
        await context.sync();
      }),
    otherwise,
  );
}
