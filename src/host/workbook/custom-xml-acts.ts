import type { CustomXmlPart, Workbook } from './workbook';
import { namespaceOf } from './xml-namespace';

/** Stores a well-formed XML text in the workbook, under a GUID of its own. */
export function addCustomXml(workbook: Workbook, xml: string, id = freshId(workbook)): CustomXmlPart {
  namespaceOf(xml);
  const part = { id, xml };
  workbook.customXmlParts.push(part);
  workbook.record({ kind: 'document', part: 'customXml' });
  return part;
}

export function setCustomXml(workbook: Workbook, part: CustomXmlPart, xml: string): void {
  namespaceOf(xml);
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
