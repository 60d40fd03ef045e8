import { defineEntity, type TableRule } from '../../entity/entity';
import { choice, code, integer } from '../../entity/fields';
import { eachRow, groupRows, lookup } from '../table-lookup';
import { fileUsageFields } from './file-usage-fields';
import { templateReference } from './template-reference';
import { usageImportTemplate } from './usage-import-template';

const required: ReadonlySet<string> = new Set(
  Object.entries(fileUsageFields).flatMap(([name, field]) =>
    'required' in field && field.required === 'always' ? [name] : [],
  ),
);

/** V004: two source fields for one required target leave open which of them is meant. */
const requiredTargetOnce: TableRule = {
  code: 'V004',
  severity: 'error',
  reads: ['template', 'targetField'],
  check(table) {
    const targets = table.column('targetField');
    return [...groupRows(table, ['template', 'targetField']).values()].flatMap(([, ...later]) =>
      later
        .filter((rowIndex) => required.has(String(targets[rowIndex])))
        .map((rowIndex) => ({
          rowIndex,
          field: 'targetField',
          expected: {
            en: 'a target no other field of the template fills',
            fr: 'une cible qu’aucun autre champ du modèle ne remplit',
          },
        })),
    );
  },
};

/** V001: without delimiters only position and width say where a field stands. */
const placeInFixedWidth: TableRule = {
  code: 'V001',
  severity: 'error',
  reads: ['template', 'position', 'width'],
  check(table, others) {
    const templateOf = lookup(usageImportTemplate, others);
    return eachRow(table, (row) => {
      if (templateOf(row('template'))?.('fileFormat') !== 'Fixed width') return undefined;
      const field = ['position', 'width'].find((name) => row(name) === null);
      return field === undefined
        ? undefined
        : {
            field,
            expected: {
              en: 'a number, because the template is Fixed width',
              fr: 'un nombre, parce que le modèle est à largeur fixe',
            },
          };
    });
  },
};

/** domain.md 3.23: which field of the file becomes which of a usage record; one row per source field. */
export const usageTemplateField = defineEntity({
  name: 'usageTemplateField',
  label: { en: 'Usage Template Field', fr: 'Champ de modèle d’utilisation' },
  sheet: { en: 'Usage Template Fields', fr: 'Champs des modèles' },
  table: 'UsageTemplateFields',
  purpose: {
    en: 'What each field of a supplier’s usage file means, and how its values are converted.',
    fr: 'Ce que veut dire chaque champ du fichier d’utilisation d’un fournisseur, et comment ses valeurs sont converties.',
  },
  key: ['template', 'sourceField'],
  referenceBy: 'sourceField',
  fields: {
    template: templateReference,
    sourceField: code({
      maxLength: 100,
      required: 'always',
      label: { en: 'Source Field', fr: 'Champ source' },
      help: {
        en: 'The field’s name in the file, or one you give it where the file has none.',
        fr: 'Le nom du champ dans le fichier, ou celui que vous lui donnez s’il n’en a pas.',
      },
      synonyms: ['source column', 'file column', 'colonne source', 'colonne du fichier'],
      example: 'CallID',
    }),
    position: integer({
      min: 1,
      label: { en: 'Position', fr: 'Position' },
      help: {
        en: 'Its column, or in a Fixed width file its first character; both count from 1.',
        fr: 'Sa colonne ou, dans un fichier à largeur fixe, son premier caractère; on compte à partir de 1.',
      },
      synonyms: ['column number', 'start', 'offset', 'numéro de colonne'],
      example: '1',
    }),
    width: integer({
      min: 1,
      label: { en: 'Width', fr: 'Largeur' },
      help: {
        en: 'Its characters in a Fixed width file.',
        fr: 'Ses caractères dans un fichier à largeur fixe.',
      },
      synonyms: ['length', 'size', 'longueur'],
      example: '20',
    }),
    targetField: choice({
      list: 'usageField',
      required: 'always',
      label: { en: 'Target Field', fr: 'Champ cible' },
      help: {
        en: 'The field of the usage record it fills; a required one only once.',
        fr: 'Le champ de l’enregistrement qu’il remplit; un champ obligatoire une seule fois.',
      },
      synonyms: ['target', 'usage field', 'cible', 'champ d’utilisation'],
      example: 'usageId',
    }),
    transform: choice({
      list: 'usageTransform',
      label: { en: 'Transform', fr: 'Transformation' },
      help: {
        en: 'How its values are converted; blank to take them as they are.',
        fr: 'Comment ses valeurs sont converties; vide pour les prendre telles quelles.',
      },
      synonyms: ['conversion', 'function', 'fonction'],
      example: 'Trim',
    }),
  },
  tableRules: [requiredTargetOnce, placeInFixedWidth],
});
