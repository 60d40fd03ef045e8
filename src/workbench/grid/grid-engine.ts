import type { ICommandService, IUndoRedoService, Univer, Workbook } from '@univerjs/core';
import type { SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Area } from '../../host/workbook/area';

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
  /** Measures the active sheet and draws it anew. */
  redraw(): void;
  /** Draws cells of the active sheet anew, if they are in sight, and otherwise when they come into it. */
  redrawCells(area: Area): void;
  setLanguage(language: 'en' | 'fr'): void;
  dispose(): void;
}
