import { attribute, xmlEscapeAttribute } from './xml-text';
import type { ZipArchive } from './zip-archive';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; '' is the package itself. */
export const relationshipsPath = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;

/** Where a relationship's target lies in the package. */
export function targetPath(owner: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folderOf(owner).split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The relationships of a part that leads to other parts of the package; types by their last word. */
export async function relationshipsOf(archive: ZipArchive, path: string): Promise<Relationship[]> {
  const relationships = relationshipsPath(path);
  if (!archive.has(relationships)) return [];
  const xml = await archive.text(relationships);
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => attribute(tag, 'TargetMode') !== 'External')
    .map((tag) => ({
      id: attribute(tag, 'Id') ?? '',
      type: (attribute(tag, 'Type') ?? '').split('/').at(-1) ?? '',
      target: targetPath(path, attribute(tag, 'Target') ?? ''),
    }));
}

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

const noRelationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

const relationshipXml = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${officeTypes}${type}" Target="${xmlEscapeAttribute(target)}"/>`;

/** The relationships of a part that nothing is related to but these. `targets` are relative to the owner's folder. */
export const relationshipsXml = (type: string, targets: readonly string[]): string =>
  noRelationships.replace(
    '</Relationships>',
    `${targets.map((target, index) => relationshipXml(`rId${index + 1}`, type, target)).join('')}</Relationships>`,
  );

/** Adds relationships under the first free ids and gives these. `targets` are relative to the owner's folder. */
export async function addRelationships(
  archive: ZipArchive,
  owner: string,
  type: string,
  targets: readonly string[],
): Promise<string[]> {
  const path = relationshipsPath(owner);
  const xml = archive.has(path) ? await archive.text(path) : noRelationships;
  let number = 1;
  const ids = targets.map(() => {
    while (xml.includes(`"rId${number}"`)) number++;
    return `rId${number++}`;
  });
  const elements = targets.map((target, index) => relationshipXml(ids[index] ?? '', type, target)).join('');
  const open = xml.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
  await archive.replaceText(path, open.replace('</Relationships>', `${elements}</Relationships>`));
  return ids;
}

/** `addRelationships` for one. */
export async function addRelationship(
  archive: ZipArchive,
  owner: string,
  type: string,
  target: string,
): Promise<string> {
  const [id = ''] = await addRelationships(archive, owner, type, [target]);
  return id;
}

/** Removes the relationships of a part that the test picks. */
export async function dropRelationships(
  archive: ZipArchive,
  owner: string,
  picks: (type: string, target: string) => boolean,
): Promise<void> {
  const path = relationshipsPath(owner);
  if (!archive.has(path)) return;
  const xml = await archive.text(path);
  const kept = xml.replace(/<Relationship\s[^>]*\/>/g, (tag) =>
    picks((attribute(tag, 'Type') ?? '').split('/').at(-1) ?? '', attribute(tag, 'Target') ?? '') ? '' : tag,
  );
  if (kept !== xml) await archive.replaceText(path, kept);
}

export const contentTypesPath = '[Content_Types].xml';
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
