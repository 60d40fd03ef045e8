import type { AnyEntity } from '../../../src/core/entity/entity';
import { registry } from '../../../src/core/entities/registry';
import { sheetFindings, type Sheet } from './check-sheet';

/** `code field row` for each finding of the entity's rules across rows, in a workspace of these sheets by entity. */
export const workspaceFindings = (entity: AnyEntity, sheets: Readonly<Record<string, Sheet>>): string[] =>
  sheetFindings(
    entity,
    sheets[entity.name] ?? [],
    registry.flatMap((other) => {
      const sheet = sheets[other.name];
      return sheet ? [[other, sheet] as const] : [];
    }),
  );
