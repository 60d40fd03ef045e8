import { defineEntity, type TableRule } from '../../entity/entity';
import { choice, code, text } from '../../entity/fields';
import { lookup } from '../table-lookup';
import { usageImportTemplate } from '../usage/usage-import-template';

/** V005: every template named exists. */
const templatesExist: TableRule = {
  code: 'V005',
  severity: 'error',
  reads: ['producedBy'],
  check(table, others) {
    if (!others(usageImportTemplate.name)) return [];
    const templateOf = lookup(usageImportTemplate, others);
    return table.column('producedBy').flatMap((names, rowIndex) => {
      const parts =
        names === null
          ? []
          : String(names)
              .split(';')
              .map((name) => name.trim());
      const missing = parts.filter((name) => name !== '' && !templateOf(name));
      if (missing.length === 0) return [];
      const list = missing.join('; ');
      return [
        {
          rowIndex,
          field: 'producedBy',
          expected: {
            en: `names of the Usage Import Templates sheet; it does not have ${list}`,
            fr: `des noms de la feuille Modèles d’utilisation; elle n’a pas ${list}`,
          },
        },
      ];
    });
  },
};

/** domain.md 3.13: what usage is classified as; a subscription's usage rate of the same rate type prices it. */
export const rateType = defineEntity({
  name: 'rateType',
  label: { en: 'Rate Type', fr: 'Type de tarif' },
  sheet: { en: 'Rate Types', fr: 'Types de tarif' },
  table: 'RateTypes',
  purpose: {
    en: 'The kinds of usage that are priced. SmartBilling support creates them, so note which are asked for and which are there.',
    fr: 'Les genres d’utilisation tarifés. Le soutien de SmartBilling les crée : notez lesquels sont demandés et lesquels existent.',
  },
  key: ['rateTypeCode'],
  referenceBy: 'rateTypeCode',
  fields: {
    rateTypeCode: code({
      maxLength: 40,
      required: 'always',
      unique: true,
      label: { en: 'Rate Type Code', fr: 'Code de type de tarif' },
      help: {
        en: 'Identifies the rate type. Unique; usage rates and usage records refer to it.',
        fr: 'Identifie le type de tarif. Unique; tarifs d’utilisation et enregistrements y font référence.',
      },
      synonyms: ['rate type', 'code', 'usage type code', 'type de tarif', 'code de type'],
      example: 'LD-CA',
    }),
    description: text({
      maxLength: 255,
      required: 'always',
      label: { en: 'Description', fr: 'Description' },
      help: {
        en: 'What it covers: outbound long distance Canada, toll-free inbound, SMS, data overage.',
        fr: 'Ce qu’il couvre : interurbain sortant Canada, sans frais entrant, texto, dépassement de données.',
      },
      synonyms: ['name', 'rate type name', 'nom', 'libellé'],
      example: 'Outbound long distance Canada',
    }),
    unit: choice({
      list: 'usageUnit',
      required: 'always',
      label: { en: 'Unit', fr: 'Unité' },
      help: { en: 'What it is measured in.', fr: 'Ce en quoi il se mesure.' },
      synonyms: ['unit of measure', 'uom', 'unité de mesure'],
      example: 'minute',
    }),
    direction: choice({
      list: 'rateTypeDirection',
      required: 'always',
      label: { en: 'Direction', fr: 'Sens' },
      help: {
        en: 'Outbound looks up the number dialled, Inbound the one that calls; N/A for the rest.',
        fr: 'Sortant cherche le numéro composé, Entrant celui qui appelle; S.O. pour le reste.',
      },
      synonyms: ['call direction', 'sens de l’appel'],
      example: 'Outbound',
    }),
    usageType: choice({
      list: 'usageType',
      label: { en: 'Usage Type', fr: 'Type d’utilisation' },
      help: {
        en: 'The usage type of the services it can occur on; blank for any.',
        fr: 'Le type d’utilisation des services où il peut survenir; vide pour tous.',
      },
      synonyms: ['usage class', 'usage', 'utilisation', 'genre d’utilisation'],
      example: 'Voice',
    }),
    producedBy: text({
      maxLength: 255,
      label: { en: 'Produced By', fr: 'Produit par' },
      help: {
        en: 'The usage import templates that produce it, by name, separated by semicolons.',
        fr: 'Les modèles d’importation qui le produisent, par leur nom, séparés par des points-virgules.',
      },
      synonyms: ['templates', 'usage import templates', 'modèles', 'modèles d’importation'],
      example: 'Avalo CDR',
    }),
    classificationRule: text({
      maxLength: 255,
      label: { en: 'Classification Rule', fr: 'Règle de classement' },
      help: {
        en: 'In words, what makes a record this rate type; the Usage Classification sheet decides.',
        fr: 'En mots, ce qui donne ce type de tarif; la feuille Classement d’utilisation décide.',
      },
      synonyms: ['rule', 'expression', 'condition', 'règle'],
      example: 'Called number starts with a Canadian area code',
    }),
    state: choice({
      list: 'rateTypeState',
      label: { en: 'State', fr: 'État' },
      help: {
        en: 'Requested from SmartBilling support, or Confirmed as there.',
        fr: 'Demandé au soutien de SmartBilling, ou confirmé comme existant.',
      },
      synonyms: ['status', 'confirmed', 'statut', 'confirmé'],
      example: 'Confirmed',
    }),
  },
  tableRules: [templatesExist],
});
