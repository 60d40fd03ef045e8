import type { AnyEntity, DecodedTable } from '../entity/entity';
import type { Trait } from './compared-traits';
import { parentFields } from './compared-traits';
import type { Distinct } from './distinct';
import { nameWords } from './name-words';
import { streetParts } from './street-parts';
import { TraitValues } from './trait-values';
import { valueKeys } from './value-keys';

/** Rows alike in every trait; profiles stand in the order of their names, not of the sheet. */
export interface Profile {
  /** Ascending; more than one where rows say exactly the same. */
  readonly rows: readonly number[];
  /** Accounts under one parent; blank for a row that has none. */
  readonly family: string;
}

export interface Profiles {
  readonly profiles: readonly Profile[];
  /** By trait, in their order: what each profile says. */
  readonly values: readonly TraitValues[];
  /** By trait, then by number: the folded text, its parts parted by blanks or `|`. */
  readonly texts: readonly (readonly string[])[];
  readonly rowCount: number;
}

/** Gives each text a number, by trait. */
class TraitTexts {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(
    readonly trait: Trait,
    private readonly entity: AnyEntity,
  ) {}

  /** The numbers of what these cells say. */
  of(fields: readonly string[], cells: readonly string[]): readonly number[] {
    return this.keysOf(fields, cells).map((key) => this.number(key));
  }

  private number(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.texts.length);
    return this.texts.push(key) - 1;
  }

  private keysOf(fields: readonly string[], cells: readonly string[]): readonly string[] {
    if (this.trait.compare === 'words' || this.trait.compare === 'given') {
      const words = nameWords(cells.join(' '));
      return words.length > 0 ? [words.join(' ')] : [];
    }
    if (this.trait.compare === 'street') return streetKey(fields, cells);
    const keys = fields.map((name, at) => {
      const field = this.entity.fields[name];
      return field ? valueKeys(field, cells[at] ?? '') : [];
    });
    const [first = []] = keys;
    const found = keys.length === 1 ? first : [keys.map(([key = '']) => key).join('-')];
    return [...new Set(found.filter((key) => key !== ''))];
  }
}

function streetKey(fields: readonly string[], cells: readonly string[]): readonly string[] {
  const lines = cells.map((cell, at) => (fields[at] === 'unit' && cell !== '' ? `# ${cell}` : cell));
  const { civic, unit, street } = streetParts(lines);
  return civic === '' && street === '' ? [] : [`${civic}|${unit}|${street}`];
}

/** Every field of a value must be filled, but that of a street only its line: the others may add a unit. */
const needed = ({ compare }: Trait, fields: readonly string[]): number =>
  compare === 'street' ? (fields.includes('streetName') ? 2 : 1) : fields.length;

/** A place is read once, and a person’s name stands for the account only where it has no name of its own. */
const standsIn = ({ compare }: Trait, fields: readonly string[]): boolean =>
  compare === 'street' || (compare === 'words' && fields.length > 1);

function valuesOf(trait: Trait, table: DecodedTable, texts: TraitTexts): TraitValues {
  const values = new TraitValues(table.rowCount);
  for (const fields of trait.values) {
    const columns = fields.map((field) => table.column(field));
    const count = needed(trait, fields);
    const once = standsIn(trait, fields);
    for (let row = 0; row < table.rowCount; row += 1) {
      if (once && values.says(row)) continue;
      if (columns.some((column, at) => at < count && isNothing(column[row]))) continue;
      for (const value of texts.of(
        fields,
        columns.map((column) => String(column[row] ?? '')),
      ))
        values.add(row, value);
    }
  }
  return values;
}

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === '';

/** The account above, or the row itself where others name it as theirs. */
function familiesOf(entity: AnyEntity, table: DecodedTable): (row: number) => string {
  const [field] = parentFields(entity);
  if (field === undefined) return () => '';
  const parents = table.column(field);
  const named = new Set(parents);
  const own = table.column(entity.referenceBy);
  return (row) => {
    const id = own[row] ?? null;
    return String(parents[row] ?? (named.has(id) ? id : null) ?? '');
  };
}

type RowOrder = (a: number, b: number) => number;

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** What two rows say, trait after trait, names first: neither the order of the sheet nor a number given on the way decides anything. */
function orderOfSaying(values: readonly TraitValues[], texts: Profiles['texts']): RowOrder {
  const [names] = values;
  const beginnings = Float64Array.from(texts[0] ?? [], beginningOf);
  const rankOf = (row: number): number => beginnings[names?.first(row) ?? -1] ?? -1;
  return (a, b) => {
    const apart = rankOf(a) - rankOf(b);
    if (apart !== 0) return apart;
    for (let trait = 0; trait < values.length; trait += 1) {
      const order = values[trait]?.order(a, b, texts[trait] ?? []) ?? 0;
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** The first letters of a text as a number that sorts as the text does: most texts are told apart by it. */
const beginningOf = (text: string): number =>
  [0, 1, 2].reduce((sum, at) => sum * 65_536 + (at < text.length ? text.charCodeAt(at) : 0), 0);

/** Reads the filled rows of a sheet into profiles; rows somebody found distinct from another keep one of their own. */
export function rowProfiles(
  entity: AnyEntity,
  table: DecodedTable,
  traits: readonly Trait[],
  isFilled: (row: number) => boolean,
  notDuplicates: readonly Distinct[],
): Profiles {
  const known = traits.map((trait) => new TraitTexts(trait, entity));
  const byRow = known.map((own) => valuesOf(own.trait, table, own));
  const texts = known.map((own) => own.texts);
  const familyOf = familiesOf(entity, table);
  const looked = new Set(notDuplicates.flat());
  const lookedAt = (row: number): string => {
    const rowId = table.source.rowIds[row] ?? '';
    return looked.has(rowId) ? rowId : '';
  };
  const saying = orderOfSaying(byRow, texts);
  const order: RowOrder = (a, b) =>
    saying(a, b) || byText(familyOf(a), familyOf(b)) || byText(lookedAt(a), lookedAt(b));
  const rows = Int32Array.from({ length: table.rowCount }, (_, row) => row).filter(isFilled);
  rows.sort((a, b) => order(a, b) || a - b);
  const profiles: { rows: number[]; family: string }[] = [];
  for (const row of rows) {
    const last = profiles.at(-1);
    if (last && order(last.rows[0] ?? row, row) === 0) last.rows.push(row);
    else profiles.push({ rows: [row], family: familyOf(row) });
  }
  const firstRows = Int32Array.from(profiles, (profile) => profile.rows[0] ?? 0);
  return { profiles, values: byRow.map((own) => own.of(firstRows)), texts, rowCount: rows.length };
}
