import { crc32 } from './crc32';
import { compress, expand } from './deflate';

/** One file of an archive, still compressed. */
interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const stored = 0;
const deflated = 8;
const utf8Names = 0x0800;
const encryptedFlag = 1;

/** The archive is damaged, locked, or of a kind this reader does not know. */
export class ZipFault extends Error {}

/** A zip archive whose files are copied as they are unless they are replaced: only what changes is packed anew. */
export class ZipArchive {
  readonly #entries = new Map<string, Entry>();

  /** Reads the directory; nothing is expanded yet. Throws ZipFault. */
  static open(bytes: Uint8Array): ZipArchive {
    const archive = new ZipArchive();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endOfDirectory(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    try {
      for (let index = 0; index < count; index++) at = archive.#readEntry(bytes, view, at);
    } catch (error) {
      if (error instanceof ZipFault) throw error;
      throw new ZipFault('The archive ends before its directory says so.', { cause: error });
    }
    return archive;
  }

  #readEntry(bytes: Uint8Array, view: DataView, at: number): number {
    if (view.getUint32(at, true) !== signature.central)
      throw new ZipFault('The archive has no readable directory.');
    if (view.getUint16(at + 8, true) & encryptedFlag)
      throw new ZipFault('The archive is locked with a password.');
    const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedSize > bytes.length) throw new ZipFault('The archive is cut short.');
    this.#entries.set(name, {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size,
      packed: bytes.subarray(start, start + packedSize),
    });
    return at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }

  copy(): ZipArchive {
    const copy = new ZipArchive();
    for (const [name, entry] of this.#entries) copy.#entries.set(name, entry);
    return copy;
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** What all files together expand to, as the directory says. Files that hold more are refused when they are read. */
  get expandedSize(): number {
    let total = 0;
    for (const { size } of this.#entries.values()) total += size;
    return total;
  }

  async bytes(name: string): Promise<Uint8Array> {
    const entry = this.#entries.get(name);
    if (!entry) throw new ZipFault(`The archive has no ${name}.`);
    if (entry.method === stored) return entry.packed;
    if (entry.method !== deflated)
      throw new ZipFault(`${name} is packed in a way this reader does not know.`);
    try {
      return await expand(entry.packed, entry.size);
    } catch (error) {
      throw new ZipFault(`${name} does not expand as the archive says.`, { cause: error });
    }
  }

  async text(name: string): Promise<string> {
    return new TextDecoder().decode(await this.bytes(name));
  }

  remove(name: string): void {
    this.#entries.delete(name);
  }

  /** Puts a file in, or in place of one; `parts` follow each other. */
  async replace(name: string, parts: readonly Uint8Array[]): Promise<void> {
    this.#entries.set(name, await packed(parts));
  }

  async replaceText(name: string, text: string): Promise<void> {
    await this.replace(name, [new TextEncoder().encode(text)]);
  }

  /** `replaceText` for many: packed beside each other, put in in their order. */
  async replaceTexts(texts: ReadonlyMap<string, string>): Promise<void> {
    const encoder = new TextEncoder();
    const entries = [...texts].map(
      async ([name, text]) => [name, await packed([encoder.encode(text)])] as const,
    );
    for (const [name, entry] of await Promise.all(entries)) this.#entries.set(name, entry);
  }

  /** Puts a text in as it is, for an archive that is read at once and thrown away. */
  storeText(name: string, text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.#entries.set(name, { method: stored, crc: crc32([bytes]), size: bytes.length, packed: bytes });
  }

  toBytes(): Uint8Array {
    const named = [...this.#entries].map(([name, entry]) => ({
      name: new TextEncoder().encode(name),
      entry,
    }));
    const total = named.reduce(
      (sum, { name, entry }) => sum + 76 + 2 * name.length + entry.packed.length,
      22,
    );
    const bytes = new Uint8Array(total);
    const view = new DataView(bytes.buffer);
    const places: number[] = [];
    let at = 0;
    for (const { name, entry } of named) {
      places.push(at);
      view.setUint32(at, signature.local, true);
      writeHeader(view, at + 4, name.length, entry);
      bytes.set(name, at + 30);
      bytes.set(entry.packed, at + 30 + name.length);
      at += 30 + name.length + entry.packed.length;
    }
    const directory = at;
    named.forEach(({ name, entry }, index) => {
      view.setUint32(at, signature.central, true);
      view.setUint16(at + 4, 20, true);
      writeHeader(view, at + 6, name.length, entry);
      view.setUint32(at + 42, places[index] ?? 0, true);
      bytes.set(name, at + 46);
      at += 46 + name.length;
    });
    view.setUint32(at, signature.end, true);
    view.setUint16(at + 8, named.length, true);
    view.setUint16(at + 10, named.length, true);
    view.setUint32(at + 12, at - directory, true);
    view.setUint32(at + 16, directory, true);
    return bytes;
  }
}

async function packed(parts: readonly Uint8Array[]): Promise<Entry> {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  return { method: deflated, crc: crc32(parts), size, packed: await compress(parts) };
}

/** The fields a local header and a directory entry share; 1 January 1980, so that equal content gives equal files. */
function writeHeader(view: DataView, at: number, nameLength: number, entry: Entry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, 0x21, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  throw new ZipFault('This is no zip archive.');
}
