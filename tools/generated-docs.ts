import { dataDictionary } from './data-dictionary';
import { functionFiles } from './functions-page';
import { hostMembersPage } from './host-members-page';
import { rulesPage } from './rules-page';

/** Every generated page by its path below `docs/`; tests compare them with what is committed. */
export const generatedDocs = (): ReadonlyMap<string, string> =>
  new Map([
    ...dataDictionary(),
    ...functionFiles(),
    ['host-members.md', hostMembersPage()],
    ['rules.md', rulesPage()],
  ]);

/** The folders of which every page is generated. */
export const generatedFolders = ['data-dictionary/en', 'data-dictionary/fr'] as const;
