import type { Bilingual } from '../../kernel/bilingual';

/** An operational parameter as SmartBilling starts with it (domain.md 3.29). */
export interface ParameterDefinition {
  readonly code: string;
  readonly group: string;
  readonly type: string;
  readonly label: Bilingual;
  readonly description: Bilingual;
  readonly default?: string;
  /** `0 – 60`, `≥ 0`, `≤ 5` (characters of a text), or choices parted by `;`. */
  readonly allowed?: string;
  readonly source?: string;
}

type Words = readonly [labelEn: string, labelFr: string, en: string, fr: string];
type Given = Pick<ParameterDefinition, 'default' | 'allowed' | 'source'>;

const inGroup =
  (group: string, source: string) =>
  (
    code: string,
    type: string,
    [labelEn, labelFr, en, fr]: Words,
    given: Given = {},
  ): ParameterDefinition => ({
    code,
    group,
    type,
    label: { en: labelEn, fr: labelFr },
    description: { en, fr },
    source,
    ...given,
  });

const billing = inGroup('Billing', 'SmartBilling: Billing parameters');
const contract = inGroup('Contract', 'SmartBilling: Contract parameters');
const company = inGroup('Company', 'SmartBilling: Company');
const payments = inGroup('Payments', 'SmartBilling: Payments');
const general = inGroup('General', 'proposed');

/** Every parameter a workspace starts with, as the sheet lists them. */
export const parameterDefinitions: readonly ParameterDefinition[] = [
  billing(
    'printedInvoiceFee',
    'Money',
    [
      'Printed invoice fee',
      'Frais de facture imprimée',
      'Added to an invoice that is printed and mailed.',
      'Ajoutés à une facture imprimée et postée.',
    ],
    { default: '0.00', allowed: '≥ 0' },
  ),
  billing(
    'lateFeeMinimumAmount',
    'Money',
    [
      'Late fee minimum amount',
      'Montant minimal des frais de retard',
      'The lowest amount of a late fee.',
      'Le montant le plus bas de frais de retard.',
    ],
    { default: '0.00', allowed: '≥ 0' },
  ),
  billing(
    'runLateFeeMinimumAmount',
    'Money',
    [
      'Run late fee minimum amount',
      'Montant minimal des frais de retard du lot',
      'An invoice run adds no late fee below this amount.',
      'Un lot de facturation n’ajoute pas de frais de retard sous ce montant.',
    ],
    { default: '10.00', allowed: '≥ 0' },
  ),
  billing(
    'minimumInvoiceAmount',
    'Money',
    [
      'Minimum invoice amount',
      'Montant minimal de facture',
      'Below it no invoice is produced, the first one excepted.',
      'En dessous, aucune facture n’est produite, sauf la première.',
    ],
    { default: '0.00', allowed: '≥ 0' },
  ),
  billing(
    'minimumAccountBalance',
    'Money',
    [
      'Minimum account balance',
      'Solde minimal du compte',
      'Above this balance an invoice is produced even when it is below the minimum.',
      'Au-dessus de ce solde, une facture est produite même sous le minimum.',
    ],
    { default: '0.00', allowed: '≥ 0' },
  ),
  payments(
    'creditBalanceThreshold',
    'Money',
    [
      'Credit balance threshold',
      'Seuil de solde créditeur',
      'A credit balance above it is worth a look before it is migrated.',
      'Un solde créditeur supérieur mérite un examen avant sa migration.',
    ],
    { default: '100.00', allowed: '≥ 0', source: 'proposed' },
  ),
  billing(
    'invoicePrefix',
    'Text',
    [
      'Invoice prefix',
      'Préfixe de facture',
      'Begins every invoice number.',
      'Précède chaque numéro de facture.',
    ],
    { default: 'I-', allowed: '≤ 5' },
  ),
  billing(
    'consolidatedInvoicePrefix',
    'Text',
    [
      'Consolidated invoice prefix',
      'Préfixe de facture consolidée',
      'Begins the number of an invoice for a whole family of accounts.',
      'Précède le numéro d’une facture visant toute une famille de comptes.',
    ],
    { default: 'IC-', allowed: '≤ 5' },
  ),
  billing(
    'invoiceRunPrefix',
    'Text',
    [
      'Invoice run prefix',
      'Préfixe de lot de facturation',
      'Begins the number of an invoice run.',
      'Précède le numéro d’un lot de facturation.',
    ],
    { default: 'IR-', allowed: '≤ 5' },
  ),
  billing(
    'creditNotePrefix',
    'Text',
    [
      'Credit note prefix',
      'Préfixe de note de crédit',
      'Begins every credit note number.',
      'Précède chaque numéro de note de crédit.',
    ],
    { default: 'C-', allowed: '≤ 5' },
  ),
  billing(
    'paymentPrefix',
    'Text',
    [
      'Payment prefix',
      'Préfixe de paiement',
      'Begins every payment number.',
      'Précède chaque numéro de paiement.',
    ],
    { default: 'PMT-', allowed: '≤ 5' },
  ),
  billing(
    'invoiceNextNumber',
    'Integer',
    [
      'Invoice next number',
      'Prochain numéro de facture',
      'The number SmartBilling gives its first invoice: above the highest the old system has used. The default, 1, is refused as long as there are numbered invoices.',
      'Le numéro de la première facture de SmartBilling : au-dessus du plus élevé de l’ancien système. La valeur par défaut, 1, est refusée tant qu’il y a des factures numérotées.',
    ],
    { default: '1', allowed: '≥ 1' },
  ),
  billing(
    'showPaymentStub',
    'Yes/No',
    [
      'Show payment stub',
      'Afficher le talon de paiement',
      'Prints a stub to return with the payment.',
      'Imprime un talon à retourner avec le paiement.',
    ],
    { default: 'Yes' },
  ),
  billing(
    'lateFeeAnnualPercent',
    'Percent',
    [
      'Late fee annual percent',
      'Pourcentage annuel des frais de retard',
      'Interest a year on an overdue balance.',
      'Intérêt annuel sur un solde en retard.',
    ],
    { default: '0', allowed: '0 – 60' },
  ),
  billing(
    'lateFeeCompounded',
    'Yes/No',
    [
      'Late fee compounded',
      'Frais de retard composés',
      'Yes: interest also bears interest.',
      'Oui : l’intérêt porte lui-même intérêt.',
    ],
    { default: 'No' },
  ),
  billing(
    'runLateFeeAnnualPercent',
    'Percent',
    [
      'Run late fee annual percent',
      'Pourcentage annuel des frais de retard du lot',
      'Interest a year an invoice run charges on an overdue balance.',
      'Intérêt annuel qu’un lot de facturation ajoute à un solde en retard.',
    ],
    { default: '0', allowed: '0 – 60' },
  ),
  billing(
    'runLateFeeCompounded',
    'Yes/No',
    [
      'Run late fee compounded',
      'Frais de retard du lot composés',
      'Yes: the interest of an invoice run also bears interest.',
      'Oui : l’intérêt d’un lot de facturation porte lui-même intérêt.',
    ],
    { default: 'No' },
  ),
  billing(
    'forcedInvoiceCycle',
    'Integer',
    [
      'Forced invoice cycle',
      'Facture forcée après (périodes)',
      'Periods without an invoice after which one is produced.',
      'Nombre de périodes sans facture après lesquelles on en produit une.',
    ],
    { default: '0', allowed: '≥ 0' },
  ),
  billing(
    'securityDepositInterestPercent',
    'Percent',
    [
      'Security deposit interest percent',
      'Pourcentage d’intérêt des dépôts',
      'Interest a year on deposits you hold.',
      'Intérêt annuel sur les dépôts que vous détenez.',
    ],
    { default: '0', allowed: '0 – 60' },
  ),
  billing('securityDepositCharge', 'Reference to Charge', [
    'Security deposit charge',
    'Frais de dépôt de garantie',
    'The catalog charge used to bill a deposit.',
    'Les frais du catalogue qui servent à facturer un dépôt.',
  ]),
  billing('lateFeeCharge', 'Reference to Charge', [
    'Late fee charge',
    'Frais de retard',
    'The catalog charge used to bill a late fee.',
    'Les frais du catalogue qui servent à facturer un retard.',
  ]),
  billing('paymentReversedFeeCharge', 'Reference to Charge', [
    'Payment reversed fee charge',
    'Frais de paiement refusé',
    'The catalog charge used to bill a refused payment.',
    'Les frais du catalogue qui servent à facturer un paiement refusé.',
  ]),
  billing('disputeCreditCharge', 'Reference to Charge', [
    'Default dispute credit charge',
    'Frais de crédit de litige par défaut',
    'The catalog charge used to credit an accepted dispute.',
    'Les frais du catalogue qui servent à créditer un litige accepté.',
  ]),
  billing('invoiceTemplate', 'Reference to Document Template', [
    'Invoice default template',
    'Modèle de facture par défaut',
    'The document template of customers who have none of their own.',
    'Le modèle de document des clients qui n’en ont pas un à eux.',
  ]),
  billing(
    'printedPaymentNotifications',
    'Yes/No',
    [
      'Printed payment notifications',
      'Avis de paiement imprimés',
      'Payment notifications are also printed.',
      'Les avis de paiement sont aussi imprimés.',
    ],
    { default: 'No' },
  ),
  contract(
    'contractAutoNumber',
    'Yes/No',
    [
      'Contract auto-number',
      'Numérotation automatique des contrats',
      'SmartBilling numbers contracts.',
      'SmartBilling numérote les contrats.',
    ],
    { default: 'Yes' },
  ),
  contract(
    'contractPrefix',
    'Text',
    [
      'Contract prefix',
      'Préfixe de contrat',
      'Begins every contract number.',
      'Précède chaque numéro de contrat.',
    ],
    { default: 'CT-', allowed: '≤ 5' },
  ),
  contract(
    'contractSequenceStart',
    'Integer',
    [
      'Contract sequence start',
      'Début de la séquence des contrats',
      'The number of the first contract.',
      'Le numéro du premier contrat.',
    ],
    { default: '1', allowed: '≥ 1' },
  ),
  company(
    'autoApplyWhenPaidInFull',
    'Yes/No',
    [
      'Auto apply only when paid in full',
      'Imputer seulement si payé en entier',
      'A payment is applied by itself only when it equals an open invoice.',
      'Un paiement ne s’impute de lui-même que s’il égale une facture ouverte.',
    ],
    { default: 'No' },
  ),
  payments(
    'autoApplyToOldest',
    'Yes/No',
    [
      'Auto apply to oldest invoice',
      'Imputer à la facture la plus ancienne',
      'Payments are applied to the oldest open invoices first.',
      'Les paiements s’imputent d’abord aux factures ouvertes les plus anciennes.',
    ],
    { default: 'Yes' },
  ),
  general(
    'defaultLanguage',
    'Choice',
    [
      'Default language',
      'Langue par défaut',
      'The language of customers who state none.',
      'La langue des clients qui n’en indiquent pas.',
    ],
    { default: 'fr', allowed: 'en; fr' },
  ),
  general(
    'timeZone',
    'Text',
    ['Time zone', 'Fuseau horaire', 'The zone all times are in.', 'Le fuseau de toutes les heures.'],
    { default: 'America/Toronto' },
  ),
  general(
    'rounding',
    'Choice',
    [
      'Tax rounding',
      'Arrondi des taxes',
      'Taxes are rounded once per invoice, or once per line.',
      'Les taxes sont arrondies une fois par facture, ou par ligne.',
    ],
    { default: 'Invoice', allowed: 'Invoice; Line', source: 'CRA' },
  ),
  general(
    'prorationMethod',
    'Choice',
    [
      'Proration method',
      'Méthode de calcul au prorata',
      'How part of a period is charged.',
      'Comment une partie de période est facturée.',
    ],
    { default: 'Actual', allowed: 'Actual; 30-day; None (full period); Half-month' },
  ),
  general('cutOverDate', 'Date', [
    'Cut-over date',
    'Date de bascule',
    'The first day SmartBilling bills.',
    'Le premier jour facturé par SmartBilling.',
  ]),
  general(
    'priceOverrideTolerance',
    'Percent',
    [
      'Price override tolerance',
      'Tolérance des prix particuliers',
      'How far a subscription’s price may be from the catalog’s before the check points it out.',
      'L’écart permis entre le prix d’un abonnement et celui du catalogue, au-delà duquel la vérification le signale.',
    ],
    { default: '10', allowed: '0 – 100' },
  ),
  billing(
    'invoicePdfMaxBytes',
    'Integer',
    [
      'Invoice PDF maximum size',
      'Taille maximale d’un PDF de facture',
      'The largest invoice PDF that is taken in, in bytes.',
      'Le plus gros PDF de facture accepté, en octets.',
    ],
    { default: '10485760', allowed: '≥ 1', source: 'proposed' },
  ),
  general('receivableAccount', 'Reference to G/L Account', [
    'Accounts receivable account',
    'Compte clients',
    'The account where what customers owe is booked.',
    'Le compte où est inscrit ce que doivent les clients.',
  ]),
  general('bankAccount', 'Reference to G/L Account', [
    'Bank account',
    'Compte de banque',
    'The account where payments are booked.',
    'Le compte où les paiements sont inscrits.',
  ]),
];
