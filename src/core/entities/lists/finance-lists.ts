import type { ListName } from '../../entity/list-name';
import { coded, value, type ListValue } from './list-words';

const institution = (code: string, en: string, fr: string, ...aliases: readonly string[]): ListValue =>
  coded(code, en, fr, ...aliases, ...(code.startsWith('0') ? [String(Number(code))] : []));

/** Institution numbers of Payments Canada that customers' accounts are at (domain.md 3.30). */
const bankInstitutions: readonly ListValue[] = [
  institution('001', 'Bank of Montreal', 'Banque de Montréal', 'BMO'),
  institution(
    '002',
    'Scotiabank',
    'Banque Scotia',
    'Bank of Nova Scotia',
    'BNS',
    'Banque de Nouvelle-Écosse',
  ),
  institution('003', 'Royal Bank of Canada', 'Banque Royale du Canada', 'RBC'),
  institution('004', 'TD Canada Trust', 'TD Canada Trust (Banque TD)', 'TD', 'Toronto-Dominion Bank'),
  institution('006', 'National Bank of Canada', 'Banque Nationale du Canada', 'NBC', 'BNC'),
  institution('010', 'CIBC', 'Banque CIBC', 'Canadian Imperial Bank of Commerce'),
  institution('039', 'Laurentian Bank of Canada', 'Banque Laurentienne du Canada', 'Laurentian', 'BLC'),
  institution('219', 'ATB Financial', 'ATB Financial (Alberta)', 'ATB', 'Alberta Treasury Branches'),
  institution('614', 'Tangerine', 'Banque Tangerine'),
  institution('815', 'Desjardins (Quebec)', 'Desjardins (Québec)', 'Desjardins', 'Caisse Desjardins'),
];

/** The totals that old and new system are compared by (domain.md 6.2). */
const controlTotals: readonly ListValue[] = [
  coded('R1', 'R1 Customers', 'R1 Clients'),
  coded('R2', 'R2 Subscriptions', 'R2 Abonnements'),
  coded('R3', 'R3 Monthly recurring charges', 'R3 Frais mensuels récurrents'),
  coded('R4', 'R4 One-time items not yet billed', 'R4 Éléments ponctuels non encore facturés'),
  coded('R5', 'R5 DIDs and equipment in service', 'R5 DID et équipement en service'),
  coded('R6', 'R6 Accounts receivable and ageing', 'R6 Comptes clients et âge des comptes'),
  coded(
    'R7',
    'R7 Open invoices, credits and unapplied payments',
    'R7 Factures ouvertes, crédits et paiements non imputés',
  ),
  coded('R8', 'R8 Deposits held', 'R8 Dépôts détenus'),
  coded('R9', 'R9 Historical revenue and taxes', 'R9 Revenus et taxes historiques'),
  coded('R10', 'R10 Payments and returned payments', 'R10 Paiements et paiements retournés'),
  coded('R11', 'R11 Customers on pre-authorised payment', 'R11 Clients en prélèvement préautorisé'),
  coded('R12', 'R12 Commission paid to date', 'R12 Commissions payées à ce jour'),
  coded('R13', 'R13 Usage', 'R13 Utilisation'),
  coded('R14', 'R14 Contracts', 'R14 Contrats'),
  coded('R15', 'R15 Supplier cost and revenue', 'R15 Coûts des fournisseurs et revenus'),
  coded('R16', 'R16 Invoice documents', 'R16 Documents de facture'),
  coded('R17', 'R17 Rejected and excluded rows', 'R17 Lignes rejetées et exclues'),
];

/** What those totals are broken down by (domain.md 6.2). */
const breakdowns: readonly ListValue[] = [
  value('Status', 'État'),
  value('Category', 'Catégorie'),
  value('Province', 'Province'),
  value('Customer', 'Client'),
  value('Service', 'Service'),
  value('Recurring Period', 'Période de récurrence'),
  value('Supplier', 'Fournisseur'),
  value('Product', 'Produit'),
  value('Ageing Bucket', 'Tranche d’âge', 'Aging bucket'),
  value('Item Type', 'Genre de poste'),
  value('G/L Account', 'Compte G/L'),
  value('Jurisdiction', 'Territoire fiscal'),
  value('Payment Method', 'Mode de paiement'),
  value('Institution', 'Institution'),
  value('Sales Agent', 'Agent de vente'),
  value('Rate Type', 'Type de tarif'),
  value('Subscription', 'Abonnement'),
  value('Reason', 'Motif'),
];

/** Values of balances, invoices, payments and the bank (domain.md 3.21, 3.22, 3.30, 6.2). */
export const financeLists = {
  balanceMode: [
    value('Lump sum', 'Montant global', 'Lump', 'Forfaitaire'),
    value('Open items', 'Postes ouverts', 'Open item'),
  ],
  invoiceStatus: [
    value('Open', 'Ouverte', 'Unpaid', 'Ouvert', 'Impayée'),
    value('Partially Paid', 'Payée en partie', 'Partial', 'Partiellement payée'),
    value('Paid', 'Payée', 'Closed', 'Payé', 'Acquittée'),
    value('Void', 'Annulée', 'Voided', 'Cancelled', 'Annulé'),
    value('Disputed', 'Contestée', 'In dispute', 'En litige'),
  ],
  invoiceImportMode: [
    value('Open item', 'Poste ouvert', 'Open'),
    value('History only', 'Historique seulement', 'History', 'Historique'),
  ],
  invoiceLineType: [
    value('Recurring', 'Récurrent', 'MRC', 'Récurrente'),
    value('One Time', 'Unique', 'NRC', 'Once', 'Une fois', 'Ponctuel'),
    value('Usage', 'Utilisation', 'Calls', 'Appels', 'Consommation'),
    value('Credit', 'Crédit', 'Discount', 'Rabais'),
    value('Late fee', 'Frais de retard', 'Interest', 'Intérêts'),
    value('Tax', 'Taxe', 'Taxes'),
  ],
  invoiceItemKind: [
    value('Product', 'Produit'),
    value('Charge', 'Frais', 'Misc. Charge', 'Frais divers'),
    value('Sub-Charge', 'Sous-frais', 'Subcharge'),
    value('Usage Rate', 'Tarif d’utilisation', 'Rate', 'Tarif'),
    value('Legacy item', 'Élément d’origine', 'Legacy', 'Ancien élément'),
  ],
  paymentStatus: [
    value('Posted', 'Comptabilisé', 'Completed', 'Confirmed', 'Publié', 'Confirmé'),
    value('Reversed', 'Contrepassé', 'Cancelled', 'Refunded', 'Renversé', 'Annulé'),
    value('NSF', 'Sans provision', 'Returned', 'Bounced', 'Retourné', 'Insuffisance de fonds'),
    value('Pending confirmation', 'En attente de confirmation', 'Pending', 'En attente'),
  ],
  paymentSource: [
    value('Bank', 'Banque', 'Online banking', 'Institution financière'),
    value('Portal', 'Portail', 'Web'),
    value('Office', 'Bureau', 'Counter', 'Comptoir'),
    value('Mail', 'Poste', 'Courrier'),
    value('Phone', 'Téléphone'),
    value('Pre-authorised', 'Préautorisé', 'PAP', 'PAD', 'DPA'),
  ],
  adjustmentKind: [
    value('Credit Note', 'Note de crédit', 'Credit', 'Crédit', 'CN'),
    value('Debit Adjustment', 'Ajustement au débit', 'Debit', 'Débit'),
    value('Write-off', 'Radiation', 'Bad debt', 'Mauvaise créance'),
    value('Dispute credit', 'Crédit de litige', 'Dispute'),
    value('Bad debt recovery', 'Recouvrement de créance radiée', 'Recovery', 'Recouvrement'),
  ],
  bankInstitution: bankInstitutions,
  bankFileFormat: [
    coded('CPA-005', 'CPA-005 (AFT 1464)', 'ACP-005 (TEF 1464)', 'AFT 1464', '005', 'Standard 005'),
    value('CPA 80-byte', 'ACP 80 octets', 'AFT 80', '80 byte'),
    value('NACHA', 'NACHA', 'ACH'),
    value('Bank CSV', 'CSV de la banque', 'CSV'),
  ],
  testFileStatus: [
    value('None', 'Aucun', 'N/A', 'Not sent'),
    value('Sent', 'Envoyé'),
    value('Accepted', 'Accepté'),
    value('Rejected', 'Refusé', 'Refused'),
    value('Live', 'En production', 'Production'),
  ],
  controlTotal: controlTotals,
  controlTotalBreakdown: breakdowns,
} as const satisfies Partial<Record<ListName, readonly ListValue[]>>;
