import type { AnyEntity } from '../../entity/entity';

/** The entities a source can be about: all but the values of the lists, which the workbook keeps itself. */
export const mappable = (registry: readonly AnyEntity[]): readonly AnyEntity[] =>
  registry.filter(({ name }) => name !== 'listValue');
