import { describeEntity, type EntityDescription } from '../../core/entity/describe-entity';
import { findEntity, registry } from '../../core/entities/registry';
import { shippedLists } from '../../core/entities/lists/reference-lists';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { noEntity } from '../no-entity';
import { printResult } from '../output';

const mark = (required: boolean): string => (required ? '*' : ' ');

const linesOf = ({ name, labels, key, fields }: EntityDescription): string[] => [
  `${name} — ${labels.en} / ${labels.fr} (key: ${key.join(' + ')})`,
  ...fields.map(
    (field) =>
      `  ${mark(field.required)} ${field.name.padEnd(28)} ${field.kind.padEnd(11)} ${field.labels.en} / ${field.labels.fr}`,
  ),
];

/** `sbm describe [ENTITY]`: fields, kinds and keys of one entity or all. */
export function describeCommand(
  context: CommandContext,
  entity: string | undefined,
  { json }: { json: boolean },
): ExitCode {
  const chosen = entity === undefined ? registry : [findEntity(entity)];
  const entities = chosen.flatMap((one) => (one ? [describeEntity(one, shippedLists)] : []));
  if (entities.length === 0) throw noEntity(entity ?? '', registry);
  printResult(context, json, { entities }, entities.flatMap(linesOf));
  return exitCodes.done;
}
