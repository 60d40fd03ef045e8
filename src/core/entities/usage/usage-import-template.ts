import { defineEntity, type RowRule } from '../../entity/entity';
import { choice, integer, reference, text, yesNo } from '../../entity/fields';
import { requiredWhen } from '../../entity/row-rules';
import { classifiesRecords, fillsWhatRecordsNeed } from './template-coverage-rule';

interface PatternRow {
  readonly fileNamePattern?: string | null;
}

/** V002: a pattern nobody can compile matches no file. */
const patternCompiles: RowRule<PatternRow, keyof PatternRow> = {
  code: 'V002',
  severity: 'error',
  reads: ['fileNamePattern'],
  check({ fileNamePattern }) {
    try {
      if (fileNamePattern) new RegExp(fileNamePattern);
      return undefined;
    } catch {
      return {
        field: 'fileNamePattern',
        expected: { en: 'a regular expression', fr: 'une expression régulière' },
        example: '^avalo-\\d{4}-\\d{2}-\\d{2}\\.csv$',
      };
    }
  },
};

const isCsv = (row: { readonly fileFormat?: unknown }): boolean => row.fileFormat === 'CSV';

/** BAF and EMR lay down their own dates. */
const writesOwnDates = (row: { readonly fileFormat?: unknown }): boolean =>
  ['CSV', 'Fixed width', 'JSON'].includes(String(row.fileFormat));

const csvFields = {
  delimiter: choice({
    list: 'usageDelimiter',
    required: 'conditional',
    label: { en: 'Delimiter', fr: 'Séparateur' },
    help: {
      en: 'What separates the columns. Required for CSV.',
      fr: 'Ce qui sépare les colonnes. Obligatoire pour un CSV.',
    },
    synonyms: ['separator', 'field separator', 'délimiteur', 'séparateur de champs'],
    example: 'Comma',
  }),
  quote: choice({
    list: 'usageQuote',
    label: { en: 'Quote', fr: 'Guillemet' },
    help: {
      en: 'What stands around texts in a CSV; blank for none.',
      fr: 'Ce qui entoure les textes d’un CSV; vide si rien.',
    },
    synonyms: ['text qualifier', 'quote character', 'qualificateur de texte'],
    example: 'Double',
  }),
  encoding: choice({
    list: 'usageEncoding',
    required: 'conditional',
    label: { en: 'Encoding', fr: 'Encodage' },
    help: {
      en: 'UTF-8, or Windows-1252 for older systems. Required for CSV.',
      fr: 'UTF-8, ou Windows-1252 pour un ancien système. Obligatoire pour un CSV.',
    },
    synonyms: ['character set', 'charset', 'code page', 'jeu de caractères', 'page de code'],
    example: 'UTF-8',
  }),
  headerRows: integer({
    min: 0,
    required: 'conditional',
    label: { en: 'Header Rows', fr: 'Lignes d’en-tête' },
    help: {
      en: 'Rows above the data, 0 for none. Required for CSV.',
      fr: 'Lignes au-dessus des données, 0 si aucune. Obligatoire pour un CSV.',
    },
    synonyms: ['headers', 'skip rows', 'header lines', 'en-têtes', 'lignes à sauter'],
    example: '1',
  }),
  footerRows: integer({
    min: 0,
    label: { en: 'Footer Rows', fr: 'Lignes de pied' },
    help: {
      en: 'Rows below the data, such as control totals; blank for none.',
      fr: 'Lignes sous les données, comme des totaux de contrôle; vide si aucune.',
    },
    synonyms: ['footers', 'trailer rows', 'trailer', 'pied', 'lignes de fin'],
    example: '1',
  }),
};

const flag = (en: string, fr: string, helpEn: string, helpFr: string, ...synonyms: readonly string[]) =>
  yesNo({ label: { en, fr }, help: { en: helpEn, fr: helpFr }, synonyms, example: 'Yes' });

/** What is thrown out at once, and which totals the file brings along, each a Yes or a No (domain.md 3.23). */
const flagFields = {
  rejectZeroDuration: flag(
    'Reject Zero Duration',
    'Rejeter les durées nulles',
    'Yes throws out calls of 0 seconds.',
    'Oui écarte les appels de 0 seconde.',
    ...['reject rules', 'reject zero', 'règles de rejet', 'durée nulle'],
  ),
  rejectUnanswered: flag(
    'Reject Unanswered',
    'Rejeter les appels sans réponse',
    'Yes throws out calls nobody answered.',
    'Oui écarte les appels restés sans réponse.',
    ...['unanswered', 'reject no answer', 'sans réponse'],
  ),
  rejectTestCalls: flag(
    'Reject Test Calls',
    'Rejeter les appels d’essai',
    'Yes throws out the supplier’s test calls.',
    'Oui écarte les appels d’essai du fournisseur.',
    ...['test calls', 'appels d’essai', 'appels de test'],
  ),
  controlRecordCount: flag(
    'Control Record Count',
    'Contrôle du nombre',
    'Yes when the file states how many records it holds.',
    'Oui si le fichier donne son nombre d’enregistrements.',
    ...['control totals in file', 'record count', 'totaux de contrôle', 'nombre d’enregistrements'],
  ),
  controlDuration: flag(
    'Control Duration',
    'Contrôle de la durée',
    'Yes when the file states its total duration.',
    'Oui si le fichier donne sa durée totale.',
    ...['total duration', 'durée totale'],
  ),
  controlAmount: flag(
    'Control Amount',
    'Contrôle du montant',
    'Yes when the file states its total amount.',
    'Oui si le fichier donne son montant total.',
    ...['total amount', 'montant total'],
  ),
};

/** domain.md 3.23: how one sort of usage file of a supplier is read; its columns and classification are sheets of their own. */
export const usageImportTemplate = defineEntity({
  name: 'usageImportTemplate',
  label: { en: 'Usage Import Template', fr: 'Modèle d’importation d’utilisation' },
  sheet: { en: 'Usage Import Templates', fr: 'Modèles d’utilisation' },
  table: 'UsageImportTemplates',
  purpose: {
    en: 'How the usage files of each supplier are read: format, match and duplicate keys, rejections and control totals.',
    fr: 'Comment sont lus les fichiers d’utilisation de chaque fournisseur : format, clés d’appariement et de doublon, rejets et totaux de contrôle.',
  },
  key: ['templateName'],
  referenceBy: 'templateName',
  fields: {
    templateName: text({
      maxLength: 100,
      required: 'always',
      unique: true,
      label: { en: 'Template Name', fr: 'Nom du modèle' },
      help: {
        en: 'Identifies the template. Unique; its fields, its rules and usage records refer to it.',
        fr: 'Identifie le modèle. Unique; ses champs, ses règles et l’utilisation y font référence.',
      },
      synonyms: ['template', 'usage import template', 'name', 'modèle', 'nom'],
      example: 'Avalo CDR',
    }),
    supplier: reference({
      to: 'supplier',
      required: 'always',
      label: { en: 'Supplier', fr: 'Fournisseur' },
      help: { en: 'Whose files it reads.', fr: 'De qui il lit les fichiers.' },
      synonyms: ['carrier', 'vendor', 'provider', 'transporteur'],
      example: 'SUP-01',
    }),
    fileFormat: choice({
      list: 'usageFileFormat',
      required: 'always',
      label: { en: 'File Format', fr: 'Format de fichier' },
      help: {
        en: 'CSV, Fixed width, BAF, EMR, JSON or XLSX.',
        fr: 'CSV, largeur fixe, BAF, EMR, JSON ou XLSX.',
      },
      synonyms: ['format', 'file type', 'type de fichier'],
      example: 'CSV',
    }),
    ...csvFields,
    fileNamePattern: text({
      maxLength: 255,
      label: { en: 'File Name Pattern', fr: 'Modèle de nom de fichier' },
      help: {
        en: 'A regular expression that the names of its files match.',
        fr: 'Une expression régulière qui reconnaît les noms de ses fichiers.',
      },
      synonyms: ['file mask', 'filename', 'file name', 'masque de fichier', 'nom de fichier'],
      example: '^avalo-\\d{4}-\\d{2}-\\d{2}\\.csv$',
    }),
    dateTimeFormat: text({
      maxLength: 50,
      required: 'conditional',
      label: { en: 'Date/Time Format', fr: 'Format de date et d’heure' },
      help: {
        en: 'How the file writes times, such as yyyy-MM-dd HH:mm:ss. Required for CSV, Fixed width and JSON.',
        fr: 'Comment le fichier écrit les heures, comme yyyy-MM-dd HH:mm:ss. Obligatoire pour CSV, largeur fixe et JSON.',
      },
      synonyms: ['date format', 'timestamp format', 'format de date', 'format d’horodatage'],
      example: 'yyyy-MM-dd HH:mm:ss',
    }),
    zone: choice({
      list: 'timeZone',
      required: 'conditional',
      label: { en: 'Zone', fr: 'Fuseau' },
      help: {
        en: 'The time zone of its times. Required for CSV, Fixed width and JSON.',
        fr: 'Le fuseau horaire de ses heures. Obligatoire pour CSV, largeur fixe et JSON.',
      },
      synonyms: ['time zone', 'timezone', 'fuseau horaire'],
      example: 'America/Toronto',
    }),
    subscriptionMatchKey: choice({
      list: 'usageMatchKey',
      required: 'always',
      label: { en: 'Subscription Match Key', fr: 'Clé d’appariement' },
      help: {
        en: 'What of the record finds the subscription.',
        fr: 'Ce qui, dans l’enregistrement, trouve l’abonnement.',
      },
      synonyms: ['match key', 'matching field', 'champ d’appariement'],
      example: 'Calling number',
    }),
    duplicateKey: choice({
      list: 'usageDuplicateKey',
      required: 'always',
      label: { en: 'Duplicate Key', fr: 'Clé de doublon' },
      help: {
        en: 'What tells that a record was already there: its Call ID, or caller, called, start and duration together.',
        fr: 'Ce qui dit qu’un enregistrement y était déjà : son ID d’appel, ou appelant, appelé, début et durée ensemble.',
      },
      synonyms: ['dedupe key', 'duplicate check', 'détection des doublons'],
      example: 'Call ID',
    }),
    ...flagFields,
  },
  rowRules: [
    requiredWhen('delimiter', ['fileFormat'], isCsv, {
      en: 'the delimiter of the CSV',
      fr: 'le séparateur du CSV',
    }),
    requiredWhen('encoding', ['fileFormat'], isCsv, {
      en: 'the encoding of the CSV',
      fr: 'l’encodage du CSV',
    }),
    requiredWhen('headerRows', ['fileFormat'], isCsv, {
      en: 'how many rows stand above the data, 0 for none',
      fr: 'le nombre de lignes au-dessus des données, 0 si aucune',
    }),
    requiredWhen('dateTimeFormat', ['fileFormat'], writesOwnDates, {
      en: 'how the file writes dates and times',
      fr: 'la façon dont le fichier écrit dates et heures',
    }),
    requiredWhen('zone', ['fileFormat'], writesOwnDates, {
      en: 'the time zone of the file',
      fr: 'le fuseau horaire du fichier',
    }),
    patternCompiles,
  ],
  tableRules: [fillsWhatRecordsNeed, classifiesRecords],
});
