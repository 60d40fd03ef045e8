import { shippedLists } from '../src/core/entities/lists/reference-lists';
import { findEntity, registry } from '../src/core/entities/registry';
import { dictionaryIndex, dictionaryLists } from '../src/core/entity/dictionary-index';
import { dictionaryPage } from '../src/core/entity/dictionary-page';
import { issueTitle } from '../src/core/validation/issue-texts';

const sources = { lists: shippedLists, find: findEntity, ruleTitle: issueTitle };

/** Every page of the data dictionary by its path below `docs/`. */
export const dataDictionary = (): ReadonlyMap<string, string> =>
  new Map(
    (['en', 'fr'] as const).flatMap((language) => {
      const folder = `data-dictionary/${language}`;
      return [
        [`${folder}/README.md`, dictionaryIndex(registry, language)],
        [`${folder}/lists.md`, dictionaryLists(shippedLists, language)],
        ...registry.map((entity): [string, string] => [
          `${folder}/${entity.name}.md`,
          dictionaryPage(entity, language, sources),
        ]),
      ];
    }),
  );
