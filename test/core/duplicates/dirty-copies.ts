import type { Cell } from '../../../src/core/entity/cell';

/** A number from 0 to 1 at each call, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Dirt = (text: string, random: () => number) => string;

const at = (text: string, random: () => number): number => 1 + Math.floor(random() * (text.length - 2));

const letterLost: Dirt = (text, random) => {
  const place = at(text, random);
  return text.slice(0, place) + text.slice(place + 1);
};
const lettersSwapped: Dirt = (text, random) => {
  const place = at(text, random);
  return text.slice(0, place) + text.charAt(place + 1) + text.charAt(place) + text.slice(place + 2);
};
const letterDoubled: Dirt = (text, random) => {
  const place = at(text, random);
  return text.slice(0, place) + text.charAt(place) + text.slice(place);
};
const accentsLost: Dirt = (text) => text.normalize('NFD').replace(/\p{M}/gu, '');
const shouted: Dirt = (text) => text.toUpperCase();
const legalForm: Dirt = (text, random) =>
  `${text} ${['Inc.', 'ltée', 'GmbH', 'S.A.', 'Ltd', 'enr.'][Math.floor(random() * 6)] ?? ''}`;
const wordsMoved: Dirt = (text) => {
  const [first = '', ...others] = text.split(' ');
  return others.length > 0 ? `${others.join(' ')}, ${first}` : text;
};
const telephoneFormat: Dirt = (text) => text.replace(/\D+/g, '.').replace(/^\.|\.$/g, '');
const streetShortened: Dirt = (text) =>
  text
    .replace(/\b(rue|street)\b/i, 'r.')
    .replace(/\b(boulevard)\b/i, 'boul.')
    .replace(/stra(ß|ss)e\b/i, 'str.')
    .replace(/\bavenue\b/i, 'av.')
    .replace(/,/g, '');

const nameDirt = [letterLost, lettersSwapped, letterDoubled, accentsLost, shouted, legalForm, wordsMoved];

/** Fields of a row of one entity, in the part that dirt falls on. */
export interface DirtyFields {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

/** One to two faults in the name; telephone and street written another way, one in six times no telephone at all. */
export function dirtyCopy(
  row: Readonly<Record<string, Cell>>,
  { name, phone, address }: DirtyFields,
  random: () => number,
): Record<string, Cell> {
  const faults = 1 + Math.floor(random() * 2);
  let called = String(row[name]);
  for (let fault = 0; fault < faults; fault += 1)
    called = nameDirt[Math.floor(random() * nameDirt.length)]?.(called, random) ?? called;
  return {
    ...row,
    [name]: called,
    [phone]: random() < 1 / 6 ? '' : telephoneFormat(String(row[phone] ?? ''), random),
    [address]: streetShortened(String(row[address] ?? ''), random),
  };
}
