import type { Workbook } from '../workbook/workbook';
import { loadLibrary, type BrowserGlobals } from './browser-library';
import { HostBridge, type NativeBridge } from './host-bridge';
import { createOfficeShim } from './office-shim';
import { assembleSession } from './open-session';
import { ownTasks } from './own-tasks';
import type { ClientLibrary, HostSession, SessionOptions } from './session';

const globals = (): Window & BrowserGlobals => window as unknown as Window & BrowserGlobals;

/** The library keeps the bridge it found when it loaded; later sessions of the page talk through that one. */
let firstBridge: NativeBridge | undefined;

/**
 * Runs Microsoft's client library in the page over the workbook; `scriptUrl` is where `excel-web-16.00.js` is served.
 * `Excel`, `Office` and `OfficeExtension` become globals, as in a task pane. One session at a time: close it before the next.
 */
export async function openBrowserSession(
  workbook: Workbook,
  options: SessionOptions & { readonly scriptUrl: string },
): Promise<HostSession> {
  const bridge = new HostBridge(workbook, ownTasks());
  const shared = firstBridge;
  if (shared) {
    const deliver = shared.onMessageFromHost;
    bridge.native.onMessageFromHost = (text) => deliver(text);
    shared.sendMessageToHost = (text) => bridge.native.sendMessageToHost(text);
  } else {
    firstBridge = { ...bridge.native };
    const first = firstBridge;
    bridge.native.onMessageFromHost = (text) => first.onMessageFromHost(text);
    globals()._richApiNativeBridge = first;
  }
  const { Excel: loaded, OfficeExtension: extension } = globals();
  const known = shared && loaded && extension ? { Excel: loaded, OfficeExtension: extension } : undefined;
  const library = known ?? (await loadLibrary(globals(), options.scriptUrl));
  const office = createOfficeShim(workbook, options);
  globals().Office = office;
  return assembleSession(workbook, bridge, library, office, () => forgetHandlers(library));
}

interface EventRegistry {
  readonly GenericEventRegistration: { s_genericEventRegistrations: object };
}

/** The library outlives the session in the page; without this its event handlers would hear the next workbook too. */
function forgetHandlers({ OfficeExtension: extension }: ClientLibrary): void {
  (extension as unknown as EventRegistry).GenericEventRegistration.s_genericEventRegistrations = {};
}
