import type { HostBridge } from './host-bridge';
import { addNotes } from './notes-extension';
import type { OfficeShim } from './office-shim';
import type { ClientLibrary, HostSession } from './session';
import type { Workbook } from '../workbook/workbook';

/** Puts a loaded client library, its bridge and the `Office` stand-in together. */
export function assembleSession(
  workbook: Workbook,
  bridge: HostBridge,
  library: ClientLibrary,
  office: OfficeShim,
  onClose: () => void,
): HostSession {
  addNotes(library);
  return {
    Excel: library.Excel,
    Office: office,
    OfficeExtension: library.OfficeExtension,
    run: (work) => library.Excel.run(work),
    isSetSupported: (set, version) => office.context.requirements.isSetSupported(set, version),
    stats: bridge.stats,
    workbook,
    close: () => {
      bridge.close();
      onClose();
    },
  };
}
