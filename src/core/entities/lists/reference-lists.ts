import { listNames, type ListName } from '../../entity/list-name';
import { createReferenceLists, type ListEntry } from '../../entity/reference-list';
import { registry } from '../registry';
import { plainQuotes } from '../../kernel/text';
import { listSources, proposed } from './list-sources';
import { commercialLists } from './commercial-lists';
import { item } from './item-words';
import { financeLists } from './finance-lists';
import { coded, value, type ListValue } from './list-words';
import { countries, jurisdictions, provinces } from './place-lists';
import { rateLists } from './rate-lists';
import { setupLists } from './setup-lists';

const period = {
  weekly: value('Weekly', 'Hebdomadaire', 'Week', 'Semaine'),
  monthly: value('Monthly', 'Mensuel', 'Month', 'Mois', 'Mensuelle', 'M'),
  quarterly: value('Quarterly', 'Trimestriel', 'Quarter', 'Trimestre', 'Trimestrielle', 'Q'),
  annually: value('Annually', 'Annuel', 'Annual', 'Yearly', 'Year', 'Annuelle', 'Année', 'An', 'Y'),
};

const none = value('None', 'Aucun', 'N/A', 'S.O.', 'Aucune');
const other = value('Other', 'Autre');
const active = value('Active', 'Actif', 'A', 'Open', 'Ouvert', 'En service');
const suspended = value('Suspended', 'Suspendu', 'S', 'On hold', 'En suspens', 'Suspendue');
const inactive = value('Inactive', 'Inactif', 'I', 'Disabled', 'Désactivé');

/** Values every workspace starts with (domain.md 3.0 and the lists of 3.1 to 3.20); an operator may add to any. */
const values: Readonly<Record<ListName, readonly ListValue[]>> = {
  ...commercialLists,
  ...setupLists,
  entity: registry.map(({ name, sheet }) => coded(name, sheet.en, sheet.fr)),
  list: Object.entries(listNames).map(([code, { en, fr }]) => coded(code, en, fr)),
  customerStatus: [active, suspended, value('Test', 'Test'), inactive],
  customerCategory: [
    value('Residential', 'Résidentiel', 'Res', 'Consumer', 'Résidentielle', 'Particulier'),
    value('Business', 'Affaires', 'Bus', 'Commercial', 'Entreprise', 'Corporate'),
  ],
  accountType: [value('Customer', 'Client'), value('Lessor', 'Bailleur')],
  chargeType: [
    value('One Time', 'Unique', 'Once', 'NRC', 'Non-recurring', 'Une fois', 'Non récurrent', 'Onetime'),
    value('Recurring', 'Récurrent', 'MRC', 'Récurrents', 'Rental', 'Location'),
  ],
  recurringPeriod: [period.weekly, period.monthly, period.quarterly, period.annually],
  priceType: [
    value('Flat Fee', 'Forfaitaire', 'Flat', 'Fixed', 'Forfait', 'Fixe'),
    value('Per Unit', 'Par unité', 'Unit', 'Each', 'Unitaire', 'À l’unité'),
  ],
  chargeFamily: [
    value('Recurring fee', 'Frais récurrents'),
    value('Feature', 'Option', 'Fonctionnalité'),
    value('Discount', 'Rabais', 'Credit', 'Promotion', 'Remise', 'Crédit'),
    value('Install', 'Installation'),
    value('Shipping', 'Livraison', 'Delivery', 'Expédition'),
    value('Late fee', 'Frais de retard', 'Late Payment Fee'),
    value('Payment reversed fee', 'Frais de paiement refusé', 'NSF', 'NSF fee', 'Chèque sans provision'),
    value('Security deposit', 'Dépôt de garantie', 'Deposit', 'Dépôt'),
    value('Regulatory (9-1-1)', 'Réglementaire (9-1-1)', '911', '9-1-1', 'Regulatory', 'Réglementaire'),
  ],
  contractInterval: [
    value('Days', 'Jours', 'Day', 'Jour'),
    value('Months', 'Mois', 'Month'),
    value('Years', 'Années', 'Year', 'An', 'Ans', 'Année'),
  ],
  renewalType: [
    value('Auto-renew', 'Renouvellement automatique', 'Automatic', 'Automatique'),
    value('Month-to-month', 'De mois en mois', 'Monthly', 'Mois à mois', 'Evergreen'),
    value('Expire', 'Expiration', 'Fixed term', 'Durée fixe'),
  ],
  earlyTerminationRule: [
    none,
    value('Remaining months', 'Mois restants'),
    value('Flat', 'Forfaitaire', 'Flat fee'),
    value('Declining', 'Dégressif'),
  ],
  appliesTo: [item.service, item.product, item.charge],
  paymentTerms: [
    value('Payable upon receipt', 'Payable sur réception', 'Due on receipt', 'Net 0', 'Sur réception'),
    value('Net 15 days', 'Net 15 jours', 'Net 15', 'N15'),
    value('Net 30 days', 'Net 30 jours', 'Net 30', 'N30'),
    value('Net 45 days', 'Net 45 jours', 'Net 45', 'N45'),
    value('Net 60 days', 'Net 60 jours', 'Net 60', 'N60'),
  ],
  usageRateMethodType: [
    value('Pass-Through', 'Refacturation'),
    value('Fixed-Rate', 'Tarif fixe'),
    value('Rate Plan', 'Plan tarifaire'),
  ],
  ratePlanType: [value('Destination', 'Destination'), value('Tier', 'Palier')],
  paymentMethod: [
    value('Cash', 'Comptant', 'Argent'),
    value('Cheque', 'Chèque', 'Check'),
    value('Bank bill payment', 'Paiement de facture bancaire'),
    value('E-mail/Wire transfer', 'Virement Interac ou bancaire', 'Interac', 'Wire', 'Virement'),
    value('ACH/Direct debit (PAP)', 'Prélèvement bancaire (DPA)', 'PAP', 'ACH', 'PAD', 'DPA'),
    value('Credit card', 'Carte de crédit'),
    value('Pre-authorised credit card', 'Carte de crédit préautorisée', 'Pre-authorized credit card'),
  ],
  invoiceRunCategory: [
    value('Print', 'Impression'),
    value('Email', 'Courriel'),
    value('Default', 'Par défaut'),
  ],
  invoiceMessageType: [value('Text', 'Texte'), value('Image', 'Image')],
  disputeStatus: [
    value('Open', 'Ouvert'),
    value('Accepted', 'Accepté'),
    value('Refused', 'Refusé', 'Rejected'),
    value('Closed', 'Fermé'),
  ],
  invoiceDeliveryMethod: [
    value('Attached to e-mail', 'Jointe au courriel', 'E-mail', 'Email', 'Courriel', 'PDF'),
    value('E-mail with online link', 'Courriel avec lien en ligne', 'Link', 'Online', 'Lien', 'En ligne'),
    value('Printed and mailed', 'Imprimée et postée', 'Print', 'Paper', 'Mail', 'Post', 'Papier', 'Poste'),
  ],
  invoicingGroup: [value('Default', 'Par défaut')],
  invoicingPrintGroup: [value('Default', 'Par défaut')],
  papMethod: [
    none,
    value('Bank', 'Banque', 'ACH', 'PAD', 'DPA', 'Direct debit', 'Prélèvement bancaire', 'Bank account'),
    value('Card', 'Carte', 'Credit card', 'Carte de crédit', 'CC'),
  ],
  padCategory: [
    value('Personal', 'Personnel', 'P', 'Personnelle'),
    value('Business', 'Affaires', 'B', 'Entreprise', 'Commercial'),
  ],
  cardBrand: [
    value('Visa', 'Visa', 'VI'),
    value('Mastercard', 'Mastercard', 'Master Card', 'MC'),
    value('American Express', 'American Express', 'Amex', 'AX'),
    value('Discover', 'Discover', 'DI'),
  ],
  currency: [
    value('CAD', 'CAD', 'Canadian Dollar', 'Dollar canadien', 'CA$', 'CDN', '$ CA'),
    value('USD', 'USD', 'US Dollar', 'Dollar américain', 'US$', '$ US', 'American dollar'),
  ],
  language: [
    coded('en', 'English', 'Anglais', 'eng', 'E', 'A', 'en-CA', 'en-US', 'ang'),
    coded('fr', 'French', 'Français', 'fra', 'fre', 'F', 'fr-CA', 'fr-FR'),
  ],
  status: [active, inactive],
  commissionPeriod: [period.monthly, period.quarterly, period.annually],
  supplierType: [
    value('Carrier', 'Transporteur', 'Télécommunicateur', 'Telco'),
    value('Wholesale', 'Grossiste', 'Wholesaler'),
    value('Hardware', 'Matériel', 'Equipment', 'Équipement'),
    value('Content', 'Contenu'),
    other,
  ],
  usageFormat: [
    none,
    value('BAF', 'BAF', 'BAF (AMA)', 'AMA'),
    value('EMR', 'EMR'),
    value('CSV', 'CSV', 'CSV (UDR)', 'UDR'),
    value('Avalo', 'Avalo'),
    other,
  ],
  usageDelivery: [
    value('Folder/SFTP', 'Dossier/SFTP', 'SFTP', 'FTP', 'Folder', 'Dossier'),
    value('E-mail', 'Courriel'),
    value('Manual upload', 'Téléversement manuel', 'Manual', 'Manuel'),
    value('API', 'API'),
  ],
  usageSchedule: [
    value('Daily', 'Quotidien', 'Day', 'Jour'),
    period.weekly,
    period.monthly,
    value('Hourly', 'Horaire', 'Hour', 'Heure'),
  ],
  locationType: [
    value('Billing', 'Facturation', 'Bill to', 'Billing address', 'Adresse de facturation'),
    value('Service', 'Service', 'Service address', 'Installation', 'Adresse de service'),
    value('Shipping', 'Livraison', 'Ship to', 'Delivery', 'Expédition'),
  ],
  streetType: [
    value('Street', 'Street', 'St'),
    value('Avenue', 'Avenue', 'Ave', 'Av'),
    value('Boulevard', 'Boulevard', 'Blvd', 'Boul', 'Bd'),
    value('Road', 'Road', 'Rd'),
    value('Drive', 'Drive', 'Dr'),
    value('Court', 'Court', 'Crt', 'Ct'),
    value('Crescent', 'Crescent', 'Cres'),
    value('Lane', 'Lane', 'Ln'),
    value('Place', 'Place', 'Pl'),
    value('Way', 'Way'),
    value('Circle', 'Circle', 'Cir'),
    value('Highway', 'Highway', 'Hwy'),
    value('Concession', 'Concession', 'Conc'),
    value('Line', 'Line'),
    value('Rue', 'Rue'),
    value('Chemin', 'Chemin', 'Ch'),
    value('Route', 'Route', 'Rte'),
    value('Rang', 'Rang', 'Rg'),
    value('Montée', 'Montée'),
    value('Côte', 'Côte'),
    value('Croissant', 'Croissant', 'Crois'),
    value('Allée', 'Allée'),
    value('Autoroute', 'Autoroute', 'Aut'),
    value('Impasse', 'Impasse', 'Imp'),
    value('Terrasse', 'Terrasse', 'Tsse'),
    value('Terrace', 'Terrace', 'Terr'),
    value('Square', 'Square', 'Sq'),
    value('Carré', 'Carré', 'Car'),
    value('Quai', 'Quai'),
    value('Promenade', 'Promenade', 'Prom'),
    value('Ruelle', 'Ruelle'),
    value('Voie', 'Voie'),
  ],
  streetDirection: [
    coded('N', 'North', 'Nord'),
    coded('S', 'South', 'Sud'),
    coded('E', 'East', 'Est'),
    coded('W', 'West', 'Ouest', 'O'),
    coded('NE', 'Northeast', 'Nord-Est', 'North-East'),
    coded('NW', 'Northwest', 'Nord-Ouest', 'North-West', 'NO'),
    coded('SE', 'Southeast', 'Sud-Est', 'South-East'),
    coded('SW', 'Southwest', 'Sud-Ouest', 'South-West', 'SO'),
  ],
  contactType: [
    value('Billing', 'Facturation', 'Accounts payable', 'Comptes fournisseurs'),
    value('Technical', 'Technique', 'Tech'),
    value('Sales', 'Ventes'),
    value('Authorised', 'Autorisé', 'Authorized', 'Personne autorisée', 'Autorisée'),
    value('Emergency', 'Urgence'),
    value('Department', 'Service interne', 'Dept', 'Département'),
  ],
  salutation: [
    value('Mr.', 'M.', 'Mister', 'Monsieur'),
    value('Ms.', 'Mme', 'Mrs.', 'Miss', 'Madame', 'Mlle', 'Mademoiselle'),
    value('Mx.', 'Mx'),
    value('Dr.', 'Dr', 'Dre', 'Doctor', 'Docteur'),
    value('Prof.', 'Pr', 'Professor', 'Professeur', 'Pre'),
    value('Me', 'Me', 'Maître'),
  ],
  billingIdentifier: [
    value('Serial Number', 'Numéro de série', 'Serial', 'S/N', 'Nº de série'),
    value('Model', 'Modèle'),
    value('Part Number', 'Numéro de pièce', 'P/N', 'Nº de pièce'),
    value('MAC Address', 'Adresse MAC', 'MAC'),
    value('Circuit Number', 'Numéro de circuit', 'Circuit', 'Circuit ID', 'Nº de circuit'),
    value('DID', 'DID', 'Phone Number', 'TN', 'SDA', 'Numéro de téléphone'),
    value('IP Address', 'Adresse IP', 'IP'),
    value('Username', 'Nom d’utilisateur', 'User', 'Login'),
    value('Password', 'Mot de passe'),
  ],
  identifierFormat: [
    value('MAC', 'MAC', 'MAC Address', 'Adresse MAC'),
    value('Serial', 'Numéro de série', 'Série', 'Serial Number'),
    value('Phone', 'Téléphone', 'Telephone'),
    value('IP', 'IP', 'IP Address', 'Adresse IP'),
    value('Text', 'Texte'),
  ],
  usageType: [
    value('Voice', 'Voix', 'Phone', 'Téléphonie'),
    value('Messaging', 'Messagerie', 'SMS', 'Texto'),
    value('Data', 'Données', 'Internet'),
    value('Content', 'Contenu', 'VOD', 'VSD'),
    value('Metering', 'Mesure', 'IoT', 'Compteur'),
    other,
  ],
  serviceFamily: [
    value('Internet', 'Internet'),
    value('Phone', 'Téléphonie', 'Voice', 'Voix', 'VoIP', 'Téléphone'),
    value('IPTV', 'Télé IP', 'TV', 'Télévision', 'Television'),
    value('Wireless', 'Sans-fil', 'Mobile', 'Cellular', 'Cellulaire'),
    value('Data', 'Données'),
    value('IoT', 'IdO', 'M2M'),
    value('Hosting', 'Hébergement'),
    other,
  ],
  serviceItemKind: [item.product, item.charge, item.usageRate, item.contractType],
  parentKind: [item.product, item.charge],
  quantityBasis: [value('Per parent unit', 'Par unité du parent'), value('Once', 'Une fois')],
  jurisdiction: jurisdictions,
  taxName: [
    value('GST', 'TPS'),
    value('HST', 'TVH'),
    value('QST', 'TVQ'),
    value('PST', 'TVP'),
    value('RST', 'TVD'),
    value('911', '911', '9-1-1'),
  ],
  itemClass: [
    value('Voice', 'Voix', 'Phone', 'Téléphonie'),
    value('Internet', 'Internet'),
    value('TV', 'Télé', 'Television', 'Télévision'),
    value('Equipment', 'Équipement', 'Hardware', 'Matériel'),
    other,
  ],
  glAccountType: [
    value('Revenue', 'Produits', 'Income', 'Revenu', 'Revenus'),
    value('Cost of sales', 'Coût des ventes', 'COGS', 'Cost of goods sold'),
    value('Tax payable', 'Taxes à payer', 'Taxes payable', 'Taxes'),
    value('A/R', 'Comptes clients', 'AR', 'Accounts receivable', 'Receivable', 'Débiteurs'),
    value('Deposit liability', 'Dépôts de clients', 'Customer deposits', 'Deposits'),
    value('Commission expense', 'Charge de commissions', 'Commissions'),
    value('Commission payable', 'Commissions à payer', 'Commissions payable'),
    value('Bank', 'Banque', 'Cash', 'Encaisse'),
    value('Bad debt', 'Créances irrécouvrables', 'Bad debts', 'Mauvaises créances'),
  ],
  subscriptionStatus: [
    value('Pending', 'En attente', 'P'),
    active,
    suspended,
    value('Closed', 'Fermé', 'C', 'Cancelled', 'Canceled', 'Terminated', 'Résilié', 'Annulé', 'Fermée'),
  ],
  itemKind: [item.product, item.charge, item.subCharge, item.usageRate],
  proration: [none, value('Daily', 'Quotidien', 'Day', 'Au jour', 'Journalier')],
  ...financeLists,
  ...rateLists,
  province: provinces,
  country: countries,
  yesNo: [value('Yes', 'Oui', 'Y', 'O', 'True', 'Vrai', '1'), value('No', 'Non', 'N', 'False', 'Faux', '0')],
  rowStatus: [
    value('Draft', 'Brouillon'),
    value('Error', 'Erreur'),
    value('Warning', 'Avertissement'),
    value('Ready', 'Prête'),
    value('Pushed', 'Envoyée'),
    value('Failed', 'Échouée'),
    value('Skipped', 'Ignorée'),
    value('Sample', 'Exemple'),
  ],
};

/** The rows the Lists sheet starts with, in the order people should see them. */
export const shippedListEntries: readonly ListEntry[] = Object.entries(values).flatMap(([list, entries]) =>
  // Straight quotes: in the Lists sheet these labels are cells, and the check asks cells for straight quotes (V007).
  entries.map(({ label, ...entry }) => ({
    list,
    active: true,
    source: listSources[list as ListName] ?? proposed,
    label: { en: plainQuotes(label.en), fr: plainQuotes(label.fr) },
    ...entry,
  })),
);

/** The lists in force where no workbook has its own. */
export const shippedLists = createReferenceLists(shippedListEntries);
