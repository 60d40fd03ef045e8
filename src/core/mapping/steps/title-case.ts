/** Words of names and places that stay small inside them, in French and of families from elsewhere. */
const particles: ReadonlySet<string> = new Set(
  'de du des la le les l d à au aux et en sur sous lès lez von van der den di da dos'.split(' '),
);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `MAC DONALD` says nothing of its inner capital; only what cannot be anything else gets one. */
const scottish = (word: string): string =>
  word.replace(/^Mc(\p{Ll})/u, (_all, letter: string) => `Mc${letter.toUpperCase()}`);

/**
 * `JEAN-FRANÇOIS DE LA TOUR` → `Jean-François de la Tour`, `D'AMOURS` → `D'Amours`, `RIVIÈRE-DU-LOUP` →
 * `Rivière-du-Loup`: every word with a capital but particles that do not come first.
 */
export function titleCase(text: string): string {
  let first = true;
  return text.toLowerCase().replace(/\p{L}[\p{L}\p{M}\p{N}]*/gu, (word, at: number, whole: string) => {
    const elided = /^['’]$/.test(whole.charAt(at + word.length));
    const small = !first && particles.has(word) && (word.length > 1 || elided || word === 'à');
    first = false;
    return small || isEnding(word, whole.charAt(at - 1)) ? word : scottish(capital(word));
  });
}

/** The letters after an apostrophe that end an English word: `Tim's`. */
const isEnding = (word: string, before: string): boolean => /^['’]$/.test(before) && word.length === 1;
