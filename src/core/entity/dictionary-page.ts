import type { Bilingual, Language } from '../kernel/bilingual';
import { kindWords, pageWords, requirementWords, severityWords } from './dictionary-words';
import type { AnyEntity } from './entity';
import { dataFields, fieldOf } from './entity-fields';
import type { Field } from './field';
import { kindOf } from './field-kinds';
import { listNames } from './list-name';
import { markdownCode, markdownTable, markdownText } from './markdown-table';
import { referenceTargets } from './references';
import type { ReferenceLists } from './reference-list';

/** What a page needs beside its entity: the lists, the other entities, and what an issue code says. */
export interface DictionarySources {
  readonly lists: ReferenceLists;
  readonly find: (entity: string) => AnyEntity | undefined;
  readonly ruleTitle: (code: string) => Bilingual;
}

type Say = (word: keyof typeof pageWords) => string;

/** The fixed words of a page in its language. */
export const saying =
  (language: Language): Say =>
  (word) =>
    pageWords[word][language];

const colons: Bilingual = { en: ':', fr: '\u00a0:' };

const headingOf = (entity: AnyEntity, name: string, language: Language): string =>
  markdownText(fieldOf(entity, name)?.label[language] ?? name);

/** The example as a person would type it: list values go by their label. */
function exampleOf(field: Field, language: Language, lists: ReferenceLists): string {
  const example = kindOf(field).example(field);
  const list = field.kind === 'choice' ? field.list : field.kind === 'yesNo' ? 'yesNo' : undefined;
  return (list && lists.find(list, example)?.label[language]) ?? example;
}

/** Links to the sheets or the list a field's values come from. */
function leadsTo(field: Field, language: Language, { find }: DictionarySources): string {
  if (field.kind === 'choice') {
    return `[${markdownText(listNames[field.list][language])}](lists.md#${field.list.toLowerCase()})`;
  }
  if (field.kind !== 'reference') return '';
  const say = saying(language);
  return referenceTargets(field)
    .map((name) => {
      const target = find(name);
      if (!target) return `${markdownCode(name)} ${say('inSmartBilling')}`;
      return `[${markdownText(target.sheet[language])}](${name}.md) · ${headingOf(target, target.referenceBy, language)}`;
    })
    .join('<br>');
}

const fieldRow = (
  name: string,
  field: Field,
  language: Language,
  sources: DictionarySources,
): readonly string[] => [
  `**${markdownText(field.label[language])}**`,
  markdownCode(name),
  `${kindWords[field.kind][language]}${field.unique ? `, ${saying(language)('unique')}` : ''}`,
  requirementWords[field.required ?? 'never'][language],
  markdownText(field.help[language]),
  markdownText(kindOf(field).expected(field)[language]),
  markdownCode(exampleOf(field, language, sources.lists)),
  leadsTo(field, language, sources),
];

function rulesTable(entity: AnyEntity, language: Language, sources: DictionarySources): string {
  const say = saying(language);
  const rows = [...entity.rowRules, ...entity.tableRules].map(({ code, severity, reads }) => [
    code,
    severityWords[severity][language],
    markdownText(sources.ruleTitle(code)[language]),
    reads.map((name) => headingOf(entity, name, language)).join(', '),
  ]);
  const distinct = [...new Map(rows.map((row) => [row.join('\n'), row])).values()];
  const inOrder = distinct.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  return markdownTable([say('code'), say('weight'), say('says'), say('reads')], inOrder);
}

const keyLines = (entity: AnyEntity, language: Language): string[] => {
  const say: Say = (word) => `${saying(language)(word)}${colons[language]}`;
  const heads = (names: readonly string[]): string =>
    names.map((name) => headingOf(entity, name, language)).join(' + ');
  return [
    `- ${say('sheet')} **${markdownText(entity.sheet[language])}** (\`${entity.name}\`)`,
    `- ${say('key')} ${heads(entity.key)}`,
    ...(entity.naturalKey.join() === entity.key.join()
      ? []
      : [`- ${say('naturalKey')} ${heads(entity.naturalKey)}`]),
    `- ${say('referredBy')} ${heads([entity.referenceBy])}`,
  ];
};

/** The data dictionary's page of one entity, as Markdown: purpose, key, every field, and the rules between them. */
export function dictionaryPage(entity: AnyEntity, language: Language, sources: DictionarySources): string {
  const say = saying(language);
  const columns = [
    'heading',
    'name',
    'kind',
    'required',
    'meaning',
    'expected',
    'example',
    'leadsTo',
  ] as const;
  const rules = entity.rowRules.length + entity.tableRules.length > 0;
  return [
    `# ${markdownText(entity.label[language])}`,
    markdownText(entity.purpose[language]),
    keyLines(entity, language).join('\n'),
    `## ${say('fields')}`,
    markdownTable(
      columns.map(say),
      dataFields(entity).map(([name, field]) => fieldRow(name, field, language, sources)),
    ),
    `## ${say('rules')}`,
    ...(rules ? [rulesTable(entity, language, sources)] : []),
    say('everyField'),
    `_${say('generated')}_\n`,
  ].join('\n\n');
}
