import { Deflate, inflateSync } from 'fflate';
import { finish, type Steps } from '../../core/kernel/steps';

/** Characters to turn into a text at once: more arguments than this some engines refuse. */
const atOnce = 0x8000;
/** Entries of a longer list written at once: a few milliseconds. */
const entriesAtOnce = 4096;
/** Characters packed at once. */
const packedAtOnce = 1 << 18;

const isLeftOut = (value: unknown): boolean => value === undefined || typeof value === 'function';

/** What JSON says of a value by itself; what it leaves out is `null` in a list. */
const plain = (value: unknown): string => (isLeftOut(value) ? 'null' : JSON.stringify(value));

/** The JSON of a value piece by piece, long lists some thousand entries at a time. */
function* jsonPieces(value: unknown): Generator<string> {
  if (Array.isArray(value)) yield* value.length > entriesAtOnce ? longListPieces(value) : listPieces(value);
  else if (typeof value === 'object' && value !== null && !('toJSON' in value)) yield* objectPieces(value);
  else yield plain(value);
}

function* longListPieces(list: readonly unknown[]): Generator<string> {
  for (let from = 0; from < list.length; from += entriesAtOnce)
    yield `${from === 0 ? '[' : ','}${plain(list.slice(from, from + entriesAtOnce)).slice(1, -1)}`;
  yield ']';
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  yield '[';
  for (const [nth, entry] of list.entries()) {
    if (nth > 0) yield ',';
    yield* jsonPieces(entry);
  }
  yield ']';
}

function* objectPieces(value: object): Generator<string> {
  let before = '{';
  for (const [name, entry] of Object.entries(value) as [string, unknown][]) {
    if (isLeftOut(entry)) continue;
    yield `${before}${JSON.stringify(name)}:`;
    yield* jsonPieces(entry);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

/** A JSON value as little text, deflated and in base 64, made in steps. */
export function* packingJson(value: unknown): Steps<string> {
  let packed = '';
  const deflate = new Deflate({ level: 1 }, (bytes) => {
    for (let from = 0; from < bytes.length; from += atOnce)
      packed += String.fromCharCode(...bytes.subarray(from, from + atOnce));
  });
  const encoder = new TextEncoder();
  let text = '';
  for (const piece of jsonPieces(value)) {
    text += piece;
    if (text.length < packedAtOnce) continue;
    deflate.push(encoder.encode(text));
    text = '';
    yield;
  }
  deflate.push(encoder.encode(text), true);
  return btoa(packed);
}

/** All of it at once. */
export const packJson = (value: unknown): string => finish(packingJson(value));

/** The value again; throws where the text is damaged. */
export function unpackJson(packed: string): unknown {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(inflateSync(bytes)));
}
