import type { Canonical, Cell } from '../../entity/cell';
import type { CircleCheck } from './circle-check';
import type { EngineSheet } from './engine-sheet';
import type { EngineSheets, Referrer } from './engine-sheets';
import type { JudgedColumn } from './judged-column';
import type { KeyCheck } from './key-check';
import type { SheetIndex } from './sheet-index';

/** What an edit leaves to do: rows to settle, and columns whose values are others, for the rules that read them. */
export interface EditTrail {
  onRow(sheet: EngineSheet, row: number): void;
  onColumn(sheet: EngineSheet, field: string): void;
}

/** Edits of single cells of one column. Good for as long as no rows come or go and the sheet has the same indexes. */
export class CellEditor {
  readonly indexCount: number;
  private readonly column: JudgedColumn | undefined;
  private readonly columns: readonly JudgedColumn[];
  private readonly rules: EngineSheet['rules'];
  private readonly held: EngineSheet['held'];
  private readonly indexes: readonly (readonly [SheetIndex, KeyCheck | undefined])[];
  private readonly circles: readonly CircleCheck[];
  /** Who refers to the sheet by this field. */
  private readonly referrers: readonly Referrer[];

  constructor(
    sheets: EngineSheets,
    private readonly sheet: EngineSheet,
    private readonly field: string,
    private readonly trail: EditTrail,
  ) {
    const { entity } = sheet;
    this.column = sheet.columns.get(field);
    this.columns = [...sheet.columns.values()].filter(({ name, peer }) => name === field || peer === field);
    this.rules = sheet.rules.filter(({ rule }) => rule.reads.includes(field));
    this.held = sheet.held.filter(({ reference }) => reference.reads(field));
    this.referrers = field === entity.referenceBy ? sheets.referrersOf(sheet) : [];
    this.circles = sheet.circles.filter(
      ({ reference }) => field === entity.referenceBy || reference.column.name === field,
    );
    // Made now, because they cannot be while a row is between its old text and its new one.
    for (const referrer of this.referrers) referrer.sheet.index([referrer.reference.column.name]);
    if (this.referrers.length > 0) sheet.index([field]);
    const keys = sheet.keys.filter(({ fields }) => fields.includes(field));
    const keyOf = new Map(keys.map((key) => [sheet.index(key.fields), key] as const));
    this.indexes = [...sheet.indexes.values()]
      .filter(({ fields }) => fields.includes(field))
      .map((index) => [index, keyOf.get(index)] as const);
    this.indexCount = sheet.indexes.size;
  }

  /** Puts a cell in its place and judges again what that touches. */
  set(row: number, cell: Cell): void {
    const { sheet, field, trail, column } = this;
    if (!column) {
      sheet.cells.set(field, row, cell);
      trail.onRow(sheet, row);
      return;
    }
    // What is wrong is remembered; reading it anew may take long.
    const before = column.marks.has(row) ? column.meaning(sheet.cells.at(field, row)) : column.valueAt(row);
    const after = column.meaning(cell);
    const isOther = before !== after;
    const children = isOther ? this.childrenOf(row, before, after) : [];
    const onCircle = (other: number): void => trail.onRow(sheet, other);
    for (const circle of this.circles) circle.loosen(children, onCircle);
    const texts = isOther ? this.indexes.map(([index]) => index.textAt(row)) : [];
    sheet.cells.set(field, row, cell);
    this.reviewRow(row);
    trail.onRow(sheet, row);
    if (!isOther) return;
    trail.onColumn(sheet, field);
    this.indexes.forEach(([index, key], at) => {
      this.move(row, index, key, texts[at]);
    });
    this.reviewReferences(row, before, after);
    for (const circle of this.circles) circle.fasten(children, onCircle);
  }

  private reviewRow(row: number): void {
    const { sheet } = this;
    const isBlank = sheet.isBlankRow(row);
    const turned = sheet.blank.set(row, isBlank);
    for (const column of turned ? sheet.columns.values() : this.columns) column.review(row, isBlank);
    for (const rule of turned ? sheet.rules : this.rules) rule.review(row, isBlank);
  }

  private move(row: number, index: SheetIndex, key: KeyCheck | undefined, from: string | undefined): void {
    const to = index.textAt(row);
    if (from === to) return;
    const onRow = (other: number): void => this.trail.onRow(this.sheet, other);
    if (from !== undefined) {
      index.rows.remove(row, from);
      key?.leave(row, from, index, onRow);
    }
    if (to === undefined) return;
    const first = index.rows.first(to);
    index.rows.add(row, to);
    key?.enter(row, first, to, index, onRow);
  }

  /** The row's own references, and those that lead, or led, to it. */
  private reviewReferences(row: number, before: Canonical, after: Canonical): void {
    for (const held of this.held) {
      held.reference.review(row);
      held.review(row);
    }
    for (const { sheet, reference, held } of this.referrers)
      for (const text of [before, after]) {
        if (text === null) continue;
        for (const referrer of sheet.index([reference.column.name]).rows.rows(String(text))) {
          const turned = reference.review(referrer);
          if (held.review(referrer) || turned) this.trail.onRow(sheet, referrer);
        }
      }
  }

  /** Rows whose parent this edit may change: the row itself, or those that refer to it by its old or its new text. */
  private childrenOf(row: number, before: Canonical, after: Canonical): readonly number[] {
    const { sheet } = this;
    return this.circles.flatMap(({ reference: { column } }) => {
      const texts = this.field === sheet.entity.referenceBy ? [before, after] : [];
      const referring = texts.flatMap((text) =>
        text === null ? [] : [...sheet.index([column.name]).rows.rows(String(text))],
      );
      return this.field === column.name ? [...referring, row] : referring;
    });
  }
}
