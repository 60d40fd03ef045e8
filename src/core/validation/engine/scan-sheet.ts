import { isBlank } from '../../entity/cell';
import { cellIn, type CellSpan } from './cell-block';
import type { EngineSheet } from './engine-sheet';
import type { Work } from './full-check';
import type { ScanRoom } from './judged-column';
import type { KeyCheck } from './key-check';
import { ReferencePass } from './reference-pass';
import { joinedTexts, type SheetIndex } from './sheet-index';
import { SpanRoom } from './span-room';

/** Looking at a cell closely costs about as much as scanning so many. */
const closeLook = 16;
/** Cells scanned between two pauses: some milliseconds. */
const sliceCells = 65_536;
/** As many rows as come together at most, so that a block's cells stay at hand while its columns are scanned. */
const blockRows = 512;

/** A key under check: its index, and room for the texts of a block, by field, and the rows they had before. */
interface KeyPass {
  readonly key: KeyCheck;
  readonly index: SheetIndex;
  readonly texts: (string | undefined)[][];
  readonly firsts: Int32Array;
}

function keyPass(sheet: EngineSheet, key: KeyCheck): KeyPass {
  const index = sheet.emptyIndex(key.fields);
  index.rows.reserve(sheet.rowCount);
  return { key, index, texts: [], firsts: new Int32Array(blockRows) };
}

/** Judges the cells of a sheet that has been reset and finds equal keys, block by block in one pass over its rows. */
export function* scanSheet(sheet: EngineSheet): Work {
  const { columns, blank, tallies, rowCount } = sheet;
  const [cells, peers] = [new SpanRoom(), new SpanRoom()];
  const room: ScanRoom = { columns, blank, tallies, cells, peers, doubts: new Int32Array(blockRows) };
  const keys = sheet.keys.map((key) => keyPass(sheet, key));
  const passes = sheet.references
    .filter((reference) => reference.leadsBefore())
    .map((reference) => new ReferencePass(sheet, reference));
  const [first] = columns.keys();
  let work = 0;
  for (let from = 0, to = 0; from < rowCount; from = to) {
    to = Math.min(sheet.cells.endAfter(from), from + blockRows);
    if (first !== undefined) approach(sheet.cells.span(first, from, to, room.cells));
    markBlankRows(sheet, from, to, room);
    for (const column of columns.values()) {
      work += to - from + column.scan(from, to, room) * closeLook;
      if (work < sliceCells) continue;
      yield work;
      work = 0;
    }
    for (const pass of keys) appendKeys(sheet, pass, from, to, room);
    for (const pass of passes) pass.review(from, to);
    work += (to - from) * (keys.length + passes.length);
  }
  yield work;
}

/**
 * Walks over a block row by row, as its cells lie in memory, so that its columns, which are scanned one after the other,
 * find them at hand. Every other cell will do, as its neighbour comes along. What it adds up is of no use to anybody.
 */
function approach({ rows, first, count }: CellSpan): number {
  let seen = 0;
  for (let at = 0; at < count; at += 1) {
    const row = rows[first + at] ?? [];
    for (let column = 0; column < row.length; column += 2) {
      const cell = row[column];
      if (typeof cell === 'string') seen += cell.length;
    }
  }
  return seen;
}

/** A row is blank when none of its cells is filled; in most sheets the first column says so of every row. */
function markBlankRows(
  { cells, columns, blank }: EngineSheet,
  from: number,
  to: number,
  room: ScanRoom,
): void {
  let waiting: number[] | undefined;
  for (const field of columns.keys()) {
    const span = cells.span(field, from, to, room.cells);
    const empty: number[] = [];
    if (waiting) {
      for (const at of waiting) if (isBlank(cellIn(span, at))) empty.push(at);
    } else for (let at = 0; at < to - from; at += 1) if (isBlank(cellIn(span, at))) empty.push(at);
    if (empty.length === 0) return;
    waiting = empty;
  }
  for (const at of waiting ?? []) blank.set(from + at, true);
}

function appendKeys(
  sheet: EngineSheet,
  { key, index, texts, firsts }: KeyPass,
  from: number,
  to: number,
  room: ScanRoom,
): void {
  const [first = [], ...others] = key.fields.map((field, place) => {
    const into = (texts[place] ??= new Array<string | undefined>(blockRows));
    sheet.columns.get(field)?.texts(from, to, room.cells, into);
    return into;
  });
  const all = others.reduce(joinedTexts, first);
  index.rows.addAll(from, all, to - from, firsts);
  for (let at = 0; at < to - from; at += 1)
    if (key.append(from + at, firsts[at] ?? -1)) sheet.tallies.add(from + at, 'error', sheet.rowCount);
}
