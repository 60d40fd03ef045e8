import type { Workbook } from '../workbook/workbook';
import { loadLibrary, type BrowserGlobals } from './browser-library';
import { HostBridge } from './host-bridge';
import { createOfficeShim } from './office-shim';
import { assembleSession } from './open-session';
import { ownTasks } from './own-tasks';
import type { HostSession, SessionOptions } from './session';

/** A blank page of the same origin, out of sight: the library's globals in it are its own. */
function openFrame(): { readonly frame: HTMLIFrameElement; readonly page: Window & BrowserGlobals } {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const page = frame.contentWindow;
  if (!page) throw new Error('The page gives its frame no window');
  return { frame, page };
}

/**
 * Runs a second copy of Microsoft's client library, in a frame of its own, over another workbook than the page's. The
 * library knows one workbook a page, so sessions of one page could not work at the same time.
 */
export async function openFrameSession(
  workbook: Workbook,
  options: SessionOptions & { readonly scriptUrl: string },
): Promise<HostSession> {
  const bridge = new HostBridge(workbook, ownTasks());
  const { frame, page } = openFrame();
  try {
    page._richApiNativeBridge = bridge.native;
    const library = await loadLibrary(page, new URL(options.scriptUrl, document.baseURI).href);
    const office = createOfficeShim(workbook, options);
    page.Office = office;
    return assembleSession(workbook, bridge, library, office, () => frame.remove());
  } catch (error) {
    bridge.close();
    frame.remove();
    throw error;
  }
}
