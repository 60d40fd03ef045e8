import { invalidArgument, notImplemented } from '../../workbook/host-fault';
import type { Workbook } from '../../workbook/workbook';
import { flagOf, wordOf } from '../arguments';
import { hostObject, rangeObject } from '../host-object';
import type { HostType } from '../host-type';

const calculationModes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const scopeOf = (workbook: Workbook) => ({ workbook, sheet: undefined });

function selected(workbook: Workbook) {
  const { activeSheet } = workbook;
  return rangeObject(activeSheet, activeSheet.selection);
}

export const workbookType: HostType<Workbook> = {
  get: {
    Name: ({ name }) => name,
    ReadOnly: () => false,
    IsDirty: () => false,
    AutoSave: () => false,
    PreviouslySaved: ({ origin }) => origin !== undefined,
    CalculationEngineVersion: () => 0,
  },
  object: {
    Application: (workbook) => hostObject('Application', workbook),
    _Runtime: (workbook) => hostObject('Runtime', workbook),
    Functions: (workbook) => hostObject('Functions', workbook),
    Worksheets: (workbook) => hostObject('WorksheetCollection', workbook),
    Tables: (workbook) => hostObject('TableCollection', scopeOf(workbook)),
    Names: (workbook) => hostObject('NamedItemCollection', scopeOf(workbook)),
    Comments: (workbook) => hostObject('CommentCollection', scopeOf(workbook)),
    Notes: (workbook) => hostObject('NoteCollection', scopeOf(workbook)),
    CustomXmlParts: (workbook) => hostObject('CustomXmlPartCollection', workbook),
    Settings: (workbook) => hostObject('SettingCollection', workbook),
    Properties: (workbook) => hostObject('DocumentProperties', workbook),
    Protection: (workbook) => hostObject('WorkbookProtection', workbook),
  },
  call: {
    GetSelectedRange: selected,
    GetSelectedRanges: ({ activeSheet }) =>
      hostObject('RangeAreas', { sheet: activeSheet, areas: [activeSheet.selection] }),
    GetActiveCell: ({ activeSheet: sheet }) => {
      const { top, left } = sheet.selection;
      return rangeObject(sheet, { top, left, bottom: top, right: left });
    },
    Save: () => null,
    _RemoveReference: (_, args, { references }) => {
      references.remove(args.text(0));
      return null;
    },
    _RemoveAllReferences: (_, __, { references }) => {
      references.clear();
      return null;
    },
    _GetReferenceCount: (_, __, { references }) => references.count,
    _GetRangeForEventByReferenceId: (workbook, args) => eventRange(workbook, args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, args) => eventRange(workbook, args.text(0)),
  },
};

/** Event references name the sheet's id and the address. */
function eventRange(workbook: Workbook, referenceId: string) {
  const { id, area } = parseEventReference(referenceId);
  const sheet = workbook.findSheet(id);
  if (!sheet) throw invalidArgument();
  return rangeObject(sheet, area);
}

function parseEventReference(referenceId: string) {
  const [id = '', ...numbers] = referenceId.split('|');
  const [top = 0, left = 0, bottom = 0, right = 0] = numbers.map(Number);
  return { id, area: { top, left, bottom, right } };
}

export const applicationType: HostType<Workbook> = {
  get: {
    CalculationMode: ({ calculation }) => calculation.mode,
    CalculationState: () => 'Done',
    CalculationEngineVersion: () => 0,
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (workbook, value) => {
      workbook.calculation.mode = wordOf(value, calculationModes);
    },
  },
  call: {
    Calculate: ({ calculation }, args) => {
      wordOf(args.json(0), ['Recalculate', 'Full', 'FullRebuild']);
      calculation.calculate();
      return null;
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const runtimeType: HostType<Workbook> = {
  get: { EnableEvents: ({ eventsEnabled }) => eventsEnabled },
  set: {
    EnableEvents: (workbook, value) => {
      workbook.eventsEnabled = flagOf(value);
    },
  },
};

export const workbookProtectionType: HostType<Workbook> = {
  get: { Protected: ({ structureProtected }) => structureProtected },
  call: {
    Protect: (workbook, args) => {
      if (!args.isMissing(0)) throw notImplemented('WorkbookProtection.protect with a password');
      workbook.structureProtected = true;
      return null;
    },
    Unprotect: (workbook) => {
      workbook.structureProtected = false;
      return null;
    },
  },
};
