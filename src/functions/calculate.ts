import type { Bilingual, Language } from '../core/kernel/bilingual';
import type { WorkspaceHost } from '../workflows/workspace-host';
import { registerWithHost } from './host-functions';

/** A workbook whose formulas our own host works out. */
interface CalculatingHost extends WorkspaceHost {
  readonly workbook: {
    readonly calculation: {
      readonly custom: Parameters<typeof registerWithHost>[1] & { settled(): Promise<void> };
    };
  };
}

export interface Calculated {
  /** As a cell shows it: an error as its text. */
  readonly value: string | number | boolean;
  /** What was wrong with the arguments, where something was. */
  readonly fault?: Bilingual;
}

/** Works a formula (with its `=`) out in a cell of a sheet made for it; the workbook is not to be saved afterwards. */
export async function calculate(
  host: CalculatingHost,
  formula: string,
  language: Language,
): Promise<Calculated> {
  const { custom } = host.workbook.calculation;
  let fault: Bilingual | undefined;
  const stop = await registerWithHost(host, custom, {
    language,
    failure(text) {
      fault ??= text;
      return new Error(text[language]);
    },
  });
  try {
    const sheetName = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const cell = sheet.getRange('A1');
      cell.formulas = [[formula]];
      sheet.load('name');
      cell.load('values');
      await context.sync();
      return sheet.name;
    });
    let value: Calculated['value'];
    // A call that waits for another one is asked only when that one has answered.
    do {
      await custom.settled();
      value = await host.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(sheetName).getRange('A1');
        cell.load('values');
        await context.sync();
        const [[shown = ''] = []] = cell.values as Calculated['value'][][];
        return shown;
      });
    } while (value === '#BUSY!');
    return { value, ...(fault && { fault }) };
  } finally {
    await stop();
  }
}
