import type { AnyEntity } from '../core/entity/entity';
import { UsageError } from './exit-code';

/** What is said of an entity that is none of these. */
export const noEntity = (name: string, entities: readonly AnyEntity[]): UsageError =>
  new UsageError(`There is no entity ${name}; there are ${entities.map((one) => one.name).join(', ')}.`);
