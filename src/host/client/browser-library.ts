import { CodedError } from '../../core/kernel/coded-error';
import type { NativeBridge } from './host-bridge';
import type { OfficeShim } from './office-shim';
import type { ClientLibrary } from './session';

/** What the client library looks for in its page, and leaves there. */
export type BrowserGlobals = Partial<ClientLibrary> & {
  _richApiNativeBridge?: NativeBridge;
  Office?: OfficeShim;
};

/** Loads the client library into a page whose bridge is there already. */
export async function loadLibrary(page: Window & BrowserGlobals, url: string): Promise<ClientLibrary> {
  await new Promise<void>((resolve, reject) => {
    const script = page.document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(unloaded(url));
    page.document.head.append(script);
  });
  const { Excel: excel, OfficeExtension: extension } = page;
  if (!excel || !extension) throw unloaded(url);
  return { Excel: excel, OfficeExtension: extension };
}

const unloaded = (url: string): CodedError =>
  new CodedError('CLIENT_LIBRARY_UNAVAILABLE', 'notDone', 'The Excel client library did not load.', { url });
