import type { Canonical } from '../../entity/cell';
import type { TableRule } from '../../entity/entity';
import type { Bilingual } from '../../kernel/bilingual';
import { eachRow, rowReader, type OtherTables } from '../table-lookup';
import { fileUsageFields } from './file-usage-fields';

/** What a record cannot do without: one of the targets of each line (domain.md 3.23). */
const needed: readonly (readonly [readonly string[], Bilingual])[] = [
  [['usageId'], fileUsageFields.usageId.label],
  [['startDateTime'], fileUsageFields.startDateTime.label],
  [
    ['durationSeconds', 'volume', 'quantity'],
    { en: 'a duration, a volume or a quantity', fr: 'une durée, un volume ou une quantité' },
  ],
];

/** BAF and EMR say themselves where each field stands. */
const mapped: ReadonlySet<Canonical> = new Set(['CSV', 'Fixed width', 'JSON', 'XLSX']);

function targetsByTemplate(others: OtherTables): ReadonlyMap<Canonical, ReadonlySet<Canonical>> | undefined {
  const fields = others('usageTemplateField');
  if (!fields) return undefined;
  const targets = new Map<Canonical, Set<Canonical>>();
  for (let rowIndex = 0; rowIndex < fields.rowCount; rowIndex += 1) {
    const row = rowReader(fields, rowIndex);
    const known = targets.get(row('template')) ?? new Set();
    targets.set(row('template'), known.add(row('targetField')));
  }
  return targets;
}

/** V001: a template whose fields leave out what every record needs. */
export const fillsWhatRecordsNeed: TableRule = {
  code: 'V001',
  severity: 'warning',
  reads: ['templateName', 'fileFormat'],
  check(table, others) {
    const targets = targetsByTemplate(others);
    if (!targets) return [];
    return eachRow(table, (row) => {
      if (row('templateName') === null || !mapped.has(row('fileFormat'))) return undefined;
      const filled = targets.get(row('templateName'));
      const missing = needed.filter(([fields]) => !fields.some((field) => filled?.has(field)));
      if (missing.length === 0) return undefined;
      const list = (language: keyof Bilingual): string =>
        missing.map(([, words]) => words[language]).join(', ');
      return {
        field: 'templateName',
        expected: {
          en: `fields of the file, on the Usage Template Fields sheet, for: ${list('en')}`,
          fr: `des champs du fichier, dans la feuille Champs des modèles, pour\u00A0: ${list('fr')}`,
        },
      };
    });
  },
};

/** V001: nothing says which rate type the records of a template get. */
export const classifiesRecords: TableRule = {
  code: 'V001',
  severity: 'warning',
  reads: ['templateName'],
  check(table, others) {
    const rules = others('usageClassificationRule');
    if (!rules) return [];
    const classified = new Set(rules.column('template'));
    return eachRow(table, (row) =>
      row('templateName') === null || classified.has(row('templateName'))
        ? undefined
        : {
            field: 'templateName',
            expected: {
              en: 'a rule on the Usage Classification sheet that gives its records a rate type',
              fr: 'une règle, dans la feuille Classement d’utilisation, qui donne un type de tarif à ses enregistrements',
            },
          },
    );
  },
};
