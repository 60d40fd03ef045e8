import { keepCustomXml } from '../workbook/custom-xml-acts';
import type { Workbook } from '../workbook/workbook';
import { namespaceOf } from '../workbook/xml-namespace';
import {
  addRelationships,
  dropRelationships,
  relationshipsOf,
  relationshipsPath,
  relationshipsXml,
  xmlDeclaration,
} from './package-parts';
import { attribute, xmlEscape, xmlUnescape } from './xml-text';
import type { ZipArchive } from './zip-archive';

/** The settings of `Office.context.document.settings` live in a part of their own, which add-ins do not see. */
const settingsNamespace = 'urn:smartbilling:host:settings:1';

function decode(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

/** Reads the custom XML parts the workbook refers to. */
export async function readCustomXml(
  archive: ZipArchive,
  workbookPath: string,
  workbook: Workbook,
): Promise<void> {
  const relationships = await relationshipsOf(archive, workbookPath);
  const targets = relationships.flatMap(({ type, target }) =>
    type === 'customXml' && archive.has(target) ? [target] : [],
  );
  const items = await Promise.all(
    targets.map(async (target) => ({
      xml: decode(await archive.bytes(target)),
      id: await itemId(archive, target),
    })),
  );
  for (const { xml, id } of items) {
    const namespace = namespaceIn(xml);
    if (namespace === settingsNamespace) readSettings(xml, workbook);
    else if (namespace !== undefined) keepCustomXml(workbook, { xml, namespace }, id);
  }
}

/** The namespace of an item; undefined where it is not well-formed. */
function namespaceIn(xml: string): string | undefined {
  try {
    return namespaceOf(xml);
  } catch {
    return undefined;
  }
}

async function itemId(archive: ZipArchive, path: string): Promise<string | undefined> {
  const properties = (await relationshipsOf(archive, path)).find(({ type }) => type === 'customXmlProps');
  if (!properties || !archive.has(properties.target)) return undefined;
  const [tag = ''] = /<(?:\w+:)?datastoreItem\s[^>]*>/.exec(await archive.text(properties.target)) ?? [];
  return attribute(tag, 'ds:itemID') ?? attribute(tag, 'itemID');
}

function readSettings(xml: string, workbook: Workbook): void {
  const body = xml.slice(xml.indexOf('>', xml.indexOf(settingsNamespace)) + 1, xml.lastIndexOf('</'));
  const settings: unknown = JSON.parse(xmlUnescape(body));
  if (typeof settings !== 'object' || settings === null) return;
  for (const [key, value] of Object.entries(settings)) workbook.settings.set(key, value);
}

const settingsXml = ({ settings }: Workbook): string =>
  `<settings xmlns="${settingsNamespace}">${xmlEscape(JSON.stringify(Object.fromEntries(settings)))}</settings>`;

const settingsId = '{5B1A0000-0000-4000-9000-000000000001}';

/** Writes the custom XML parts and settings; gives the content types they need. */
export async function writeCustomXml(
  archive: ZipArchive,
  workbookPath: string,
  workbook: Workbook,
): Promise<string[]> {
  for (const name of archive.names()) if (name.startsWith('customXml/')) archive.remove(name);
  await dropRelationships(archive, workbookPath, (type) => type === 'customXml');
  const settings = workbook.settings.size > 0 ? [{ id: settingsId, xml: settingsXml(workbook) }] : [];
  const parts = [...workbook.customXmlParts, ...settings];
  const texts = new Map<string, string>();
  for (const [index, part] of parts.entries()) {
    const path = itemPath(index);
    const properties = `itemProps${index + 1}.xml`;
    texts.set(path, part.xml.replace(/^(\s*<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8'));
    texts.set(`customXml/${properties}`, itemProperties(part.id));
    texts.set(relationshipsPath(path), relationshipsXml('customXmlProps', [properties]));
  }
  await archive.replaceTexts(texts);
  await addRelationships(
    archive,
    workbookPath,
    'customXml',
    parts.map((_part, index) => `../${itemPath(index)}`),
  );
  return parts.map((_part, index) => propertiesOverride(index + 1));
}

const itemPath = (index: number): string => `customXml/item${index + 1}.xml`;

const itemProperties = (id: string): string =>
  `${xmlDeclaration}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`;

const propertiesOverride = (number: number): string =>
  `<Override PartName="/customXml/itemProps${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;
