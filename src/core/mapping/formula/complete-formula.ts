import type { Bilingual } from '../../kernel/bilingual';
import { foldText } from '../../kernel/text';
import { formulaFunctions } from './formula-functions';

/** Something that could be written at the end of an expression. */
export interface Completion {
  /** What replaces the characters from `from` on. */
  readonly insert: string;
  readonly from: number;
  readonly help: Bilingual;
}

const most = 12;

/** What the word or heading begun just before `at` may become: columns and functions, those that begin alike first. */
export function completeFormula(
  source: string,
  at: number,
  headings: readonly string[],
): readonly Completion[] {
  const before = source.slice(0, at);
  const [begun = ''] = /\{[^{}]*$|[\p{L}][\p{L}\p{N}_]*$/u.exec(before) ?? [];
  const from = at - begun.length;
  const wanted = foldText(begun);
  const columns = headings.map((heading) => ({
    key: foldText(heading),
    insert: `{${heading}}`,
    help: { en: 'column', fr: 'colonne' },
  }));
  const functions = begun.startsWith('{')
    ? []
    : [...formulaFunctions].map(([name, { help, french }]) => ({
        key: `${name} ${french}`.toLowerCase(),
        insert: `${name}(`,
        help,
      }));
  const fits = [...columns, ...functions].filter(({ key }) => key.includes(wanted));
  const rank = (key: string): number => (key.startsWith(wanted) ? 0 : 1);
  return fits
    .sort((a, b) => rank(a.key) - rank(b.key))
    .slice(0, most)
    .map(({ insert, help }) => ({ insert, from, help }));
}
