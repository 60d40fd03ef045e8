import type { AnyEntity, DecodedTable } from '../entity/entity';
import type { Trait } from './compared-traits';
import { parentFields } from './compared-traits';
import type { Distinct } from './distinct';
import { nameWords } from './name-words';
import { streetParts } from './street-parts';
import { valueKeys } from './value-keys';

/** What rows alike in every trait are compared by; profiles stand in the order of their names, not of the sheet. */
export interface Profile {
  /** Ascending; more than one where rows say exactly the same. */
  readonly rows: readonly number[];
  /** By trait, in their order: numbers that stand for what is compared; equal ones mean the same. */
  readonly values: readonly (readonly number[])[];
  /** Accounts under one parent; blank for a row that has none. */
  readonly family: string;
}

export interface Profiles {
  readonly profiles: readonly Profile[];
  /** By trait, then by number: the folded text, its parts parted by blanks or `|`. */
  readonly texts: readonly (readonly string[])[];
  readonly rowCount: number;
}

const nothing: readonly number[] = [];

/** Gives each text a number, by trait. */
class TraitTexts {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly trait: Trait,
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

function valuesOf(trait: Trait, table: DecodedTable, texts: TraitTexts): readonly (readonly number[])[] {
  const values = new Array<readonly number[]>(table.rowCount).fill(nothing);
  for (const fields of trait.values) {
    const columns = fields.map((field) => table.column(field));
    const count = needed(trait, fields);
    for (let row = 0; row < table.rowCount; row += 1) {
      const known = values[row] ?? nothing;
      if (known.length > 0 && standsIn(trait, fields)) continue;
      const cells = columns.map((column) => String(column[row] ?? ''));
      if (cells.slice(0, count).includes('')) continue;
      const found = texts.of(fields, cells).filter((value) => !known.includes(value));
      if (found.length > 0) values[row] = [...known, ...found];
    }
  }
  return values;
}

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

/** Reads the filled rows of a sheet into profiles; rows somebody found distinct from another keep one of their own. */
export function rowProfiles(
  entity: AnyEntity,
  table: DecodedTable,
  traits: readonly Trait[],
  isFilled: (row: number) => boolean,
  notDuplicates: readonly Distinct[],
): Profiles {
  const texts = traits.map((trait) => new TraitTexts(trait, entity));
  const columns = traits.map((trait, at) => {
    const own = texts[at];
    return own ? valuesOf(trait, table, own) : [];
  });
  const familyOf = familiesOf(entity, table);
  const looked = new Set(notDuplicates.flat());
  const found = new Map<string, Profile & { readonly rows: number[] }>();
  const shown = texts.map((one) => one.texts);
  let rowCount = 0;
  for (let row = 0; row < table.rowCount; row += 1) {
    if (!isFilled(row)) continue;
    rowCount += 1;
    const values = columns.map((column) => column[row] ?? nothing);
    const family = familyOf(row);
    const rowId = table.source.rowIds[row] ?? '';
    const says = `${whatIsSaid(values, shown)}${family}\n${looked.has(rowId) ? rowId : ''}`;
    const same = found.get(says);
    if (same) same.rows.push(row);
    else found.set(says, { rows: [row], values, family });
  }
  const inOrder = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return { profiles: inOrder.map(([, profile]) => profile), texts: shown, rowCount };
}

/** All that is compared as one text, names first: neither the order of the sheet nor a number given on the way decides anything. */
function whatIsSaid(values: Profile['values'], texts: readonly (readonly string[])[]): string {
  let said = '';
  for (let trait = 0; trait < values.length; trait += 1) {
    for (const value of values[trait] ?? nothing) said += `${texts[trait]?.[value] ?? ''}\u001E`;
    said += '\n';
  }
  return said;
}
