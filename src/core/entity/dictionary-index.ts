import type { Language } from '../kernel/bilingual';
import { saying } from './dictionary-page';
import type { AnyEntity } from './entity';
import { dataFields } from './entity-fields';
import { systemFields } from './fields';
import { listNames, type ListName } from './list-name';
import { markdownCode, markdownTable, markdownText } from './markdown-table';
import type { ReferenceLists } from './reference-list';

/** The first page of the data dictionary: the sheets in the order they load, and the columns all of them have. */
export function dictionaryIndex(entities: readonly AnyEntity[], language: Language): string {
  const say = saying(language);
  return [
    `# ${say('dictionary')}`,
    markdownTable(
      [say('sheet'), say('entity'), say('fields'), say('purpose')],
      entities.map((entity) => [
        `[${markdownText(entity.sheet[language])}](${entity.name}.md)`,
        markdownCode(entity.name),
        String(dataFields(entity).length),
        markdownText(entity.purpose[language]),
      ]),
    ),
    `[${say('lists')}](lists.md)`,
    `## ${say('systemColumns')}`,
    say('systemColumnsSaid'),
    markdownTable(
      [say('heading'), say('name'), say('meaning')],
      Object.entries(systemFields).map(([name, { label, help }]) => [
        `**${label[language]}**`,
        markdownCode(name),
        help[language],
      ]),
    ),
    `_${say('generated')}_\n`,
  ].join('\n\n');
}

/** Every reference list with its codes, labels and the other spellings that are understood. */
export function dictionaryLists(lists: ReferenceLists, language: Language): string {
  const say = saying(language);
  const section = (name: ListName): string =>
    [
      `## <a id="${name.toLowerCase()}"></a>${markdownText(listNames[name][language])}`,
      markdownTable(
        [say('code'), say('label'), say('otherSpellings')],
        lists
          .entries(name)
          .map(({ code, label, aliases = [] }) => [
            markdownCode(code),
            markdownText(label[language]),
            markdownText(aliases.join(', ')),
          ]),
      ),
    ].join('\n\n');
  return [
    `# ${say('lists')}`,
    say('listsSaid'),
    ...(Object.keys(listNames) as ListName[]).map(section),
    `_${say('generated')}_\n`,
  ].join('\n\n');
}
