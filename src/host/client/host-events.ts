import { addressOf } from '../workbook/address';
import { bounding, intersection, isWholeColumns, isWholeRows, touches, type Area } from '../workbook/area';
import type { CellDetails, Change, Shift } from '../workbook/change';
import type { Table } from '../workbook/table';
import type { Worksheet } from '../workbook/worksheet';
import type { Json } from '../interpreter/host-object';

/** An event as the client library reads it: a number for its kind, the id of what it is about, and its arguments. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Json;
}

/** The numbers the client library registers its handlers under. */
export const eventType = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetFormatChanged: 18,
  rowSorted: 19,
  protectionChanged: 24,
  sheetNameChanged: 25,
  sheetVisibilityChanged: 26,
  sheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

const workbookTarget = 'Workbook';
const sourceOf = (change: Change | undefined): string => (change?.actor === 'coauthor' ? 'Remote' : 'Local');

/** What happened in one batch, as events: edits of one sheet are told once, with the rectangle around them. */
export function eventsOf(changes: readonly Change[]): HostEvent[] {
  const heard = changes.filter((change) => !change.silent);
  return [...edits(heard), ...heard.flatMap(single)];
}

type Edit = Extract<Change, { kind: 'cells' }>;

function edits(changes: readonly Change[]): HostEvent[] {
  const bySheet = new Map<Worksheet, Edit[]>();
  for (const change of changes) {
    if (change.kind !== 'cells') continue;
    bySheet.set(change.sheet, [...(bySheet.get(change.sheet) ?? []), change]);
  }
  return [...bySheet].flatMap(([sheet, own]) => {
    const area = own.map((edit) => edit.area).reduce(bounding);
    const details = own.length === 1 ? own[0]?.details : undefined;
    return changed(sheet, area, 'RangeEdited', actorOf(own[0]), { details });
  });
}

const actorOf = (change: Change | undefined): Json => ({
  triggerSource: change?.actor === 'addin' ? 'ThisLocalAddin' : 'Unknown',
  source: sourceOf(change),
});

interface ChangeExtras {
  readonly details?: CellDetails | undefined;
  readonly shiftDirection?: string;
}

/** Tells the sheet, the collection of sheets, and the tables the area touches. */
function changed(
  sheet: Worksheet,
  area: Area,
  changeType: string,
  actor: Json,
  extras: ChangeExtras,
): HostEvent[] {
  const { details, shiftDirection = 'None' } = extras;
  const args = {
    ...(actor as object),
    address: addressOf(area),
    changeType,
    shiftDirection,
    worksheetId: sheet.id,
    referenceId: [sheet.id, area.top, area.left, area.bottom, area.right].join('|'),
    ...details,
  };
  const tables = sheet.tables.filter((table) => touches(table.area, area));
  return [
    ...onSheet(eventType.sheetChanged, sheet, args),
    ...tables.flatMap((table) => onTable(eventType.tableChanged, table, { ...args, tableId: table.id })),
  ];
}

const onSheet = (type: number, sheet: Worksheet, args: Json): HostEvent[] => [
  { type, target: sheet.id, args },
  { type, target: workbookTarget, args },
];

const onTable = (type: number, table: Table, args: Json): HostEvent[] => [
  { type, target: table.id, args },
  { type, target: table.sheet.id, args },
  { type, target: workbookTarget, args },
];

const shiftNames: Readonly<Record<Shift, string>> = {
  down: 'ShiftCellDown',
  right: 'ShiftCellRight',
  up: 'ShiftCellUp',
  left: 'ShiftCellLeft',
};

function shiftChangeType(area: Area, shift: Shift): string {
  const act = shift === 'down' || shift === 'right' ? 'Inserted' : 'Deleted';
  if (isWholeRows(area)) return `Row${act}`;
  return isWholeColumns(area) ? `Column${act}` : `Cell${act}`;
}

const sheetEvents = {
  added: eventType.sheetAdded,
  deleted: eventType.sheetDeleted,
  activated: eventType.sheetActivated,
  deactivated: eventType.sheetDeactivated,
  renamed: eventType.sheetNameChanged,
  moved: eventType.sheetMoved,
  visibility: eventType.sheetVisibilityChanged,
} as const;

function single(change: Change): HostEvent[] {
  switch (change.kind) {
    case 'shifted': {
      const { sheet, area, shift } = change;
      const whole = isWholeRows(area) || isWholeColumns(area);
      const direction = whole ? {} : { shiftDirection: shiftNames[shift] };
      return changed(sheet, area, shiftChangeType(area, shift), actorOf(change), direction);
    }
    case 'sorted':
      return onSheet(
        eventType.rowSorted,
        change.sheet,
        areaArgs(change.sheet, change.area, sourceOf(change)),
      );
    case 'format':
      return onSheet(
        eventType.sheetFormatChanged,
        change.sheet,
        areaArgs(change.sheet, change.area, sourceOf(change)),
      );
    case 'selection':
      return selectionEvents(change.sheet, change.area);
    case 'protection':
      return onSheet(eventType.protectionChanged, change.sheet, {
        isProtected: change.sheet.protection?.sheet === true,
        source: sourceOf(change),
        worksheetId: change.sheet.id,
      });
    case 'sheet':
      return onSheet(sheetEvents[change.act], change.sheet, {
        worksheetId: change.sheet.id,
        source: sourceOf(change),
        ...(change.nameBefore !== undefined && {
          nameBefore: change.nameBefore,
          nameAfter: change.sheet.name,
        }),
      });
    case 'table':
      return tableEvents(change.table, change.act, sourceOf(change));
    default:
      return [];
  }
}

const areaArgs = (sheet: Worksheet, area: Area, source = 'Local'): Json => ({
  address: addressOf(area),
  source,
  worksheetId: sheet.id,
});

function selectionEvents(sheet: Worksheet, area: Area): HostEvent[] {
  const tables = sheet.tables.map((table) => {
    const inside = intersection(table.area, area);
    const args = {
      address: inside ? addressOf(inside) : '',
      isInsideTable: inside !== undefined,
      tableId: table.id,
      worksheetId: sheet.id,
    };
    return { type: eventType.tableSelectionChanged, target: table.id, args };
  });
  return [...onSheet(eventType.sheetSelectionChanged, sheet, areaArgs(sheet, area)), ...tables];
}

function tableEvents(table: Table, act: string, source: string): HostEvent[] {
  const type =
    act === 'added' ? eventType.tableAdded : act === 'deleted' ? eventType.tableDeleted : undefined;
  if (type === undefined) return [];
  const args = { source, tableId: table.id, tableName: table.name, worksheetId: table.sheet.id };
  return onTable(type, table, args);
}
