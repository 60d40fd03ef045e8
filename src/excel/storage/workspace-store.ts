import { CodedError } from '../../core/kernel/coded-error';
import type { ExcelHost } from '../excel-host';
import { partXml, readPartXml, storageNamespace, type StoredPart } from './stored-part';

/** Characters of one part, and parts fetched at once: together some 1.5 MB, and never the 5 MB Excel refuses. */
const partLength = 200_000;
const partsPerSync = 4;

type Part = Excel.CustomXmlPart;

/** A part keeps its name for life, so that what is known of it need not be fetched again to find another. */
const nameOfPart = new WeakMap<ExcelHost, Map<string, string>>();

function knownNames(host: ExcelHost): Map<string, string> {
  const known = nameOfPart.get(host) ?? new Map<string, string>();
  nameOfPart.set(host, known);
  return known;
}

async function listParts(context: Excel.RequestContext): Promise<readonly Part[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(storageNamespace).load('items/id');
  await context.sync();
  return parts.items;
}

/** Reads these parts; those that are not ours are left out. */
async function fetchParts(
  host: ExcelHost,
  context: Excel.RequestContext,
  parts: readonly Part[],
): Promise<readonly StoredPart[]> {
  const known = knownNames(host);
  const found: StoredPart[] = [];
  for (let from = 0; from < parts.length; from += partsPerSync) {
    const slice = parts.slice(from, from + partsPerSync).map((part) => ({ id: part.id, xml: part.getXml() }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a response carries only so many parts
    await context.sync();
    for (const { id, xml } of slice) {
      const stored = readPartXml(xml.value);
      known.set(id, stored?.name ?? '');
      if (stored) found.push(stored);
    }
  }
  return found;
}

/** The parts of a name, after a look into those nobody has looked into yet. */
async function partsNamed(
  host: ExcelHost,
  context: Excel.RequestContext,
  name: string,
): Promise<readonly Part[]> {
  const known = knownNames(host);
  const parts = await listParts(context);
  await fetchParts(
    host,
    context,
    parts.filter(({ id }) => !known.has(id)),
  );
  return parts.filter(({ id }) => known.get(id) === name);
}

function valueOf(name: string, parts: readonly StoredPart[]): unknown {
  const [first] = parts;
  if (!first) return undefined;
  const sorted = [...parts].sort((a, b) => a.part - b.part);
  try {
    if (parts.length !== first.parts) throw new Error(`${parts.length} of ${first.parts} parts`);
    return JSON.parse(sorted.map((part) => part.text).join(''));
  } catch (cause) {
    throw new CodedError(
      'STORAGE_DAMAGED',
      'notDone',
      `What the workbook keeps as ${name} cannot be read: open an earlier copy of the file, or let it be made anew.`,
      { name },
      { cause },
    );
  }
}

/** What the workbook keeps under this name; undefined when it keeps nothing. */
export const readStored = (host: ExcelHost, name: string): Promise<unknown> =>
  host.run(async (context) => {
    const parts = await partsNamed(host, context, name);
    return valueOf(name, await fetchParts(host, context, parts));
  });

/** The names under which the workbook keeps something: `settings`, `journal`, `profile:…`. */
export const listStored = (host: ExcelHost): Promise<readonly string[]> =>
  host.run(async (context) => {
    const known = knownNames(host);
    const parts = await listParts(context);
    await fetchParts(
      host,
      context,
      parts.filter(({ id }) => !known.has(id)),
    );
    return [...new Set(parts.map(({ id }) => known.get(id) ?? ''))].filter((name) => name !== '');
  });

/** Cuts a text into parts, never through a character of two units. */
function cut(text: string): string[] {
  const texts: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = from + partLength;
    const half = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? 1 : 0;
    texts.push(text.slice(from, end - half));
    from = end - half;
  }
  return texts;
}

/** Keeps a JSON value in the workbook under a name, in place of what was there. Never give it a secret. */
export const writeStored = (host: ExcelHost, name: string, value: unknown): Promise<void> =>
  host.run(async (context) => {
    const before = await partsNamed(host, context, name);
    const texts = cut(JSON.stringify(value));
    for (const [part, text] of texts.entries()) {
      const xml = partXml({ name, part, parts: texts.length, text });
      const item = before[part];
      if (item) item.setXml(xml);
      else context.workbook.customXmlParts.add(xml);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request carries only so much
      if (part % partsPerSync === partsPerSync - 1) await context.sync();
    }
    for (const item of before.slice(texts.length)) item.delete();
    await context.sync();
  });

/** Forgets what the workbook keeps under a name. */
export const deleteStored = (host: ExcelHost, name: string): Promise<void> =>
  host.run(async (context) => {
    for (const part of await partsNamed(host, context, name)) part.delete();
    await context.sync();
  });
