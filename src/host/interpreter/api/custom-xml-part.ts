import { addCustomXml, deleteCustomXml, setCustomXml } from '../../workbook/custom-xml-acts';
import { HostFault, itemNotFound } from '../../workbook/host-fault';
import type { CustomXmlPart, Workbook } from '../../workbook/workbook';
import { textOf } from '../arguments';
import {
  hostObject,
  type HostObjectOf,
  type Json,
  type PartRef,
  type PartsOfNamespace,
} from '../host-object';
import type { HostType } from '../host-type';

const partObject = (workbook: Workbook, part: CustomXmlPart): HostObjectOf<'CustomXmlPart'> =>
  hostObject('CustomXmlPart', { workbook, part });

function find(parts: readonly CustomXmlPart[], id: Json): CustomXmlPart | undefined {
  return parts.find((part) => part.id.toLowerCase() === textOf(id).toLowerCase());
}

function required(part: CustomXmlPart | undefined): CustomXmlPart {
  if (!part) throw itemNotFound();
  return part;
}

export const customXmlPartCollectionType: HostType<Workbook> = {
  items: (workbook) => workbook.customXmlParts.map((part) => partObject(workbook, part)),
  item: (workbook, key) => partObject(workbook, required(find(workbook.customXmlParts, key))),
  call: {
    Add: (workbook, args) => partObject(workbook, addCustomXml(workbook, args.text(0))),
    GetByNamespace: (workbook, args) =>
      hostObject('CustomXmlPartScopedCollection', { workbook, namespace: args.text(0) }),
    GetCount: ({ customXmlParts }) => customXmlParts.length,
    GetItemOrNullObject: (workbook, args) => {
      const part = find(workbook.customXmlParts, args.json(0));
      return part ? partObject(workbook, part) : null;
    },
  },
};

const partsOf = ({ workbook, namespace }: PartsOfNamespace): CustomXmlPart[] =>
  workbook.customXmlParts.filter((part) => part.namespace === namespace);

export const customXmlPartScopedCollectionType: HostType<PartsOfNamespace> = {
  items: (scope) => partsOf(scope).map((part) => partObject(scope.workbook, part)),
  item: (scope, key) => partObject(scope.workbook, required(find(partsOf(scope), key))),
  call: {
    GetCount: (scope) => partsOf(scope).length,
    GetItemOrNullObject: (scope, args) => {
      const part = find(partsOf(scope), args.json(0));
      return part ? partObject(scope.workbook, part) : null;
    },
    GetOnlyItem: (scope) => {
      const [part, ...others] = partsOf(scope);
      if (others.length > 0) throw new HostFault('GeneralException', 'There is more than one such part.');
      return partObject(scope.workbook, required(part));
    },
    GetOnlyItemOrNullObject: (scope) => {
      const [part, ...others] = partsOf(scope);
      return part && others.length === 0 ? partObject(scope.workbook, part) : null;
    },
  },
};

export const customXmlPartType: HostType<PartRef> = {
  id: ({ part }) => part.id,
  get: {
    Id: ({ part }) => part.id,
    NamespaceUri: ({ part }) => part.namespace,
  },
  call: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ workbook, part }, args) => {
      setCustomXml(workbook, part, args.text(0));
      return null;
    },
    Delete: ({ workbook, part }) => {
      deleteCustomXml(workbook, part);
      return null;
    },
  },
};
