import { defineEntity } from '../../entity/entity';
import { choice, code, integer, text, yesNo } from '../../entity/fields';

/** domain.md 3.0: the Lists sheet, from which every drop-down comes. */
export const listValue = defineEntity({
  name: 'listValue',
  label: { en: 'List Value', fr: 'Valeur de liste' },
  sheet: { en: 'Lists', fr: 'Listes' },
  table: 'Lists',
  purpose: {
    en: 'The values of every drop-down. Set them to the lists of your SmartBilling before anything is imported.',
    fr: 'Les valeurs de toutes les listes déroulantes. À régler selon vos listes SmartBilling avant toute importation.',
  },
  key: ['list', 'code'],
  referenceBy: 'code',
  fields: {
    list: choice({
      list: 'list',
      required: 'always',
      label: { en: 'List', fr: 'Liste' },
      help: { en: 'The list this value belongs to.', fr: 'La liste dont cette valeur fait partie.' },
      synonyms: ['list name', 'picklist', 'parameter', 'nom de la liste', 'paramètre'],
      example: 'customerStatus',
    }),
    code: code({
      maxLength: 50,
      required: 'always',
      label: { en: 'Code', fr: 'Code' },
      help: {
        en: 'What SmartBilling calls the value. Unique within its list.',
        fr: 'Le nom que SmartBilling donne à la valeur. Unique dans sa liste.',
      },
      synonyms: ['value', 'key', 'valeur', 'clé'],
      example: 'Active',
    }),
    labelEn: text({
      maxLength: 100,
      required: 'always',
      label: { en: 'Label EN', fr: 'Libellé EN' },
      help: { en: 'What an English workbook shows.', fr: 'Ce qu’affiche un classeur anglais.' },
      synonyms: ['english label', 'english', 'libellé anglais', 'anglais'],
      example: 'Active',
    }),
    labelFr: text({
      maxLength: 100,
      required: 'always',
      label: { en: 'Label FR', fr: 'Libellé FR' },
      help: { en: 'What a French workbook shows.', fr: 'Ce qu’affiche un classeur français.' },
      synonyms: ['french label', 'french', 'libellé français', 'français'],
      example: 'Actif',
    }),
    active: yesNo({
      required: 'always',
      label: { en: 'Active', fr: 'Active' },
      help: { en: 'No takes it out of the drop-downs.', fr: 'Non la retire des listes déroulantes.' },
      synonyms: ['enabled', 'actif'],
      example: 'Yes',
    }),
    sort: integer({
      min: 0,
      label: { en: 'Sort', fr: 'Tri' },
      help: {
        en: 'Order in the drop-down, smallest first.',
        fr: 'Ordre dans la liste, le plus petit d’abord.',
      },
      synonyms: ['order', 'rank', 'ordre', 'rang'],
      example: '10',
    }),
  },
});
