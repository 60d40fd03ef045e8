import { invalidArgument, itemNotFound } from '../../workbook/host-fault';
import type { Workbook } from '../../workbook/workbook';
import type { Worksheet } from '../../workbook/worksheet';
import { textOf } from '../arguments';
import { hostObject, type HostObject, type Json, type KeyRef } from '../host-object';
import type { HostType } from '../host-type';

/** A list of keys and values that belongs to an owner: settings, custom properties. */
interface Store<Owner> {
  readonly keys: (owner: Owner) => string[];
  readonly read: (owner: Owner, key: string) => Json;
  readonly write: (owner: Owner, key: string, value: Json) => void;
  readonly remove: (owner: Owner, key: string) => void;
  readonly entry: (owner: Owner, key: string) => HostObject;
}

/** Keys are found whatever their case, as in Excel. */
function find<Owner>(store: Store<Owner>, owner: Owner, key: Json): string | undefined {
  const wanted = textOf(key).toLowerCase();
  return store.keys(owner).find((known) => known.toLowerCase() === wanted);
}

function collection<Owner>(store: Store<Owner>): HostType<Owner> {
  return {
    items: (owner) => store.keys(owner).map((key) => store.entry(owner, key)),
    item: (owner, key) => {
      const found = find(store, owner, key);
      if (found === undefined) throw itemNotFound();
      return store.entry(owner, found);
    },
    call: {
      Add: (owner, args) => {
        const key = args.text(0);
        if (key === '') throw invalidArgument();
        const known = find(store, owner, key) ?? key;
        store.write(owner, known, args.json(1));
        return store.entry(owner, known);
      },
      GetCount: (owner) => store.keys(owner).length,
      GetItemOrNullObject: (owner, args) => {
        const found = find(store, owner, args.json(0));
        return found === undefined ? null : store.entry(owner, found);
      },
    },
  };
}

function entryType<Owner>(
  store: Store<Owner>,
  more: HostType<KeyRef<Owner>>['get'] = {},
): HostType<KeyRef<Owner>> {
  return {
    id: ({ key }) => key,
    get: { Key: ({ key }) => key, Value: ({ owner, key }) => store.read(owner, key), ...more },
    set: { Value: ({ owner, key }, value) => store.write(owner, key, value) },
    call: {
      Delete: ({ owner, key }) => {
        store.remove(owner, key);
        return null;
      },
    },
  };
}

const settings: Store<Workbook> = {
  keys: (workbook) => [...workbook.settings.keys()],
  read: (workbook, key) => (workbook.settings.get(key) ?? null) as Json,
  write: (workbook, key, value) => {
    workbook.settings.set(key, value);
    workbook.record({ kind: 'document', part: 'settings' });
  },
  remove: (workbook, key) => {
    workbook.settings.delete(key);
    workbook.record({ kind: 'document', part: 'settings' });
  },
  entry: (owner, key) => hostObject('Setting', { owner, key }),
};

export const settingCollectionType = collection(settings);
export const settingType = entryType(settings);

const shownProperty = (value: string | number | boolean | Date | undefined): Json =>
  value instanceof Date ? value.toISOString() : (value ?? null);

const customProperties: Store<Workbook> = {
  keys: ({ properties }) => Object.keys(properties.custom ?? {}),
  read: ({ properties }, key) => shownProperty(properties.custom?.[key]),
  write: (workbook, key, value) => {
    if (typeof value === 'object') throw invalidArgument();
    workbook.properties = { ...workbook.properties, custom: { ...workbook.properties.custom, [key]: value } };
    workbook.record({ kind: 'document', part: 'properties' });
  },
  remove: (workbook, key) => {
    const { [key]: _, ...custom } = workbook.properties.custom ?? {};
    workbook.properties = { ...workbook.properties, custom };
    workbook.record({ kind: 'document', part: 'properties' });
  },
  entry: (owner, key) => hostObject('CustomProperty', { owner, key }),
};

function propertyType({ owner, key }: KeyRef<Workbook>): string {
  const value = owner.properties.custom?.[key];
  if (value instanceof Date) return 'Date';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

const customPropertyList = collection(customProperties);

export const customPropertyCollectionType: HostType<Workbook> = {
  ...customPropertyList,
  call: {
    ...customPropertyList.call,
    DeleteAll: (workbook) => {
      for (const key of customProperties.keys(workbook)) customProperties.remove(workbook, key);
      return null;
    },
  },
};
export const customPropertyType = entryType(customProperties, { Type: propertyType });

const sheetProperties: Store<Worksheet> = {
  keys: (sheet) => [...sheet.customProperties.keys()],
  read: (sheet, key) => sheet.customProperties.get(key) ?? null,
  write: (sheet, key, value) => {
    sheet.customProperties.set(key, textOf(value));
    sheet.workbook.record({ kind: 'document', part: 'properties' });
  },
  remove: (sheet, key) => {
    sheet.customProperties.delete(key);
    sheet.workbook.record({ kind: 'document', part: 'properties' });
  },
  entry: (owner, key) => hostObject('WorksheetCustomProperty', { owner, key }),
};

export const worksheetCustomPropertyCollectionType = collection(sheetProperties);
export const worksheetCustomPropertyType = entryType(sheetProperties);

type TextProperty =
  'title' | 'subject' | 'creator' | 'keywords' | 'description' | 'category' | 'manager' | 'company';

const setProperty = (name: TextProperty) => (workbook: Workbook, value: Json) => {
  workbook.properties = { ...workbook.properties, [name]: textOf(value) };
  workbook.record({ kind: 'document', part: 'properties' });
};

export const documentPropertiesType: HostType<Workbook> = {
  get: {
    Title: ({ properties }) => properties.title ?? '',
    Subject: ({ properties }) => properties.subject ?? '',
    Author: ({ properties }) => properties.creator ?? '',
    Keywords: ({ properties }) => properties.keywords ?? '',
    Comments: ({ properties }) => properties.description ?? '',
    LastAuthor: ({ properties }) => properties.lastModifiedBy ?? '',
    Category: ({ properties }) => properties.category ?? '',
    Manager: ({ properties }) => properties.manager ?? '',
    Company: ({ properties }) => properties.company ?? '',
    CreationDate: ({ properties }) => properties.created?.toISOString() ?? null,
  },
  set: {
    Title: setProperty('title'),
    Subject: setProperty('subject'),
    Author: setProperty('creator'),
    Keywords: setProperty('keywords'),
    Comments: setProperty('description'),
    Category: setProperty('category'),
    Manager: setProperty('manager'),
    Company: setProperty('company'),
  },
  object: { Custom: (workbook) => hostObject('CustomPropertyCollection', workbook) },
};
