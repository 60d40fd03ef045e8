import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type { Workbook } from '../workbook/workbook';
import { HostBridge, type Later } from './host-bridge';
import { createOfficeShim } from './office-shim';
import { assembleSession } from './open-session';
import type { ClientLibrary, HostSession, SessionOptions } from './session';

const libraryFile = '@microsoft/office-js/dist/excel-web-16.00.js';
let compiled: Script | undefined;

/** Reading and compiling take most of the time, so it is done once a process. */
function clientScript(): Script {
  compiled ??= new Script(readFileSync(createRequire(import.meta.url).resolve(libraryFile), 'utf8'), {
    filename: 'excel-web-16.00.js',
  });
  return compiled;
}

const noStorage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
const noElement = () => ({ style: {}, setAttribute: () => undefined });

/** The little of a browser's window that the library touches while it loads. */
function browserGlobals(bridge: HostBridge): Record<string, unknown> {
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    Promise,
    Error,
    Date,
    navigator: { userAgent: 'node' },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', hostname: 'localhost' },
    document: {
      addEventListener: () => undefined,
      createElement: noElement,
      getElementsByTagName: () => [],
      cookie: '',
      body: {},
    },
    XMLHttpRequest: () => undefined,
    addEventListener: () => undefined,
    postMessage: () => undefined,
    localStorage: noStorage,
    sessionStorage: noStorage,
    _richApiNativeBridge: bridge.native,
  };
  for (const name of ['window', 'self', 'top', 'parent']) globals[name] = globals;
  return globals;
}

/**
 * Runs Microsoft's client library in this process over the workbook. Each session has its own copy of the library's state.
 * `later` says when the host works and answers; at once when left out.
 */
export function openNodeSession(
  workbook: Workbook,
  options: SessionOptions = {},
  later?: Later,
): HostSession {
  const bridge = new HostBridge(workbook, later);
  const globals = browserGlobals(bridge);
  clientScript().runInContext(createContext(globals));
  const office = createOfficeShim(workbook, options);
  globals['Office'] = office;
  return assembleSession(workbook, bridge, globals as unknown as ClientLibrary, office, () => undefined);
}
