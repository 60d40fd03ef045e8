import { lastColumn, lastRow, type Area } from './area';
import { columnIndex, columnName, quotedSheetName, unquotedSheetName } from './address';

/** One A1 reference inside a formula; a side is undefined for whole columns or whole rows. */
interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

export interface FormulaReference {
  readonly sheetName: string | undefined;
  readonly first: Corner;
  readonly last: Corner | undefined;
}

/** What becomes of a reference: another one, or `#REF!` when undefined. */
type Rewrite = (reference: FormulaReference) => FormulaReference | undefined;

const token =
  /"(?:[^"]|"")*"|(?<![\w.$\]!'])((?:'(?:[^']|'')+'|[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(![])/g;

const corner = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

/** Replaces each A1 reference of a formula; text in quotes and structured references stay as they are. */
export function rewriteReferences(formula: string, rewrite: Rewrite): string {
  return formula.replace(token, (whole: string, sheet: string | undefined, body: string | undefined) => {
    if (body === undefined) return whole;
    const [first = '', last] = body.split(':');
    const reference: FormulaReference = {
      sheetName: sheet === undefined ? undefined : unquotedSheetName(sheet.slice(0, -1)),
      first: parseCorner(first),
      last: last === undefined ? undefined : parseCorner(last),
    };
    const changed = rewrite(reference);
    if (changed === reference) return whole;
    return changed ? referenceText(changed) : '#REF!';
  });
}

function parseCorner(text: string): Corner {
  const [, dollar1 = '', letters = '', dollar2 = '', digits = ''] = corner.exec(text) ?? [];
  return {
    column: letters === '' ? undefined : columnIndex(letters),
    row: digits === '' ? undefined : Number(digits) - 1,
    columnFixed: letters !== '' && dollar1 === '$',
    rowFixed: letters === '' ? dollar1 === '$' : dollar2 === '$',
  };
}

function cornerText({ column, row, columnFixed, rowFixed }: Corner): string {
  const letters = column === undefined ? '' : (columnFixed ? '$' : '') + columnName(column);
  return letters + (row === undefined ? '' : `${rowFixed ? '$' : ''}${row + 1}`);
}

function referenceText({ sheetName, first, last }: FormulaReference): string {
  const sheet = sheetName === undefined ? '' : `${quotedSheetName(sheetName)}!`;
  return sheet + cornerText(first) + (last ? `:${cornerText(last)}` : '');
}

const areaOf = ({ first, last = first }: FormulaReference): Area => ({
  top: first.row ?? 0,
  left: first.column ?? 0,
  bottom: last.row ?? lastRow,
  right: last.column ?? lastColumn,
});

/** Moves the references to one sheet as `move` moves areas; `home` is the sheet the formula stands on. */
export function moveReferences(
  formula: string,
  home: string,
  sheetName: string,
  move: (area: Area) => Area | undefined,
): string {
  const wanted = sheetName.toLowerCase();
  return rewriteReferences(formula, (reference) => {
    if ((reference.sheetName ?? home).toLowerCase() !== wanted) return reference;
    const area = areaOf(reference);
    const moved = move(area);
    return moved === area ? reference : moved && withArea(reference, moved);
  });
}

function withArea({ sheetName, first, last }: FormulaReference, area: Area): FormulaReference {
  const place = (corner: Corner, row: number, column: number): Corner => ({
    ...corner,
    row: corner.row === undefined ? undefined : row,
    column: corner.column === undefined ? undefined : column,
  });
  return {
    sheetName,
    first: place(first, area.top, area.left),
    last: last && place(last, area.bottom, area.right),
  };
}

/** Writes another sheet name into the references that name it. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  const wanted = before.toLowerCase();
  return rewriteReferences(formula, (reference) =>
    reference.sheetName?.toLowerCase() === wanted ? { ...reference, sheetName: after } : reference,
  );
}

/** The formula as it reads when copied some rows down and columns right: relative references move along. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns,
  });
  return rewriteReferences(formula, ({ sheetName, first, last }) => {
    const moved = { sheetName, first: move(first), last: last && move(last) };
    const { top, left, bottom, right } = areaOf(moved);
    return top < 0 || left < 0 || bottom > lastRow || right > lastColumn ? undefined : moved;
  });
}
