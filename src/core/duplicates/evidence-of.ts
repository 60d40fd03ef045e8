import type { AnyEntity, DecodedTable } from '../entity/entity';
import type { Bilingual } from '../kernel/bilingual';
import { shownValue } from '../kernel/shown-value';
import type { Trait } from './compared-traits';
import type { Evidence } from './duplicate-cluster';

const lastDigits = 4;

/** All but the last digits of an account; a short one not at all. */
export const maskedValue = (text: string): string =>
  `••••${text.length > lastDigits ? text.slice(-lastDigits) : ''}`;

/** What a row says of the trait, as a person reads it in the sheet. */
function valueOf({ values, masked }: Trait, table: DecodedTable, row: number): string {
  const filled = values
    .map((fields) =>
      fields.map((field) => String(table.column(field)[row] ?? '')).filter((cell) => cell !== ''),
    )
    .filter((cells) => cells.length > 0);
  if (masked) return maskedValue(filled.flat().at(-1) ?? '');
  return shownValue(filled.map((cells) => cells.join(' ')).join(' · '), false);
}

function wordsOf({ words }: Trait, same: boolean, a: string, b: string): Bilingual {
  if (same && a === b) return { en: `${words.en}: the same, ${a}`, fr: `${words.fr} : identiques, ${a}` };
  return {
    en: `${words.en}: ${same ? 'the same' : 'alike'}, “${a}” and “${b}”`,
    fr: `${words.fr} : ${same ? 'identiques' : 'semblables'}, « ${a} » et « ${b} »`,
  };
}

/** What two rows have in common in one trait, in words. */
export function evidenceOf(
  entity: AnyEntity,
  table: DecodedTable,
  rows: readonly [number, number],
  trait: Trait,
  alike: number,
): Evidence {
  const same = alike === 1;
  const [a, b] = rows.map((row) => valueOf(trait, table, row));
  const used = new Set(trait.values.flat());
  const filled = (field: string): boolean => rows.some((row) => (table.column(field)[row] ?? null) !== null);
  return {
    rows,
    fields: Object.keys(entity.fields).filter((field) => used.has(field) && filled(field)),
    kind: same ? 'same' : 'alike',
    score: Math.round(alike * 1000) / 1000,
    words: wordsOf(trait, same, a ?? '', b ?? ''),
  };
}
