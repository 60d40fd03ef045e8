import { CodedError } from '../../core/kernel/coded-error';
import type { ExcelHost } from '../excel-host';
import {
  archivePrefix,
  namespaceOf,
  partXml,
  readPartXml,
  storageNamespace,
  type StoredPart,
} from './stored-part';

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

const inNamespace = (context: Excel.RequestContext, namespace: string): Excel.CustomXmlPartScopedCollection =>
  context.workbook.customXmlParts.getByNamespace(namespace).load('items/id');

async function listParts(context: Excel.RequestContext): Promise<readonly Part[]> {
  const parts = inNamespace(context, storageNamespace);
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

/** The parts of each name, after a look into those nobody has looked into yet; archived ones tell by their namespace. */
async function partsNamed(
  host: ExcelHost,
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly (readonly Part[])[]> {
  const known = knownNames(host);
  const archived = new Map(
    names
      .filter((name) => name.startsWith(archivePrefix))
      .map((name) => [name, inNamespace(context, namespaceOf(name))]),
  );
  const parts = await listParts(context);
  await fetchParts(
    host,
    context,
    parts.filter(({ id }) => !known.has(id)),
  );
  return names.map((name) => archived.get(name)?.items ?? parts.filter(({ id }) => known.get(id) === name));
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

/** What the workbook keeps under these names, in their order; undefined where it keeps nothing. */
export const readAllStored = (host: ExcelHost, names: readonly string[]): Promise<readonly unknown[]> =>
  host.run(async (context) => {
    const parts = (await partsNamed(host, context, names)).flat();
    const found = await fetchParts(host, context, parts);
    return names.map((name) =>
      valueOf(
        name,
        found.filter((part) => part.name === name),
      ),
    );
  });

/** What the workbook keeps under this name; undefined when it keeps nothing. */
export const readStored = async (host: ExcelHost, name: string): Promise<unknown> =>
  (await readAllStored(host, [name]))[0];

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

/** What a request still carries before it is sent. */
interface Sending {
  readonly context: Excel.RequestContext;
  parts: number;
  /** New parts with their names; what each is called in Excel is known once it is there. */
  readonly added: { readonly item: Part; readonly name: string }[];
}

/** Puts the parts of one value in place of those of the value before; sends when a request carries enough. */
async function putValue(
  sending: Sending,
  name: string,
  value: unknown,
  before: readonly Part[],
): Promise<void> {
  const texts = cut(JSON.stringify(value));
  for (const [part, text] of texts.entries()) {
    const xml = partXml({ name, part, parts: texts.length, text });
    const item = before[part];
    if (item) item.setXml(xml);
    else sending.added.push({ item: sending.context.workbook.customXmlParts.add(xml).load('id'), name });
    sending.parts += text.length / partLength;
    if (sending.parts < partsPerSync) continue;
    sending.parts = 0;

    await sending.context.sync();
  }
  for (const item of before.slice(texts.length)) item.delete();
}

async function putAll(
  host: ExcelHost,
  context: Excel.RequestContext,
  values: ReadonlyMap<string, unknown>,
  before: readonly (readonly Part[])[],
): Promise<void> {
  const sending: Sending = { context, parts: 0, added: [] };
  for (const [index, [name, value]] of [...values].entries())
    await putValue(sending, name, value, before[index] ?? []);
  await context.sync();
  for (const { item, name } of sending.added) knownNames(host).set(item.id, name);
}

/** Keeps JSON values in the workbook by name, in place of what was there. Never give it a secret. */
export const writeAllStored = (host: ExcelHost, values: ReadonlyMap<string, unknown>): Promise<void> =>
  host.run(async (context) =>
    putAll(host, context, values, await partsNamed(host, context, [...values.keys()])),
  );

/** Keeps the value that `change` makes of the one kept under the name (undefined where there is none), and gives its result. */
export const changeStored = <Result>(
  host: ExcelHost,
  name: string,
  change: (stored: unknown) => Promise<{ readonly value: unknown; readonly result: Result }>,
): Promise<Result> =>
  host.run(async (context) => {
    const before = await partsNamed(host, context, [name]);
    const { value, result } = await change(valueOf(name, await fetchParts(host, context, before.flat())));
    await putAll(host, context, new Map([[name, value]]), before);
    return result;
  });

/** Keeps one JSON value in the workbook under a name. */
export const writeStored = (host: ExcelHost, name: string, value: unknown): Promise<void> =>
  writeAllStored(host, new Map([[name, value]]));

/** Forgets what the workbook keeps under a name. */
export const deleteStored = (host: ExcelHost, name: string): Promise<void> =>
  host.run(async (context) => {
    for (const parts of await partsNamed(host, context, [name])) for (const part of parts) part.delete();
    await context.sync();
  });
