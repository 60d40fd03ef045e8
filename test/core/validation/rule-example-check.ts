import type { AnyEntity } from '../../../src/core/entity/entity';
import type { Issue } from '../../../src/core/kernel/issue';
import { findEntity, registry } from '../../../src/core/entities/registry';
import { exampleWorkspace } from '../../../src/core/validation/rule-examples/example-workspace';
import type { RuleExample } from '../../../src/core/validation/rule-examples/rule-example';
import { validateWorkspace } from '../../../src/core/validation/validate-workspace';
import { checkContext } from '../sample-workspace';

/** What the check says of an example, by these entities where not by the registry's. */
export const issuesOf = (example: RuleExample, entities: readonly AnyEntity[] = registry): readonly Issue[] =>
  validateWorkspace(exampleWorkspace(example, findEntity, checkContext), {
    ...checkContext,
    registry: entities,
  }).issues;
