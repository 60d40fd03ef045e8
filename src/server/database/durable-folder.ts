import fs from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** What the embedded PostgreSQL's file system asks Node for; its published types leave it out. */
interface NodeStream {
  /** Of a file that Node has open; a folder has none. */
  readonly nfd?: number;
  readonly node: unknown;
}

interface NodeFileSystem {
  readonly stream_ops: { fsync?: (stream: NodeStream) => number };
  realPath(node: unknown): string;
}

/** A new file is there after a power cut only once its folder is on the disk as well. */
function flushFolder(path: string): void {
  // Windows opens no folders, and needs not to.
  if (process.platform === 'win32') return;
  const folder = fs.openSync(path, 'r');
  try {
    fs.fsyncSync(folder);
  } finally {
    fs.closeSync(folder);
  }
}

/** The files of a folder, flushed to the disk when PostgreSQL asks for it; as published, that asking goes nowhere. */
class DurableFolder extends NodeFS {
  override async init(...asked: Parameters<NodeFS['init']>): Promise<Awaited<ReturnType<NodeFS['init']>>> {
    const { emscriptenOpts } = await super.init(...asked);
    const flush = (program: unknown): void => {
      const files = (program as { NODEFS: NodeFileSystem }).NODEFS;
      files.stream_ops.fsync = ({ nfd, node }) => {
        if (nfd === undefined) flushFolder(files.realPath(node));
        else fs.fsyncSync(nfd);
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), flush] } };
  }
}

/** As published it runs without fsync; its way of flushing the log must be the one that reaches Node. */
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
];

/** The embedded PostgreSQL in a folder: a commit is on the disk before it is answered. */
export const openDurable = (folder: string): Promise<PGlite> =>
  PGlite.create({ fs: new DurableFolder(folder), startParams });
