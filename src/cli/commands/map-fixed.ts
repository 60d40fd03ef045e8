import type { AnyEntity } from '../../core/entity/entity';
import type { ReadContext } from '../../core/entity/kind-spec';
import { fixedValues, withFixedValue } from '../../core/mapping/fixed-values';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import { expectedInstead } from '../../core/mapping/value-fit';
import { UsageError } from '../exit-code';

/** The profile with each `entity.field=value` for all rows. Throws a UsageError where it fills no such field, or with no such value. */
export function withSetValues(
  profile: MappingProfile,
  set: readonly string[],
  registry: readonly AnyEntity[],
  read: ReadContext,
): MappingProfile {
  return set.reduce((made, said) => {
    const [, entity = '', field = '', value = ''] = /^([^.=]+)\.([^=]+)=(.+)$/.exec(said) ?? [];
    if (value === '') throw new UsageError(`--set ${said} must be ENTITY.FIELD=VALUE.`);
    const known = fixedValues(made, registry);
    const fixed = known.find((one) => one.entity === entity && one.field === field);
    if (!fixed) {
      const open = known.map((one) => `${one.entity}.${one.field}`).join(', ');
      throw new UsageError(`--set ${said}: no required field of that name is left open. Open are: ${open}.`);
    }
    const expected = expectedInstead(value, fixed.declaration, read);
    if (expected) throw new UsageError(`--set ${said}: expected ${expected.en}.`);
    return withFixedValue(made, fixed, value);
  }, profile);
}

/** The required fields that nothing fills, a line for each entity. */
export function openFieldLines(profile: MappingProfile, registry: readonly AnyEntity[]): string[] {
  const open = fixedValues(profile, registry).filter(({ value }) => value === undefined);
  return [...new Set(open.map(({ entity }) => entity))].map((entity) => {
    const fields = open.filter((one) => one.entity === entity).map(({ field }) => field);
    return `  ${entity}: required and of no column: ${fields.join(', ')} (--set ${entity}.FIELD=VALUE for one value in all rows)`;
  });
}
