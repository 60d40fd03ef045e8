import type { Workbook } from '../workbook/workbook';
import type { OfficeShim } from './office-shim';

/** What one session sent and received; sizes are bytes of UTF-8. */
export interface SessionStats {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
  reset(): void;
}

/** Microsoft's client library, talking to a workbook in memory instead of Excel. */
export interface HostSession {
  readonly Excel: typeof Excel;
  readonly Office: OfficeShim;
  readonly OfficeExtension: typeof OfficeExtension;
  /** `Excel.run`. */
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  isSetSupported(set: string, version: string): boolean;
  readonly stats: SessionStats;
  readonly workbook: Workbook;
  /** Ends the session: no more events, and the workbook forgets it. */
  close(): void;
}

/** How a session presents itself. */
export interface SessionOptions {
  /** Requirement sets by name, each with its highest version; replaces the standard ones. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
}

/** The globals the client library makes. */
export interface ClientLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}
