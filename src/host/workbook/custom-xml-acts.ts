import type { CustomXmlPart, Workbook } from './workbook';
import { namespaceOf } from './xml-namespace';

/** Stores a well-formed XML text in the workbook, under a GUID of its own. */
export const addCustomXml = (workbook: Workbook, xml: string): CustomXmlPart =>
  keepCustomXml(workbook, { xml, namespace: namespaceOf(xml) });

/** `addCustomXml` for a text whose namespace was read already, under the GUID it came with if it has one. */
export function keepCustomXml(
  workbook: Workbook,
  { xml, namespace }: Omit<CustomXmlPart, 'id'>,
  id = freshId(workbook),
): CustomXmlPart {
  const part = { id, xml, namespace };
  workbook.customXmlParts.push(part);
  workbook.record({ kind: 'document', part: 'customXml' });
  return part;
}

export function setCustomXml(workbook: Workbook, part: CustomXmlPart, xml: string): void {
  part.namespace = namespaceOf(xml);
  part.xml = xml;
  workbook.record({ kind: 'document', part: 'customXml' });
}

export function deleteCustomXml(workbook: Workbook, part: CustomXmlPart): void {
  workbook.customXmlParts = workbook.customXmlParts.filter((other) => other !== part);
  workbook.record({ kind: 'document', part: 'customXml' });
}

function freshId(workbook: Workbook): string {
  const used = new Set(workbook.customXmlParts.map((part) => part.id));
  for (;;) {
    const hex = workbook.nextId().toString(16).toUpperCase().padStart(12, '0');
    const id = `{5B1A0000-0000-4000-8000-${hex}}`;
    if (!used.has(id)) return id;
  }
}
