import { markdownTable, markdownText } from '../src/core/entity/markdown-table';
import type { Language } from '../src/core/kernel/bilingual';
import type { CellFunction } from '../src/functions/cell-function';
import { functionMetadata } from '../src/functions/function-metadata';
import { cellFunctions, namespace } from '../src/functions/functions';

const words = {
  en: {
    title: 'Functions for cells',
    made: 'This page is made from the declarations in `src/functions` by `npm run docs`.',
    heads: ['Argument', 'What it is'],
    optional: 'may be left out',
    example: 'Example',
    gives: 'gives',
    blank: 'a blank cell',
    intro: [
      'In Excel they are registered by the add-in and stand in any cell; in the workbench and in a terminal',
      "(`sbm calc 'SB.TAX(…)' --in atlas.xlsx`) the same functions are worked out by our own host. They go by the",
      'sheets of the workspace, or without one by the rows a new workspace starts with. An argument that cannot be',
      'read gives `#VALUE!` and says which. Excel works a function out again when its arguments change; after an edit',
      'of the sheets it goes by, Ctrl+Alt+F9 does.',
    ],
  },
  fr: {
    title: 'Fonctions de cellule',
    made: 'Cette page est tirée des déclarations de `src/functions` par `npm run docs`.',
    heads: ['Argument', 'Ce que c’est'],
    optional: 'peut être omis',
    example: 'Exemple',
    gives: 'donne',
    blank: 'une cellule vide',
    intro: [
      'Dans Excel, le complément les enregistre et elles vont dans toute cellule; dans l’atelier et au terminal',
      "(`sbm calc 'SB.TAX(…)' --in atlas.xlsx`), ce sont les mêmes fonctions, calculées par notre propre hôte. Elles se",
      'fondent sur les feuilles du classeur de migration ou, sans lui, sur les lignes de départ d’un nouveau. Un argument',
      'illisible donne `#VALUE!` et dit lequel. Excel recalcule une fonction quand ses arguments changent; après une',
      'modification des feuilles où elle puise, Ctrl+Alt+F9 le fait.',
    ],
  },
} as const;

function section({ name, purpose, parameters, example }: CellFunction, language: Language): string {
  const own = words[language];
  const args = parameters.map((one) => (one.optional ? `[${one.name[language]}]` : one.name[language]));
  const gives = example.gives === '' ? own.blank : `\`${String(example.gives)}\``;
  return [
    `## ${namespace}.${name}(${args.join(', ')})`,
    '',
    purpose[language],
    '',
    markdownTable(
      own.heads,
      parameters.map((one) => [
        one.name[language],
        markdownText(one.optional ? `${one.purpose[language]} (${own.optional})` : one.purpose[language]),
      ]),
    ),
    '',
    `${own.example}: \`=${example.formula}\` ${own.gives} ${gives}.`,
  ].join('\n');
}

/** The page of all functions in one language. */
const functionsPage = (language: Language): string => {
  const { title, made, intro } = words[language];
  const sections = cellFunctions.map((one) => section(one, language));
  return `${[`# ${title}`, made, intro.join('\n'), ...sections].join('\n\n')}\n`;
};

/** Pages and the files Excel reads, by their path below `docs/`. */
export const functionFiles = (): readonly (readonly [string, string])[] =>
  (['en', 'fr'] as const).flatMap((language) => [
    [`functions-${language}.md`, functionsPage(language)] as const,
    [
      `../assets/functions-${language}.json`,
      `${JSON.stringify(functionMetadata(language), undefined, 2)}\n`,
    ] as const,
  ]);
