import { defineEntity, type TableRule } from '../../entity/entity';
import { fieldOf } from '../../entity/entity-fields';
import { choice, code, integer, reference, text } from '../../entity/fields';
import { fieldOfHeading } from '../../entity/heading-words';
import { eachRow } from '../table-lookup';

/** V005: a column shows a field its sheet has, by name or by heading. */
const fieldExists: TableRule = {
  code: 'V005',
  severity: 'error',
  reads: ['entity', 'field'],
  check: (table, _others, { entity: find }) =>
    eachRow(table, (row) => {
      const entity = find(String(row('entity')));
      const field = row('field');
      if (!entity || field === null) return undefined;
      if (fieldOf(entity, String(field)) ?? fieldOfHeading(entity, String(field))) return undefined;
      return {
        field: 'field',
        expected: {
          en: `a heading of the sheet ${entity.sheet.en}`,
          fr: `un en-tête de la feuille ${entity.sheet.fr}`,
        },
      };
    }),
};

/** domain.md 3.26: the columns of a report, in order. */
export const reportColumn = defineEntity({
  name: 'reportColumn',
  label: { en: 'Report Column', fr: 'Colonne de rapport' },
  sheet: { en: 'Report Columns', fr: 'Colonnes de rapports' },
  table: 'ReportColumns',
  purpose: {
    en: 'What each report shows, column by column.',
    fr: 'Ce que montre chaque rapport, colonne par colonne.',
  },
  key: ['report', 'position'],
  referenceBy: 'field',
  fields: {
    report: reference({
      to: 'reportDefinition',
      required: 'always',
      label: { en: 'Report', fr: 'Rapport' },
      help: { en: 'The English name of the report.', fr: 'Le nom anglais du rapport.' },
      synonyms: ['report name', 'nom du rapport'],
    }),
    position: integer({
      min: 1,
      required: 'always',
      label: { en: 'Position', fr: 'Position' },
      help: { en: 'Its place, from 1 on the left.', fr: 'Sa place, à partir de 1 à gauche.' },
      synonyms: ['order', 'column #', 'no', 'ordre', 'nº'],
      example: '1',
    }),
    entity: choice({
      list: 'entity',
      required: 'always',
      label: { en: 'Entity', fr: 'Entité' },
      help: { en: 'The sheet the value comes from.', fr: 'La feuille d’où vient la valeur.' },
      synonyms: ['sheet', 'table', 'source', 'feuille'],
      example: 'customer',
    }),
    field: code({
      maxLength: 100,
      required: 'always',
      label: { en: 'Field', fr: 'Champ' },
      help: { en: 'A heading of that sheet.', fr: 'Un en-tête de cette feuille.' },
      synonyms: ['column', 'data field', 'colonne'],
      example: 'Account Name',
    }),
    labelEn: text({
      maxLength: 100,
      label: { en: 'Label EN', fr: 'Libellé EN' },
      help: { en: 'Its English heading in the report.', fr: 'Son en-tête anglais dans le rapport.' },
      synonyms: ['label', 'english label', 'libellé anglais'],
      example: 'Customer',
    }),
    labelFr: text({
      maxLength: 100,
      label: { en: 'Label FR', fr: 'Libellé FR' },
      help: { en: 'Its French heading in the report.', fr: 'Son en-tête français dans le rapport.' },
      synonyms: ['libellé', 'french label', 'libellé français'],
      example: 'Client',
    }),
    format: text({
      maxLength: 50,
      label: { en: 'Format', fr: 'Format' },
      help: { en: 'How values look, as Excel writes it.', fr: 'L’aspect des valeurs, comme Excel l’écrit.' },
      synonyms: ['number format', 'format de nombre'],
      example: '# ##0.00',
    }),
    total: choice({
      list: 'columnTotal',
      label: { en: 'Total', fr: 'Total' },
      help: { en: 'What stands under the column.', fr: 'Ce qui figure sous la colonne.' },
      synonyms: ['aggregate', 'subtotal', 'sous-total'],
      example: 'None',
    }),
  },
  tableRules: [fieldExists],
});
