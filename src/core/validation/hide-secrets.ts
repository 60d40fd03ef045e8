import type { AnyEntity, DecodedTable } from '../entity/entity';
import { fieldOf } from '../entity/entity-fields';
import { kindOf } from '../entity/field-kinds';
import type { Issue } from '../kernel/issue';
import { shownValue } from '../kernel/shown-value';
import { issueMessage } from './issue-texts';

/** The issue without the value it found, nor what might repeat it. */
function withoutValue({ example: _, ...issue }: Issue, entity: AnyEntity): Issue {
  const field = fieldOf(entity, issue.field);
  if (!field) return issue;
  const found = shownValue(issue.found, true);
  const expected = kindOf(field).expected(field);
  return { ...issue, found, expected, message: issueMessage(issue.code, field.label, found, expected) };
}

/** Issues with passwords masked; which cells hold one is known only once all sheets are read. */
export function hideSecrets(
  issues: readonly Issue[],
  present: readonly (readonly [AnyEntity, DecodedTable])[],
): readonly Issue[] {
  const tables = new Map(present.map(([entity, table]) => [entity.name, table]));
  const keepers = new Map(
    present.flatMap(([entity, table]) => {
      const secretOn = entity.secrets?.on(table, (name) => tables.get(name));
      return secretOn ? [[entity.name, { entity, secretOn }] as const] : [];
    }),
  );
  return issues.map((issue) => {
    const keeper = keepers.get(issue.entity);
    return issue.found !== '' && keeper?.secretOn(issue.rowIndex).includes(issue.field)
      ? withoutValue(issue, keeper.entity)
      : issue;
  });
}
