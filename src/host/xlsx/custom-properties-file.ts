import type { Workbook } from '../workbook/workbook';
import { addRelationship, dropRelationships, xmlDeclaration } from './package-parts';
import { xmlEscape, xmlEscapeAttribute } from './xml-text';
import type { ZipArchive } from './zip-archive';

const path = 'docProps/custom.xml';

/** Writes the workbook's custom properties, which hucre drops when it saves a file it has read; gives the content type they need. */
export async function writeCustomProperties(archive: ZipArchive, workbook: Workbook): Promise<string[]> {
  const entries = Object.entries(workbook.properties.custom ?? {});
  archive.remove(path);
  await dropRelationships(archive, '', (type) => type === 'custom-properties');
  if (entries.length === 0) return [];
  const properties = entries.map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${xmlEscapeAttribute(name)}">${typed(value)}</property>`,
  );
  await archive.replaceText(
    path,
    `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`,
  );
  await addRelationship(archive, '', 'custom-properties', path);
  return [
    `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>`,
  ];
}

function typed(value: string | number | boolean | Date): string {
  if (value instanceof Date)
    return `<vt:filetime>${value.toISOString().replace(/\.\d+Z$/, 'Z')}</vt:filetime>`;
  if (typeof value === 'boolean') return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === 'string') return `<vt:lpwstr>${xmlEscape(value)}</vt:lpwstr>`;
  const small = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return small ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}
