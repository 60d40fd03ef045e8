import { defineEntity } from '../../entity/entity';
import { choice, code, integer, money, reference, text, yesNo } from '../../entity/fields';
import { requiredWhen } from '../../entity/row-rules';
import { atMost } from './document-rules';

/** domain.md 3.30: where the files of pre-authorised withdrawals go. Passwords and keys of processors stay out. */
export const financialInstitution = defineEntity({
  name: 'financialInstitution',
  label: { en: 'Financial Institution', fr: 'Institution financière' },
  sheet: { en: 'Financial Institutions', fr: 'Institutions financières' },
  table: 'FinancialInstitutions',
  purpose: {
    en: 'The operator’s own accounts for pre-authorised payments, one row per currency, as the bank set them up.',
    fr: 'Les comptes de l’exploitant pour les prélèvements préautorisés, une ligne par devise, tels que la banque les a ouverts.',
  },
  key: ['institutionNumber', 'originatorId', 'currency'],
  referenceBy: 'institutionNumber',
  fields: {
    institutionName: text({
      maxLength: 100,
      required: 'always',
      label: { en: 'Institution Name', fr: 'Nom de l’institution' },
      help: { en: 'Name of the bank or credit union.', fr: 'Nom de la banque ou de la caisse.' },
      synonyms: ['bank', 'bank name', 'name', 'banque', 'nom de la banque'],
      example: 'Desjardins',
    }),
    institutionNumber: choice({
      list: 'bankInstitution',
      required: 'always',
      label: { en: 'Institution #', fr: 'Nº d’institution' },
      help: {
        en: 'The 3-digit institution number, from the Lists sheet; add yours there if it is missing.',
        fr: 'Le numéro d’institution à 3 chiffres, de la feuille Listes; y ajouter le vôtre s’il manque.',
      },
      synonyms: [
        'institution',
        'bank number',
        'institution number',
        'numéro de banque',
        'institution bancaire',
      ],
      example: '815',
    }),
    companyTransit: code({
      maxLength: 5,
      format: 'bankTransit',
      required: 'always',
      label: { en: 'Company Transit', fr: 'Transit de l’entreprise' },
      help: {
        en: 'Transit of your return account, 5 digits.',
        fr: 'Transit de votre compte de retour, 5 chiffres.',
      },
      synonyms: ['transit', 'return transit', 'branch', 'transit de retour', 'succursale'],
      example: '30000',
    }),
    companyAccount: code({
      maxLength: 12,
      format: 'bankAccount',
      required: 'always',
      label: { en: 'Company Account', fr: 'Compte de l’entreprise' },
      help: {
        en: 'Your return account, 1 to 12 digits, leading zeros kept.',
        fr: 'Votre compte de retour, 1 à 12 chiffres, zéros de tête conservés.',
      },
      synonyms: ['account', 'return account', 'bank account', 'compte de retour', 'compte bancaire'],
      example: '0012345',
    }),
    fileFormat: choice({
      list: 'bankFileFormat',
      required: 'always',
      label: { en: 'File Format', fr: 'Format de fichier' },
      help: {
        en: 'The format of the withdrawal files the bank takes.',
        fr: 'Le format des fichiers de prélèvement que prend la banque.',
      },
      synonyms: ['format', 'aft format', 'pap format', 'format tef', 'format du fichier'],
      example: 'CPA-005',
    }),
    originatorId: code({
      maxLength: 10,
      format: 'originatorId',
      required: 'always',
      label: { en: 'Originator ID', fr: 'Numéro d’auteur' },
      help: {
        en: 'The user number the bank gave you, 10 characters.',
        fr: 'Le numéro d’utilisateur donné par la banque, 10 caractères.',
      },
      synonyms: ['originator', 'user number', 'client number', 'numéro d’utilisateur', 'auteur'],
      example: '0081512345',
    }),
    originatorShortName: text({
      maxLength: 15,
      required: 'always',
      label: { en: 'Originator Short Name', fr: 'Nom abrégé de l’auteur' },
      help: {
        en: 'What customers see on their statement, at most 15 characters.',
        fr: 'Ce que les clients voient à leur relevé, au plus 15 caractères.',
      },
      synonyms: ['short name', 'statement name', 'nom abrégé', 'nom court'],
      example: 'TELECOM NORD',
    }),
    originatorLongName: text({
      maxLength: 30,
      required: 'always',
      label: { en: 'Originator Long Name', fr: 'Nom complet de l’auteur' },
      help: {
        en: 'Your name in the file, at most 30 characters.',
        fr: 'Votre nom dans le fichier, au plus 30 caractères.',
      },
      synonyms: ['long name', 'company name', 'nom complet', 'nom long'],
      example: 'TELECOM DU NORD INC',
    }),
    destinationDataCentre: code({
      maxLength: 5,
      format: 'dataCentre',
      required: 'always',
      label: { en: 'Destination Data Centre', fr: 'Centre de traitement destinataire' },
      help: {
        en: 'The data centre the files go to, 5 digits.',
        fr: 'Le centre où vont les fichiers, 5 chiffres.',
      },
      synonyms: [
        'data centre',
        'data center',
        'processing centre',
        'centre de données',
        'centre de traitement',
      ],
      example: '81510',
    }),
    fileCreationNumber: code({
      maxLength: 4,
      format: 'fileCreationNumber',
      required: 'always',
      label: { en: 'File Creation Number', fr: 'Numéro de création de fichier' },
      help: {
        en: 'The number of the next file, 4 digits, after the last one the bank accepted. It begins again after 9999.',
        fr: 'Le numéro du prochain fichier, 4 chiffres, après le dernier accepté par la banque. Il recommence après 9999.',
      },
      synonyms: ['file number', 'next file number', 'fcn', 'numéro de fichier', 'prochain numéro de fichier'],
      example: '0124',
    }),
    transactionCode: code({
      maxLength: 3,
      format: 'transactionCode',
      required: 'always',
      label: { en: 'Transaction Code', fr: 'Code de transaction' },
      help: {
        en: '3 digits: the 430s for bill payments, 450 for miscellaneous. Confirm with the bank.',
        fr: '3 chiffres : les 430 pour les factures, 450 pour divers. À confirmer avec la banque.',
      },
      synonyms: ['cpa code', 'transaction type', 'code cpa', 'type de transaction'],
      example: '450',
    }),
    currency: choice({
      list: 'currency',
      required: 'always',
      label: { en: 'Currency', fr: 'Devise' },
      help: { en: 'CAD or USD; one per file.', fr: 'CAD ou USD; une seule par fichier.' },
      synonyms: ['currency code', 'curr', 'monnaie', 'code de devise'],
      example: 'CAD',
    }),
    settlementLeadDays: integer({
      min: 0,
      max: 30,
      required: 'always',
      label: { en: 'Settlement Lead Days', fr: 'Jours avant règlement' },
      help: {
        en: 'Days the bank needs before the due date, 0 to 30.',
        fr: 'Jours dont la banque a besoin avant l’échéance, 0 à 30.',
      },
      synonyms: ['lead days', 'lead time', 'settlement days', 'délai', 'jours d’avance'],
      example: '2',
    }),
    maxPerTransaction: money({
      scale: 2,
      positive: true,
      label: { en: 'Max per Transaction', fr: 'Maximum par transaction' },
      help: { en: 'The bank’s limit for one withdrawal.', fr: 'La limite de la banque pour un prélèvement.' },
      synonyms: ['transaction limit', 'debit limit', 'limite par transaction', 'limite par débit'],
      example: '5000.00',
    }),
    maxPerFile: money({
      scale: 2,
      positive: true,
      label: { en: 'Max per File', fr: 'Maximum par fichier' },
      help: { en: 'The bank’s limit for a file.', fr: 'La limite de la banque pour un fichier.' },
      synonyms: ['file limit', 'daily limit', 'limite par fichier', 'limite quotidienne'],
      example: '500000.00',
    }),
    confirmationReturnFormat: text({
      maxLength: 100,
      label: { en: 'Confirmation / Return Format', fr: 'Format de confirmation ou de retour' },
      help: {
        en: 'The file in which the bank confirms and returns.',
        fr: 'Le fichier où la banque confirme et retourne.',
      },
      synonyms: [
        'confirmation format',
        'return format',
        'return file',
        'format de retour',
        'fichier de retour',
      ],
      example: 'CPA-005 I/J',
    }),
    returnFeeCharge: reference({
      to: 'charge',
      label: { en: 'Return Fee Charge', fr: 'Frais de paiement refusé' },
      help: {
        en: 'The charge billed for a returned payment.',
        fr: 'Les frais facturés pour un paiement retourné.',
      },
      synonyms: ['nsf charge', 'nsf fee', 'payment reversed fee', 'frais sans provision', 'frais de retour'],
    }),
    autoApplyOnConfirm: yesNo({
      required: 'always',
      label: { en: 'Auto-Apply on Confirm', fr: 'Imputer à la confirmation' },
      help: {
        en: 'Yes applies confirmed payments to the oldest invoices.',
        fr: 'Oui impute les paiements confirmés aux plus anciennes factures.',
      },
      synonyms: ['auto apply', 'automatic application', 'imputation automatique'],
      example: 'Yes',
    }),
    paymentProcessor: text({
      maxLength: 100,
      required: 'conditional',
      label: { en: 'Payment Processor', fr: 'Processeur de paiement' },
      help: {
        en: 'Who processes cards, if anybody. Required with a merchant ID.',
        fr: 'Qui traite les cartes, s’il y a lieu. Obligatoire avec un ID de marchand.',
      },
      synonyms: ['processor', 'card processor', 'gateway', 'passerelle', 'processeur'],
      example: 'Moneris',
    }),
    merchantId: code({
      maxLength: 50,
      required: 'conditional',
      label: { en: 'Merchant ID', fr: 'ID de marchand' },
      help: {
        en: 'Your number at the processor. Required with a processor. Passwords and keys do not belong here.',
        fr: 'Votre numéro chez le processeur. Obligatoire avec un processeur. Les mots de passe et clés n’ont pas leur place ici.',
      },
      synonyms: ['merchant', 'merchant number', 'store id', 'numéro de marchand', 'marchand'],
      example: 'MRC-20417',
    }),
    testFileStatus: choice({
      list: 'testFileStatus',
      required: 'always',
      label: { en: 'Test File Status', fr: 'État du fichier d’essai' },
      help: { en: 'How far the test with the bank has come.', fr: 'Où en est l’essai avec la banque.' },
      synonyms: ['test status', 'file test', 'état de l’essai', 'essai'],
      example: 'Accepted',
    }),
  },
  rowRules: [
    atMost('maxPerTransaction', 'maxPerFile'),
    requiredWhen('merchantId', ['paymentProcessor'], ({ paymentProcessor }) => Boolean(paymentProcessor), {
      en: 'your number at the payment processor',
      fr: 'votre numéro chez le processeur de paiement',
    }),
    requiredWhen('paymentProcessor', ['merchantId'], ({ merchantId }) => Boolean(merchantId), {
      en: 'the processor the merchant ID is from',
      fr: 'le processeur d’où vient l’ID de marchand',
    }),
  ],
});
