/** What is known about an act that failed: nothing of it happened, all of it happened, or we cannot tell. */
export type Fate = 'notDone' | 'done' | 'unknown';

/** A fault in the world (file, network, Excel), never in the user's data; `code` is stable, `fate` says what is certain. */
export class CodedError extends Error {
  constructor(
    readonly code: string,
    readonly fate: Fate,
    message: string,
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'CodedError';
  }
}
