/** Marks a branch the types exclude; reaching it is a bug in this program, not a fault in anybody's data. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value ${JSON.stringify(value)}`);
}
