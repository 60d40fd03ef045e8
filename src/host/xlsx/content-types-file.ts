import { contentTypesPath } from './package-parts';
import { attribute } from './xml-text';
import type { ZipArchive } from './zip-archive';

interface Types {
  readonly overrides: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, string>;
}

function typesOf(xml: string): Types {
  const pairs = (element: string, key: string) =>
    [...xml.matchAll(new RegExp(`<(?:\\w+:)?${element}\\s[^>]*>`, 'g'))].map(
      ([tag]) => [(attribute(tag, key) ?? '').toLowerCase(), attribute(tag, 'ContentType') ?? ''] as const,
    );
  return {
    overrides: new Map(pairs('Override', 'PartName')),
    defaults: new Map(pairs('Default', 'Extension')),
  };
}

/**
 * Declares what was added, and what was carried along undeclared as the file read had declared it; a part nobody declares would
 * make Excel offer a repair, so it goes.
 */
export async function finishContentTypes(
  archive: ZipArchive,
  added: readonly string[],
  before: string,
): Promise<void> {
  const xml = await archive.text(contentTypesPath);
  const known = typesOf(xml + added.join(''));
  const earlier = typesOf(before);
  const more: string[] = [...added];
  for (const name of archive.names()) {
    const part = `/${name}`.toLowerCase();
    const extension = part.slice(part.lastIndexOf('.') + 1);
    if (name === contentTypesPath || known.overrides.has(part)) continue;
    const override = earlier.overrides.get(part);
    const implied = earlier.defaults.get(extension);
    if (override !== undefined) more.push(`<Override PartName="/${name}" ContentType="${override}"/>`);
    else if (known.defaults.has(extension)) continue;
    else if (implied !== undefined) more.push(`<Override PartName="/${name}" ContentType="${implied}"/>`);
    else archive.remove(name);
  }
  await archive.replaceText(contentTypesPath, xml.replace('</Types>', `${more.join('')}</Types>`));
}
