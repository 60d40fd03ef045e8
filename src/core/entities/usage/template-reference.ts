import { reference } from '../../entity/fields';

/** The usage import template a field or a classification rule is part of. */
export const templateReference = reference({
  to: 'usageImportTemplate',
  required: 'always',
  label: { en: 'Template', fr: 'Modèle' },
  help: {
    en: 'The usage import template it is part of, by name.',
    fr: 'Le modèle d’importation dont il fait partie, par son nom.',
  },
  synonyms: ['template name', 'usage import template', 'nom du modèle', 'modèle d’importation'],
  example: 'Avalo CDR',
});
