import type { AnyEntity } from '../entity/entity';
import type { WriteContext } from '../entity/kind-spec';
import type { Bilingual } from '../kernel/bilingual';
import { parseIsoDate, type CalendarDate } from '../kernel/calendar-date';
import { CodedError } from '../kernel/coded-error';
import { finish, type Steps } from '../kernel/steps';
import { compileEntity, type ProduceRows } from './compile-entity';
import type { ExpressionContext, LookupTables } from './expression-context';
import { describeCondition } from './condition';
import type { MappingProfile } from './mapping-profile';
import { countLeftOut } from './left-out-columns';
import { createMappedSum } from './mapped-sum';
import type { MappingResult } from './mapping-result';
import { createMappingTally, type MappingTally } from './mapping-tally';
import { profileEntity } from './profile-fields';
import { createRowBuilder, type RowBuilder } from './row-builder';
import { placeSetupRows } from './setup-rows';
import { sourceColumns } from './source-columns';
import { blockRows, type ColumnDictionaries } from './source-rows';
import type { SourceTable } from './source-table';

/** How values become cells, and which entities there are. */
export interface MappingContext extends WriteContext {
  readonly registry: readonly AnyEntity[];
  /** Other tables the profile looks into, by the name it gives them. */
  readonly tables?: LookupTables;
}

function asOfDay(profile: MappingProfile): CalendarDate {
  const day = profile.asOf === undefined ? undefined : parseIsoDate(profile.asOf);
  if (day) return day;
  throw new CodedError(
    'PROFILE_INVALID',
    'notDone',
    `${profile.name} counts from an as-of date but states none. Add "asOf": "2026-11-01" with the day of the extract.`,
    { profile: profile.name },
  );
}

/** Why a source row made nothing: no entity's condition holds, or no repeated column holds a value that makes a row. */
function reasonForNothing(profile: MappingProfile, registry: readonly AnyEntity[]): Bilingual {
  const reasons = profile.entities.map(({ entity, when, repeat }): Bilingual => {
    const { sheet } = profileEntity(registry, entity);
    if (when) {
      const condition = describeCondition(when);
      return {
        en: `${sheet.en} only where ${condition.en}`,
        fr: `${sheet.fr} seulement si ${condition.fr}`,
      };
    }
    const columns = repeat?.columns.map(({ column }) => column).join(', ') ?? '';
    return { en: `${sheet.en} by ${columns}`, fr: `${sheet.fr} selon ${columns}` };
  });
  return {
    en: `no entity takes this row: ${reasons.map((reason) => reason.en).join('; ')}`,
    fr: `aucune entité ne prend cette ligne : ${reasons.map((reason) => reason.fr).join('; ')}`,
  };
}

interface Producers {
  readonly produce: readonly ProduceRows[];
  readonly builders: ReadonlyMap<string, RowBuilder>;
}

function compileProfile(
  profile: MappingProfile,
  expressions: ExpressionContext,
  context: MappingContext,
  tally: MappingTally,
): Producers {
  const builders = new Map<string, RowBuilder>();
  const produce = profile.entities.map((mapping) => {
    const builder = builders.get(mapping.entity) ?? createRowBuilder(mapping.entity);
    builders.set(mapping.entity, builder);
    const entity = profileEntity(context.registry, mapping.entity);
    return compileEntity(mapping, entity, expressions, context, builder, tally);
  });
  return { produce, builders };
}

/** Rows of the source mapped since the last time, with what is to be said of them. */
export type MappedBlock = Pick<MappingResult, 'entities' | 'unproduced' | 'problems'>;

/** A profile at work on a source that comes in blocks; what it answers for a block it forgets. */
export interface RunningProfile {
  readonly setup: MappingResult['setup'];
  /** Maps the next rows of the source; `numbers` are their file lines or sheet rows. */
  map(rows: SourceTable['rows'], numbers: readonly number[]): MappedBlock;
  /** What is counted over all blocks so far. */
  totals(): Omit<MappingResult, keyof MappedBlock | 'setup'>;
}

/** Rows mapped at once: few enough that what is made of them meanwhile is at hand, and gone before it is kept. */
const blockLength = 4096;

/**
 * Makes a profile ready for a source of these headings. Throws PROFILE_COLUMN_MISSING, PROFILE_UNKNOWN_FIELD,
 * PROFILE_TABLE_MISSING or PROFILE_INVALID before anything is made.
 */
export function startProfile(
  source: Pick<SourceTable, 'name' | 'headings'>,
  profile: MappingProfile,
  context: MappingContext,
): RunningProfile {
  const columns = sourceColumns(source);
  const tally = createMappingTally();
  const expressions = {
    columns: columns.find,
    asOf: () => asOfDay(profile),
    tables: context.tables ?? new Map<string, SourceTable>(),
  };
  const { produce, builders } = compileProfile(profile, expressions, context, tally);
  const setup = placeSetupRows(profile.setup ?? [], context.registry, context);
  columns.assertAllFound();
  const nothing = reasonForNothing(profile, context.registry);
  const leftOut = countLeftOut(source.headings, columns, profile.leftOut ?? {});
  const dictionaries: ColumnDictionaries = new Map();
  let [rowsIn, produced] = [0, 0];
  return {
    setup,
    map(rows, numbers) {
      const block = blockRows(rows, dictionaries);
      const made = new Uint8Array(rows.length);
      for (const produceRows of produce) produceRows(block, numbers, made);
      leftOut.add(rows);
      const unproduced = [];
      for (const [index, row] of numbers.entries())
        if (made[index] !== 1) unproduced.push({ row, reason: nothing });
      rowsIn += rows.length;
      produced += rows.length - unproduced.length;
      const entities = new Map([...builders].map(([name, builder]) => [name, builder.take()]));
      return { entities, unproduced, problems: tally.closeBlock(numbers) };
    },
    totals: () => ({ rowsIn, produced, leftOut: leftOut.columns(), ...tally.totals() }),
  };
}

/**
 * Makes the rows of a profile's entities out of a source. Every source row makes rows or is listed with the reason, every
 * column is used or listed, every value arrives converted or as it stood. `rowsAtOnce` changes nothing but the speed.
 */
export function* applyingProfile(
  source: SourceTable,
  profile: MappingProfile,
  context: MappingContext,
  rowsAtOnce = blockLength,
): Steps<MappingResult> {
  const running = startProfile(source, profile, context);
  const all = createMappedSum(profile.entities.map(({ entity }) => entity));
  for (let first = 0; first < source.rows.length; first += rowsAtOnce) {
    const rows = source.rows.slice(first, first + rowsAtOnce);
    const numbers = rows.map((_row, index) => source.rowNumbers[first + index] ?? first + index + 1);
    all.add(running.map(rows, numbers));
    yield;
  }
  return { ...running.totals(), setup: running.setup, ...all.sum() };
}

/** All of it at once. */
export const applyProfile = (...given: Parameters<typeof applyingProfile>): MappingResult =>
  finish(applyingProfile(...given));
