import type { Connection, Submittable } from 'pg';

/** The part of pg's connection that carries COPY data; its published types leave it out. */
interface CopyConnection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

const chunkBytes = 65_536;

/** A COPY … FROM STDIN as pg's queue takes it: `done` settles when the server has answered for all of it. */
export class CopyQuery implements Submittable {
  readonly done: Promise<void>;
  private readonly settle: { resolve: () => void; reject: (error: Error) => void };
  private failure: Error | undefined;

  constructor(
    private readonly sql: string,
    private readonly data: Buffer,
  ) {
    let settle = { resolve: (): void => undefined, reject: (_error: Error): void => undefined };
    this.done = new Promise((resolve, reject) => (settle = { resolve, reject }));
    this.settle = settle;
  }

  submit(connection: Connection): void {
    connection.query(this.sql);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    for (let start = 0; start < this.data.length; start += chunkBytes) {
      connection.sendCopyFromChunk(this.data.subarray(start, start + chunkBytes));
    }
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {
    // The answer counts only once the server is ready again.
  }

  handleError(error: Error): void {
    this.failure = error;
    this.settle.reject(error);
  }

  handleReadyForQuery(): void {
    if (!this.failure) this.settle.resolve();
  }
}
