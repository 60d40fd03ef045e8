import { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import type { Worksheet } from '../../host/workbook/worksheet';
import type { GridEngine } from './grid-engine';

/** A readable size for a note: Excel's own is made for two short lines. */
const width = 300;
const charactersPerLine = 36;
const lineHeight = 20;

function heightOf(text: string): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / charactersPerLine)));
  return 24 + lineHeight * lines.reduce((sum, count) => sum + count, 0);
}

/** Gives the grid's sheet the notes of the host's, which show when the pointer rests on their cells. */
export function paintNotes({ univer, unit }: GridEngine, sheet: Worksheet): void {
  const model = univer.__getInjector().get(SheetsNoteModel);
  const unitId = unit.getUnitId();
  for (const noteId of [...(model.getSheetNotes(unitId, sheet.id)?.keys() ?? [])]) {
    model.removeNote(unitId, sheet.id, { noteId });
  }
  for (const { id, row, column, text } of sheet.notes) {
    model.updateNote(unitId, sheet.id, row, column, {
      id,
      row,
      col: column,
      width,
      height: heightOf(text),
      note: text,
    });
  }
}
