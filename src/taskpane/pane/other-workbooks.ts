import type { WorkspaceHost } from '../../workflows/workspace-host';

/** A workbook beside the one in hand; it is let go of when closed. */
export interface OtherWorkbook {
  readonly host: WorkspaceHost;
  readonly close: () => void;
}

/** Makes and opens other workbooks than the one in hand, where that can be done; Excel itself cannot from a pane. */
export interface OtherWorkbooks {
  /** Hands a new workbook to `fill`, then to the person as a file named `name`. */
  readonly make: <Value>(name: string, fill: (host: WorkspaceHost) => Promise<Value>) => Promise<Value>;
  /** Opens a copy of the file's workbook: what is written into it reaches nobody. */
  readonly open: (file: File) => Promise<OtherWorkbook>;
}
