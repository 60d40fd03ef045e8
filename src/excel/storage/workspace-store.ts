import { CodedError } from '../../core/kernel/coded-error';
import type { ExcelHost } from '../excel-host';
import { partXml, readPartXml, storageNamespace, type StoredPart } from './stored-part';

/** Characters of one part: with the worst of escapes and encodings a request stays below Excel's 5 MB. */
const partLength = 400_000;

interface FoundPart extends StoredPart {
  readonly item: Excel.CustomXmlPart;
}

/** Our parts of the workbook with their texts: two syncs. */
async function findParts(context: Excel.RequestContext): Promise<readonly FoundPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(storageNamespace).load('items/id');
  await context.sync();
  const texts = parts.items.map((item) => ({ item, xml: item.getXml() }));
  await context.sync();
  return texts.flatMap(({ item, xml }) => {
    const part = readPartXml(xml.value);
    return part ? [{ ...part, item }] : [];
  });
}

const partsNamed = (parts: readonly FoundPart[], name: string): readonly FoundPart[] =>
  parts.filter((part) => part.name === name).sort((a, b) => a.part - b.part);

function valueOf(name: string, parts: readonly FoundPart[]): unknown {
  const [first] = parts;
  if (!first) return undefined;
  try {
    if (parts.length !== first.parts) throw new Error(`${parts.length} of ${first.parts} parts`);
    return JSON.parse(parts.map((part) => part.text).join(''));
  } catch (cause) {
    throw new CodedError(
      'excel.storageDamaged',
      'notDone',
      `What the workbook keeps as ${name} cannot be read: open an earlier copy of the file, or let it be made anew.`,
      { name },
      { cause },
    );
  }
}

/** What the workbook keeps under this name; undefined when it keeps nothing. */
export const readStored = (host: ExcelHost, name: string): Promise<unknown> =>
  host.run(async (context) => valueOf(name, partsNamed(await findParts(context), name)));

/** The names under which the workbook keeps something: `settings`, `journal`, `profile:…`. */
export const listStored = (host: ExcelHost): Promise<readonly string[]> =>
  host.run(async (context) => [...new Set((await findParts(context)).map((part) => part.name))]);

const cut = (text: string): string[] => text.match(new RegExp(`[\\s\\S]{1,${partLength}}`, 'g')) ?? [''];

/** Keeps a JSON value in the workbook under a name, in place of what was there. Never give it a secret. */
export const writeStored = (host: ExcelHost, name: string, value: unknown): Promise<void> =>
  host.run(async (context) => {
    const before = partsNamed(await findParts(context), name);
    const texts = cut(JSON.stringify(value));
    for (const [part, text] of texts.entries()) {
      const xml = partXml({ name, part, parts: texts.length, text });
      const item = before[part]?.item;
      if (item) item.setXml(xml);
      else context.workbook.customXmlParts.add(xml);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- parts exist because a request is limited
      await context.sync();
    }
    for (const { item } of before.slice(texts.length)) item.delete();
    await context.sync();
  });

/** Forgets what the workbook keeps under a name. */
export const deleteStored = (host: ExcelHost, name: string): Promise<void> =>
  host.run(async (context) => {
    for (const { item } of partsNamed(await findParts(context), name)) item.delete();
    await context.sync();
  });
