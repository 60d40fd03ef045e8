import type { AnyEntity } from '../core/entity/entity';
import { Problem } from './http/problem';
import type { ListsInForce } from './batches/lists-in-force';
import type { LikelyNew } from './batches/likely-new';
import type { Database } from './database/database';

/** How much one request may carry, and how many may come. */
export interface Limits {
  readonly rowsPerBatch: number;
  readonly bytesPerBatch: number;
  readonly bytesPerPdf: number;
  /** From one address. */
  readonly requestsPerMinute: number;
}

/** What the server works with; clock and chance come in from outside. */
export interface World {
  /** For the door and for moving in; whatever speaks for a tenant goes through `ofTenant`. */
  readonly database: Database;
  readonly entities: readonly AnyEntity[];
  readonly limits: Limits;
  readonly lists: ListsInForce;
  readonly likelyNew: LikelyNew;
  readonly clock: () => Date;
  readonly randomBytes: (size: number) => Buffer;
}

export function entityNamed(entities: readonly AnyEntity[], name: string): AnyEntity {
  const entity = entities.find((candidate) => candidate.name === name);
  if (!entity)
    throw new Problem('UNKNOWN_ENTITY', 'No entity has this name.', { entity: name.slice(0, 100) });
  return entity;
}
