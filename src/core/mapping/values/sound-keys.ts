import { doubleMetaphone } from 'double-metaphone';
import { frenchSound } from './french-sound';

/** Shorter texts sound like too many others. */
const shortest = 4;

/** What a folded text sounds like, in English and in French; nothing for what is short or has digits. */
export function soundKeys(folded: string): readonly string[] {
  if (folded.length < shortest || /\d/.test(folded)) return [];
  const words = folded.split(' ');
  const english = words.map((word) => doubleMetaphone(word)[0]).join(' ');
  const french = words.map(frenchSound).join(' ');
  return [`en ${english}`, `fr ${french}`];
}
