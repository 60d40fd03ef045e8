import type { ICommandService, IUndoRedoService, Univer, Workbook } from '@univerjs/core';
import type { SheetInterceptorService } from '@univerjs/preset-sheets-core';

/** What the rest of this folder needs of Univer. `unit` is its workbook: a picture of the host's. */
export interface GridEngine {
  readonly univer: Univer;
  readonly unit: Workbook;
  readonly commands: ICommandService;
  readonly undo: IUndoRedoService;
  readonly interceptors: SheetInterceptorService;
  /** True while the grid is being painted from the host: what happens then is no edit of a person. */
  readonly isPainting: boolean;
  /** Runs work that only paints. */
  paint<T>(work: () => T): T;
  /** Draws the active sheet anew. */
  redraw(): void;
  setLanguage(language: 'en' | 'fr'): void;
  dispose(): void;
}
