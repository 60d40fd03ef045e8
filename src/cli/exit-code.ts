/** What the shell is told (architecture.md, command line). */
export const exitCodes = {
  done: 0,
  /** The data has errors: nothing failed, somebody must mend rows. */
  dataErrors: 1,
  /** Unknown option, missing argument, a file that must not be overwritten. */
  usedWrongly: 2,
  /** Network, file system, a file that is no workbook. */
  worldFailed: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Coded errors that say the command itself was wrong: nothing outside has to change for it to work. */
const misuses: ReadonlySet<string> = new Set([
  'BAD_URL',
  'ENCODING_UNKNOWN',
  'PLAN_NOT_CHOSEN',
  'SHEET_NOT_FOUND',
]);

export const exitCodeOf = (code: string): ExitCode =>
  misuses.has(code) ? exitCodes.usedWrongly : exitCodes.worldFailed;

/** The command was called in a way it cannot answer; shown without a trace, exit code 2. */
export class UsageError extends Error {}
