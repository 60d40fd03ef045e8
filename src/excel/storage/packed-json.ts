import { deflateSync, inflateSync } from 'fflate';

/** Characters to turn into a text at once: more arguments than this some engines refuse. */
const atOnce = 0x8000;

/** A JSON value as little text: deflated, in base 64. */
export function packJson(value: unknown): string {
  const bytes = deflateSync(new TextEncoder().encode(JSON.stringify(value)), { level: 1 });
  let text = '';
  for (let from = 0; from < bytes.length; from += atOnce)
    text += String.fromCharCode(...bytes.subarray(from, from + atOnce));
  return btoa(text);
}

/** The value again; throws where the text is damaged. */
export function unpackJson(packed: string): unknown {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(inflateSync(bytes)));
}
