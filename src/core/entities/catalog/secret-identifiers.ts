import type { SecretFields } from '../../entity/entity';
import { rowReader } from '../table-lookup';
import type { DefinitionOf } from './identifier-rules';
import { identifierFields } from './identifier-fields';

/** Identifiers the service or catalog item calls Password; all of them where it is not there to say. */
export const secretIdentifiers = (definitionOf: DefinitionOf): SecretFields => ({
  fields: identifierFields,
  on(table, others) {
    const find = definitionOf(others);
    return (rowIndex) => {
      const definition = find(rowReader(table, rowIndex));
      return identifierFields.filter((field) => !definition || definition(field) === 'Password');
    };
  },
});
