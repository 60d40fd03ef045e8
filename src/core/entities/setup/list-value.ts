import type { Canonical } from '../../entity/cell';
import { defineEntity, type TableRule } from '../../entity/entity';
import { choice, code, date, integer, text, yesNo } from '../../entity/fields';
import { datesInOrder } from '../../entity/row-rules';
import { eachRow } from '../table-lookup';
import { sourceNote } from './source-note';

/** V005: a value belongs to a value of another list, as an area code does to its province. */
const belongsToListedValue: TableRule = {
  code: 'V005',
  severity: 'error',
  reads: ['list', 'code', 'belongsTo'],
  check(table, _others, { lists }) {
    const codes = new Set(table.column('code'));
    const listed = (value: Canonical): boolean =>
      codes.has(value) || lists.entries('list').some(({ code }) => lists.find(code, String(value)));
    return eachRow(table, (row) => {
      const belongsTo = row('belongsTo');
      const parents = String(belongsTo ?? '').split(';');
      if (belongsTo === null || parents.every((parent) => listed(parent.trim()))) return undefined;
      return {
        field: 'belongsTo',
        expected: { en: 'the code of a value of another list', fr: 'le code d’une valeur d’une autre liste' },
      };
    });
  },
};

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
    belongsTo: code({
      maxLength: 50,
      label: { en: 'Belongs To', fr: 'Relève de' },
      help: {
        en: 'The code of the value of another list it belongs to, as the province of an area code. Several: separated by semicolons.',
        fr: 'Le code de la valeur d’une autre liste dont elle relève, comme la province d’un indicatif régional. Plusieurs : séparés par des points-virgules.',
      },
      synonyms: ['parent', 'parent code', 'parent value', 'valeur parente', 'appartient à'],
    }),
    effectiveFrom: date({
      label: { en: 'Effective From', fr: 'En vigueur du' },
      help: { en: 'First day it may be chosen.', fr: 'Premier jour où elle peut être choisie.' },
      synonyms: ['valid from', 'start date', 'date de début', 'valide du'],
    }),
    effectiveTo: date({
      label: { en: 'Effective To', fr: 'En vigueur au' },
      help: {
        en: 'Last day it may be chosen; blank while it is in force.',
        fr: 'Dernier jour où elle peut être choisie; vide tant qu’elle est en vigueur.',
      },
      synonyms: ['valid to', 'end date', 'date de fin', 'valide au'],
    }),
    sourceNote,
  },
  rowRules: [datesInOrder('effectiveFrom', 'effectiveTo')],
  tableRules: [belongsToListedValue],
});
