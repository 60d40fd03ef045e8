import { MessageChannel } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js';
import { writeXlsx } from 'hucre';
import { columnNotes } from '../../src/core/mapping/column-notes/column-notes';
import type { SourceTable } from '../../src/core/mapping/source-table';
import { tellFaults } from '../../src/checking/told-faults';
import { openSourceStream } from '../../src/sources/open-source-stream';
import { bytesOfFile } from '../../src/sources/readable-bytes';
import { openDesk } from '../../src/taskpane/source/open-desk';
import { RemoteDesk } from '../../src/taskpane/source/remote-desk';
import { LocalDesk } from '../../src/workflows/desk/local-desk';
import type { DeskFile } from '../../src/workflows/desk/source-desk';
import { laySource, streamFromDesk, takeSource } from '../../src/workflows/desk/take-from-desk';
import { openSource } from '../../src/workflows/open-source';
import type { Progress } from '../../src/workflows/progress';
import { proposeMapping } from '../../src/workflows/propose-mapping';

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const fileOf = (name: string, bytes: Uint8Array<ArrayBuffer>): DeskFile => ({
  name,
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  slice: (from, to) => new Blob([bytes.slice(from, to)]),
});

const clients = (rows: number, width = 3): string =>
  [
    ['No client', 'Courriel', ...Array.from({ length: width - 2 }, (_, nth) => `Note ${String(nth)}`)],
    ...Array.from({ length: rows }, (_, row) => [
      `C-${String(row % 9)}`,
      `c${String(row)}@exemple.ca`,
      ...Array.from({ length: width - 2 }, (_unused, nth) => (row * nth) % 7),
    ]),
  ]
    .map((cells) => cells.join(','))
    .join('\n');

/** A desk beyond a message channel, as a worker is. */
function openRemote(): { desk: RemoteDesk; end: () => void } {
  const { port1, port2 } = new MessageChannel();
  tellFaults();
  expose(new LocalDesk(), nodeEndpoint(port1));
  const end = (): void => port2.close();
  return { desk: new RemoteDesk(nodeEndpoint(port2), end), end };
}

async function read(text: string): Promise<SourceTable> {
  return openSource(encode(text), 'clients.csv');
}

describe('a desk', () => {
  it.each([1, 40, 5_000])(
    'hands over a file of %i rows as it is read directly, telling how far it is',
    async (rows) => {
      const text = clients(rows, 9);
      const desk = new LocalDesk();
      const told: Progress[] = [];
      const laid = await desk.open(fileOf('clients.csv', encode(text)));
      const source = await takeSource(desk, laid, { onProgress: (progress) => told.push(progress) });
      expect(source).toEqual(await read(text));
      expect(laid.aboutRows).toBeUndefined();
      expect(told.at(-1)).toEqual({ stage: 'readingFiles', done: rows, total: rows });
      expect(await desk.columnNotes()).toEqual(columnNotes(source));
    },
  );

  it('reads the sheet that was asked for, and says what is wrong with a file', async () => {
    const rows = [['Code'], ['C-1']];
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Notes', rows: [['x'], ['y']] },
        { name: 'Clients', rows },
      ],
    });
    const file = fileOf('book.xlsx', new Uint8Array(bytes));
    const desk = new LocalDesk();
    const source = await takeSource(desk, await desk.open(file, 'Clients'));
    expect(source).toEqual(await openSource(bytes, 'book.xlsx', { sheet: 'Clients' }));
    await expect(desk.open(fileOf('none.csv', encode('')))).rejects.toMatchObject({ code: 'FILE_EMPTY' });
    await expect(desk.read({ ...file, size: 1e9 }, {})).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  });

  it('hands over no more once that is stopped', async () => {
    const desk = new LocalDesk();
    const laid = await desk.open(fileOf('clients.csv', encode(clients(30_000))));
    const stop = new AbortController();
    const taking = takeSource(desk, laid, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(taking).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a desk on another thread', () => {
  it('proposes of a source what is proposed of it here, and notes the same of its columns', async () => {
    const { desk, end } = openRemote();
    const source = await read(clients(8_000));
    const keys = new Map([['customer', new Set(['C-0', 'C-1'])]]);
    await laySource(desk, source);
    expect(await desk.propose({ keys })).toEqual(proposeMapping(source, undefined, undefined, { keys }));
    expect(await desk.columnNotes()).toEqual(columnNotes(source));
    end();
  });

  it('refuses what it has not answered when it is closed, and everything from then on', async () => {
    const { desk } = openRemote();
    const waiting = desk.rows(0, 1);
    desk.close();
    await expect(waiting).rejects.toMatchObject({ code: 'SOURCE_THREAD_ENDED' });
    await expect(desk.greet()).rejects.toMatchObject({ code: 'SOURCE_THREAD_ENDED' });
  });
});

describe('a file streamed from a desk', () => {
  const text = clients(30_000);
  const file = fileOf('clients.csv', encode(text));

  it('comes as it is streamed directly, and ends the desk at its end', async () => {
    const close = jest.fn();
    const { blocks, notes, ...head } = await streamFromDesk(new LocalDesk(), file, {}, close);
    const direct = await openSourceStream(bytesOfFile(file));
    const taken = [];
    for await (const block of blocks) taken.push(...block.rows);
    const expected = [];
    for await (const block of direct.blocks) expected.push(...block.rows);
    expect(taken).toEqual(expected);
    expect(taken).toHaveLength(30_000);
    expect(head).toEqual({ head: direct.head, total: direct.total });
    expect(notes()).toEqual(direct.notes());
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('is let go of where nobody takes more of it, on the page too', async () => {
    const letGo = jest.fn();
    const bytes = encode(text);
    let at = 0;
    const stream = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(bytes.slice(at, (at += 1 << 16))),
        cancel: letGo,
      });
    const { desk, close } = await openDesk();
    const open = {
      ...file,
      slice: (from: number, to: number) => (to - from < 99 ? file.slice(from, to) : { stream }),
    };
    const { blocks } = await streamFromDesk(desk, open, {}, close);
    for await (const _ of blocks) break;
    for (let turn = 0; turn < 20 && letGo.mock.calls.length === 0; turn += 1)
      await new Promise((resolve) => setImmediate(resolve));
    expect(letGo).toHaveBeenCalledTimes(1);
  });

  it('ends the desk when nobody takes more, and when it cannot be opened', async () => {
    const close = jest.fn();
    const { blocks } = await streamFromDesk(new LocalDesk(), file, {}, close);
    for await (const _ of blocks) break;
    expect(close).toHaveBeenCalledTimes(1);
    const empty = streamFromDesk(new LocalDesk(), fileOf('none.csv', encode('')), {}, close);
    await expect(empty).rejects.toMatchObject({ code: 'FILE_EMPTY' });
    expect(close).toHaveBeenCalledTimes(2);
  });
});
