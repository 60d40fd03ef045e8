import { isBlank } from '../entity/cell';
import type { AnyEntity } from '../entity/entity';
import type { WriteContext } from '../entity/kind-spec';
import type { Bilingual } from '../kernel/bilingual';
import { parseIsoDate, type CalendarDate } from '../kernel/calendar-date';
import { CodedError } from '../kernel/coded-error';
import { compileEntity, type ProduceRows } from './compile-entity';
import type { ExpressionContext } from './compile-expression';
import { describeCondition } from './condition';
import type { MappingProfile } from './mapping-profile';
import type { LeftOutColumn, MappingResult } from './mapping-result';
import { createMappingTally, type MappingTally } from './mapping-tally';
import { profileEntity } from './profile-fields';
import { createRowBuilder, type RowBuilder } from './row-builder';
import { placeSetupRows } from './setup-rows';
import { sourceColumns, type SourceColumns } from './source-columns';
import type { SourceTable } from './source-table';

/** How values become cells, and which entities there are. */
export interface MappingContext extends WriteContext {
  readonly registry: readonly AnyEntity[];
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

function leftOutColumns(
  source: SourceTable,
  columns: SourceColumns,
  reasons: Readonly<Record<string, string>>,
): LeftOutColumn[] {
  return source.headings.flatMap((column, index) => {
    if (columns.isUsed(index)) return [];
    const count = source.rows.reduce((sum, row) => sum + (isBlank(row[index] ?? '') ? 0 : 1), 0);
    const reason = reasons[column];
    return [
      { column, count, blanks: source.rows.length - count, ...(reason === undefined ? {} : { reason }) },
    ];
  });
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

/**
 * Makes the rows of a profile's entities out of a source. Every source row makes rows or is listed with the reason, every
 * column is used or listed, every value arrives converted or as it stood. Throws PROFILE_COLUMN_MISSING,
 * PROFILE_UNKNOWN_FIELD or PROFILE_INVALID before anything is made.
 */
export function applyProfile(
  source: SourceTable,
  profile: MappingProfile,
  context: MappingContext,
): MappingResult {
  const columns = sourceColumns(source);
  const tally = createMappingTally();
  const expressions = { columns: columns.find, asOf: () => asOfDay(profile) };
  const { produce, builders } = compileProfile(profile, expressions, context, tally);
  const setup = placeSetupRows(profile.setup ?? [], context.registry, context);
  columns.assertAllFound();
  const nothing = reasonForNothing(profile, context.registry);
  const unproduced: { row: number; reason: Bilingual }[] = [];
  source.rows.forEach((cells, index) => {
    const row = source.rowNumbers[index] ?? index + 1;
    const made = produce.reduce((sum, rows) => sum + rows(cells, row), 0);
    if (made === 0) unproduced.push({ row, reason: nothing });
  });
  return {
    rowsIn: source.rows.length,
    produced: source.rows.length - unproduced.length,
    entities: new Map([...builders].map(([name, builder]) => [name, builder.rows()])),
    setup,
    unproduced,
    leftOut: leftOutColumns(source, columns, profile.leftOut ?? {}),
    ...tally.totals(),
  };
}
