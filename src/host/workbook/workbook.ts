import type { FontStyle, RoundtripWorkbook, WorkbookProperties } from 'hucre';
import type { DateSystem } from '../../core/kernel/excel-serial';
import { Calculation } from '../calculation/calculation';
import type { Actor, Change, Happening } from './change';
import { itemAlreadyExists } from './host-fault';
import { checkSheetName } from './sheet-name';
import { StylePool } from './style-pool';
import type { Table } from './table';
import { Worksheet } from './worksheet';

/** A defined name. `formula` is without its '='; `sheet` is set when the name belongs to one sheet. */
export interface DefinedName {
  name: string;
  formula: string;
  readonly sheet: Worksheet | undefined;
  visible: boolean;
  comment: string;
}

export interface CustomXmlPart {
  readonly id: string;
  xml: string;
  /** Of its root element. */
  namespace: string;
}

/** The file as read, so that saving keeps what this model does not know. */
export interface WorkbookOrigin {
  readonly file: RoundtripWorkbook;
  readonly sheetCount: number;
  /** Its `[Content_Types].xml`, for the parts that are carried along. */
  readonly contentTypes: string;
}

export type Observer = (changes: readonly Change[]) => void;

/** A workbook in memory: what an .xlsx file holds, and what the API and the grid act upon. */
export class Workbook {
  dateSystem: DateSystem = '1900';
  name = 'Book1';
  readonly styles = new StylePool();
  sheets: Worksheet[] = [];
  names: DefinedName[] = [];
  customXmlParts: CustomXmlPart[] = [];
  readonly settings = new Map<string, unknown>();
  properties: WorkbookProperties = {};
  defaultFont: FontStyle = { name: 'Calibri', size: 11 };
  readonly calculation = new Calculation(this);
  structureProtected = false;
  /** False while an add-in has set `runtime.enableEvents` to false: what happens meanwhile raises no events. */
  eventsEnabled = true;
  origin: WorkbookOrigin | undefined;
  #activeSheet: Worksheet | undefined;
  #nextId = 1;
  #depth = 0;
  #actor: Actor = 'user';
  #pending: Change[] = [];
  readonly #observers = new Set<Observer>();
  readonly #followers = new Set<(change: Change) => void>();

  /** A number that no other thing of this workbook bears. */
  nextId(): number {
    return this.#nextId++;
  }

  get tables(): Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  get activeSheet(): Worksheet {
    const active = this.#activeSheet ?? this.sheets.find((sheet) => sheet.visibility === 'Visible');
    if (!active) throw new Error('A workbook has at least one visible sheet.');
    return active;
  }

  set activeSheet(sheet: Worksheet) {
    this.#activeSheet = sheet;
  }

  sheetNamed(name: string): Worksheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** A sheet by its name or id. */
  findSheet(key: string): Worksheet | undefined {
    return this.sheetNamed(key) ?? this.sheets.find((sheet) => sheet.id === key);
  }

  tableNamed(name: string): Table | undefined {
    const wanted = name.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === wanted);
  }

  addSheet(name: string = this.#freeSheetName()): Worksheet {
    checkSheetName(name);
    if (this.sheetNamed(name)) throw itemAlreadyExists();
    const sheet = new Worksheet(this, sheetId(this.nextId()), name);
    this.sheets.push(sheet);
    this.record({ kind: 'sheet', sheet, act: 'added' });
    return sheet;
  }

  #freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.sheetNamed(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  /** Runs one act of a person or one request of an add-in; observers hear of all of it once, at its end. */
  batch<T>(actor: Actor, work: () => T): T {
    const before = this.#actor;
    // What another person does stays theirs, whatever act it is made of.
    if (before !== 'coauthor') this.#actor = actor;
    this.#depth++;
    try {
      return work();
    } finally {
      this.#depth--;
      this.#actor = before;
      if (this.#depth === 0) this.#flush();
    }
  }

  record(happening: Happening): void {
    const change: Change = { ...happening, actor: this.#actor, silent: !this.eventsEnabled };
    if (change.kind !== 'selection') this.calculation.clock.edited();
    this.#pending.push(change);
    for (const follower of this.#followers) follower(change);
    if (this.#depth === 0) this.#flush();
  }

  #flush(): void {
    const changes = this.#pending;
    this.#pending = [];
    if (changes.length === 0 || this.#observers.size === 0) return;
    changes.push(...this.calculation.consequencesOf(changes));
    for (const observer of [...this.#observers]) observer(changes);
  }

  /** Tells the listener of every change, whoever makes it; gives back the way to stop. */
  observe(listener: Observer): () => void {
    this.#observers.add(listener);
    return () => void this.#observers.delete(listener);
  }

  /** Tells of each change while it happens, in the midst of a batch; for what must never point at the wrong cells. */
  follow(follower: (change: Change) => void): () => void {
    this.#followers.add(follower);
    return () => void this.#followers.delete(follower);
  }
}

/** Excel's ids look like GUIDs and mean nothing. */
const sheetId = (number: number): string =>
  `{00000000-0001-0000-${String(number).padStart(4, '0')}-000000000000}`;

/** A new workbook with these blank sheets; one `Sheet1` when none is named. */
export function createWorkbook(sheetNames: readonly string[] = ['Sheet1']): Workbook {
  const workbook = new Workbook();
  for (const name of sheetNames) workbook.addSheet(name);
  return workbook;
}
