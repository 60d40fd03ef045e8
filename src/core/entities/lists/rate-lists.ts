import type { ListName } from '../../entity/list-name';
import { fileUsageFields } from '../usage/file-usage-fields';
import { coded, value, type ListValue } from './list-words';

/** Area codes under country code 1 that carriers price as international (domain.md 4.1, sub-rules for Canada). */
const offshoreNanp: readonly ListValue[] = [
  coded('242', 'Bahamas', 'Bahamas'),
  coded('246', 'Barbados', 'Barbade'),
  coded('264', 'Anguilla', 'Anguilla'),
  coded('268', 'Antigua and Barbuda', 'Antigua-et-Barbuda'),
  coded('284', 'British Virgin Islands', 'Îles Vierges britanniques'),
  coded('340', 'U.S. Virgin Islands', 'Îles Vierges américaines'),
  coded('345', 'Cayman Islands', 'Îles Caïmans'),
  coded('441', 'Bermuda', 'Bermudes'),
  coded('473', 'Grenada', 'Grenade'),
  coded('649', 'Turks and Caicos Islands', 'Îles Turques-et-Caïques'),
  coded('658', 'Jamaica (658)', 'Jamaïque (658)'),
  coded('664', 'Montserrat', 'Montserrat'),
  coded('670', 'Northern Mariana Islands', 'Îles Mariannes du Nord'),
  coded('671', 'Guam', 'Guam'),
  coded('684', 'American Samoa', 'Samoa américaines'),
  coded('721', 'Sint Maarten', 'Saint-Martin (Pays-Bas)'),
  coded('758', 'Saint Lucia', 'Sainte-Lucie'),
  coded('767', 'Dominica', 'Dominique'),
  coded('784', 'Saint Vincent and the Grenadines', 'Saint-Vincent-et-les-Grenadines'),
  coded('787', 'Puerto Rico (787)', 'Porto Rico (787)'),
  coded('809', 'Dominican Republic (809)', 'République dominicaine (809)'),
  coded('829', 'Dominican Republic (829)', 'République dominicaine (829)'),
  coded('849', 'Dominican Republic (849)', 'République dominicaine (849)'),
  coded('868', 'Trinidad and Tobago', 'Trinité-et-Tobago'),
  coded('869', 'Saint Kitts and Nevis', 'Saint-Christophe-et-Niévès'),
  coded('876', 'Jamaica (876)', 'Jamaïque (876)'),
  coded('939', 'Puerto Rico (939)', 'Porto Rico (939)'),
];

const timeZones: readonly ListValue[] = [
  coded(
    'America/Toronto',
    'Eastern (Toronto, Montréal)',
    'Est (Montréal, Toronto)',
    'ET',
    'EST',
    'HNE',
    'HE',
  ),
  coded('America/Halifax', 'Atlantic (Halifax)', 'Atlantique (Halifax)', 'AT', 'AST', 'HNA'),
  coded('America/St_Johns', 'Newfoundland (St. John’s)', 'Terre-Neuve (Saint-Jean)', 'NT', 'NST', 'HNT'),
  coded('America/Winnipeg', 'Central (Winnipeg)', 'Centre (Winnipeg)', 'CT', 'CST', 'HNC'),
  coded('America/Regina', 'Saskatchewan (Regina)', 'Saskatchewan (Regina)'),
  coded('America/Edmonton', 'Mountain (Edmonton)', 'Rocheuses (Edmonton)', 'MT', 'MST', 'HNR'),
  coded('America/Vancouver', 'Pacific (Vancouver)', 'Pacifique (Vancouver)', 'PT', 'PST', 'HNP'),
  coded('UTC', 'UTC', 'UTC', 'GMT', 'Z'),
];

const outbound = value('Outbound', 'Sortant', 'Out', 'Outgoing', 'Originating', 'Départ');
const inbound = value('Inbound', 'Entrant', 'In', 'Incoming', 'Terminating', 'Arrivée');

/** The lists of rates and usage (domain.md 3.13 to 3.15, 3.23). */
export const rateLists = {
  usageUnit: [
    value('second', 'seconde', 'sec', 's', 'seconds', 'secondes'),
    value('minute', 'minute', 'min', 'minutes'),
    value('call', 'appel', 'calls', 'appels'),
    value('message', 'message', 'SMS', 'msg', 'messages', 'texto'),
    value('kB', 'ko', 'kilobyte', 'kilooctet'),
    value('MB', 'Mo', 'megabyte', 'mégaoctet'),
    value('GB', 'Go', 'gigabyte', 'gigaoctet', 'gig'),
    coded('Mbps', 'Mbps (95th percentile)', 'Mbit/s (95e centile)', 'Mb/s', '95th percentile', '95e centile'),
    value('litre', 'litre', 'liter', 'L'),
    value('cubic yard', 'verge cube', 'yd3', 'cubic yards'),
    value('kW', 'kW', 'kilowatt'),
    value('event', 'événement', 'unit', 'each', 'unité'),
  ],
  rateTypeDirection: [outbound, inbound, value('N/A', 'S.O.', 'None', 'Aucun', 'Both', 'Les deux')],
  rateTypeState: [
    value('Requested', 'Demandé', 'Pending', 'En attente'),
    value('Confirmed', 'Confirmé', 'Created', 'Done', 'Créé'),
  ],
  includedUnitsScope: [
    value('Subscription', 'Abonnement', 'Per subscription', 'Par abonnement'),
    value('Customer pool', 'Banque du client', 'Pool', 'Pooled', 'Shared', 'Partagé'),
  ],
  tierMode: [
    coded(
      'Graduated',
      'Graduated (each slice at its rate)',
      'Progressif (chaque tranche à son tarif)',
      'Slice',
      'Tranche',
    ),
    coded('Volume', 'Volume (all at the tier reached)', 'Volume (tout au palier atteint)', 'All units'),
  ],
  ratePlanRounding: [
    value('Up', 'Vers le haut', 'Ceiling', 'Round up'),
    value('Half-up', 'Au plus proche', 'Half up', 'Middle', 'Nearest'),
    value('Down', 'Vers le bas', 'Floor', 'Truncate'),
  ],
  maxCostStrategy: [
    coded('Free', 'Free beyond it', 'Gratuit au-delà', 'Gratuit'),
    coded('Disconnect', 'Disconnect', 'Couper l’appel', 'Hang up', 'Couper'),
  ],
  timeZone: timeZones,
  offshoreNanp,
  usageFileFormat: [
    value('CSV', 'CSV', 'CSV (UDR)', 'UDR', 'Delimited', 'Délimité'),
    value('Fixed width', 'Largeur fixe', 'Fixed', 'Fixe'),
    value('BAF', 'BAF', 'BAF (AMA)', 'AMA'),
    value('EMR', 'EMR', 'EMI'),
    value('JSON', 'JSON'),
    value('XLSX', 'XLSX', 'Excel'),
  ],
  usageDelimiter: [
    coded('Comma', 'Comma (,)', 'Virgule (,)', 'Virgule'),
    coded('Semicolon', 'Semicolon (;)', 'Point-virgule (;)', 'Point-virgule'),
    coded('Tab', 'Tab', 'Tabulation', 'TSV'),
    coded('Pipe', 'Pipe (|)', 'Barre verticale (|)', 'Barre verticale'),
  ],
  usageQuote: [
    coded('Double', 'Double quote (")', 'Guillemet double (")', 'Double quote', 'Guillemet double'),
    coded('Single', "Single quote (')", "Apostrophe (')", 'Apostrophe', 'Single quote'),
    value('None', 'Aucun', 'Aucune'),
  ],
  usageEncoding: [
    value('UTF-8', 'UTF-8', 'UTF8', 'Unicode'),
    value('Windows-1252', 'Windows-1252', 'ANSI', 'Latin-1', 'ISO-8859-1', 'CP1252'),
  ],
  usageField: Object.entries(fileUsageFields).map(([name, { label }]) => coded(name, label.en, label.fr)),
  usageTransform: [
    value('Trim', 'Enlever les blancs', 'Strip'),
    value('Digits only', 'Chiffres seulement'),
    value('Strip 1/011/+', 'Enlever 1/011/+', 'Strip prefix'),
    value('Duration mm:ss to s', 'Durée mm:ss en s', 'mm:ss'),
    value('ms to s', 'ms en s', 'Milliseconds'),
    value('UTC to local', 'UTC en heure locale'),
    value('kB to MB', 'ko en Mo'),
    value('Lookup', 'Table de correspondance', 'Map'),
  ],
  usageMatchKey: [
    value('Identifier', 'Identifiant'),
    value('Calling number', 'Numéro appelant', 'A number', 'ANI'),
    value('Called number', 'Numéro appelé', 'B number', 'DNIS'),
    value('Trunk', 'Faisceau', 'Trunk group'),
    value('Username', 'Nom d’utilisateur', 'User', 'Login'),
    value('IMSI/ICCID', 'IMSI/ICCID', 'IMSI', 'ICCID', 'SIM'),
    value('Account code', 'Code de compte'),
  ],
  usageDuplicateKey: [
    value('Call ID', 'ID d’appel', 'Usage ID'),
    value('Caller, called, start, duration', 'Appelant, appelé, début, durée'),
  ],
  usageOperator: [
    value('Equals', 'Égale', 'Is', 'Est', 'Equal to'),
    value('Starts with', 'Commence par', 'Prefix'),
    value('Contains', 'Contient'),
    value('One of', 'Parmi', 'In'),
    value('At least', 'Au moins', 'Minimum', 'From'),
    value('At most', 'Au plus', 'Maximum', 'Up to'),
  ],
  usageDirection: [
    outbound,
    inbound,
    value('On-net', 'Réseau interne', 'On net', 'Internal', 'Interne'),
    value('Toll-free', 'Sans frais', 'Toll free', 'TF'),
  ],
  usageStatus: [
    value('Received', 'Reçue', 'Imported', 'New', 'Nouvelle'),
    value('Rejected', 'Rejetée', 'Error', 'Erreur'),
    value('Unmatched', 'Non appariée', 'Unknown', 'Inconnue'),
    value('Rated', 'Tarifée', 'Priced'),
    value('Billed', 'Facturée', 'Invoiced'),
    value('Duplicate', 'Doublon', 'Dup'),
  ],
} as const satisfies Partial<Record<ListName, readonly ListValue[]>>;
