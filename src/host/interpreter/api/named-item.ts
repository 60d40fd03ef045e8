import { absoluteAddressOf } from '../../workbook/address';
import { itemNotFound } from '../../workbook/host-fault';
import { addName, deleteName, findName, nameTarget, nameValue } from '../../workbook/name-acts';
import type { DefinedName } from '../../workbook/workbook';
import { flagOf, numberOf, textOf } from '../arguments';
import {
  hostObject,
  rangeObject,
  type HostObject,
  type HostObjectOf,
  type Json,
  type NamedRef,
  type Scope,
} from '../host-object';
import type { HostType } from '../host-type';

const namesIn = ({ workbook, sheet }: Scope): DefinedName[] =>
  workbook.names.filter((name) => name.sheet === sheet);

const nameObject = ({ workbook }: Scope, name: DefinedName): HostObjectOf<'NamedItem'> =>
  hostObject('NamedItem', { workbook, name });

const bare = (formula: string): string => formula.replace(/^=/, '');

function constantFormula(value: Json): string {
  if (typeof value === 'string')
    return value.startsWith('=') ? bare(value) : `"${value.replaceAll('"', '""')}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(numberOf(value));
}

export const namedItemCollectionType: HostType<Scope> = {
  items: (scope) => namesIn(scope).map((name) => nameObject(scope, name)),
  item: (scope, key) => {
    const name = findName(scope.workbook, textOf(key), scope.sheet);
    if (!name) throw itemNotFound();
    return nameObject(scope, name);
  },
  call: {
    Add: (scope, args) => {
      const range = args.object(1, 'Range');
      const formula = range ? absoluteAddressOf(range.area, range.sheet.name) : constantFormula(args.json(1));
      const comment = args.optionalText(2) ?? '';
      return nameObject(
        scope,
        addName(scope.workbook, args.text(0), formula, { sheet: scope.sheet, comment }),
      );
    },
    AddFormulaLocal: (scope, args) => {
      const comment = args.optionalText(2) ?? '';
      return nameObject(
        scope,
        addName(scope.workbook, args.text(0), bare(args.text(1)), { sheet: scope.sheet, comment }),
      );
    },
    GetCount: (scope) => namesIn(scope).length,
    GetItemOrNullObject: (scope, args) => {
      const name = findName(scope.workbook, args.text(0), scope.sheet);
      return name ? nameObject(scope, name) : null;
    },
  },
};

function change({ workbook, name }: NamedRef, values: Partial<DefinedName>): void {
  Object.assign(name, values);
  workbook.record({ kind: 'document', part: 'names' });
}

function targetRange({ workbook, name }: NamedRef): HostObject | null {
  const target = nameTarget(workbook, name);
  return target ? rangeObject(target.sheet, target.area) : null;
}

function typeOf({ workbook, name }: NamedRef): string {
  if (nameTarget(workbook, name)) return 'Range';
  if (/^".*"$/s.test(name.formula)) return 'String';
  if (/^(TRUE|FALSE)$/i.test(name.formula)) return 'Boolean';
  return name.formula.trim() !== '' && Number.isFinite(Number(name.formula)) ? 'Double' : 'Error';
}

export const namedItemType: HostType<NamedRef> = {
  id: ({ name }) => name.name,
  get: {
    Name: ({ name }) => name.name,
    Type: typeOf,
    Value: ({ workbook, name }) => nameValue(workbook, name),
    Formula: ({ name }) => `=${name.formula}`,
    Visible: ({ name }) => name.visible,
    Comment: ({ name }) => name.comment,
    Scope: ({ name }) => (name.sheet ? 'Worksheet' : 'Workbook'),
  },
  set: {
    Visible: (item, value) => change(item, { visible: flagOf(value) }),
    Comment: (item, value) => change(item, { comment: textOf(value) }),
    Formula: (item, value) => change(item, { formula: bare(textOf(value)) }),
  },
  object: {
    Worksheet: ({ name }) => {
      if (!name.sheet) throw itemNotFound();
      return hostObject('Worksheet', name.sheet);
    },
    WorksheetOrNullObject: ({ name }) => (name.sheet ? hostObject('Worksheet', name.sheet) : null),
  },
  call: {
    GetRange: (item) => {
      const range = targetRange(item);
      if (!range) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: targetRange,
    Delete: ({ workbook, name }) => {
      deleteName(workbook, name);
      return null;
    },
  },
};
