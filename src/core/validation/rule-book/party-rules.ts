import type { Rule } from './rule';

/** V101–V118: customers, locations, contacts (domain.md 6.1). */
export const partyRules: readonly Rule[] = [
  {
    code: 'V101',
    severity: 'warning',
    title: { en: 'Customer may be there twice', fr: 'Client peut-être en double' },
    meaning: {
      en: 'Two accounts outside one family share a name and postal code, a telephone number, a billing e-mail address or a bank account. If they are one customer, keep one account.',
      fr: 'Deux comptes hors d’une même famille partagent un nom et un code postal, un téléphone, un courriel de facturation ou un compte bancaire. Si c’est un seul client, ne gardez qu’un compte.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V102',
    severity: ['error', 'warning'],
    title: {
      en: 'Province does not fit the postal code or the taxes',
      fr: 'Province qui ne va pas avec le code postal ou les taxes',
    },
    meaning: {
      en: 'The first letter of a Canadian postal code belongs to one province, and the province decides the taxes. A warning only where a known area crosses the border, as Lloydminster does, and where the customer’s tax code has no row for the province.',
      fr: 'La première lettre d’un code postal canadien désigne une province, et la province détermine les taxes. Simple avertissement là où une zone connue chevauche la frontière, comme Lloydminster, et là où le code de taxe du client n’a pas de ligne pour la province.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V103',
    severity: 'error',
    title: { en: 'Telephone number is not valid', fr: 'Numéro de téléphone invalide' },
    meaning: {
      en: 'The number cannot be dialled: 10 digits with an area code and an exchange that exist, or + and a country code.',
      fr: 'Le numéro ne peut pas être composé : 10 chiffres dont l’indicatif et le central sont possibles, ou + et un indicatif de pays.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V104',
    severity: 'error',
    title: { en: 'E-mail address is not valid', fr: 'Adresse courriel invalide' },
    meaning: {
      en: 'Invoices and notices sent to it would come back: one @, no blanks, a dot in the domain.',
      fr: 'Les factures et avis envoyés à cette adresse reviendraient : un seul @, aucun blanc, un point dans le domaine.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V105',
    severity: 'error',
    title: {
      en: 'Invoices go by e-mail but there is no address',
      fr: 'Factures par courriel, mais aucune adresse',
    },
    meaning: {
      en: 'SmartBilling would put such an invoice in the Default run category, which should stay empty, and nobody would receive it.',
      fr: 'SmartBilling mettrait une telle facture dans la catégorie Default des lots de facturation, qui doit rester vide, et personne ne la recevrait.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V106',
    severity: 'error',
    title: { en: 'Pre-authorised payment is incomplete', fr: 'Prélèvement préautorisé incomplet' },
    meaning: {
      en: 'Nothing can be drawn without the institution, transit and account, or without the token, brand, last four digits and expiry of the card.',
      fr: 'Rien ne peut être prélevé sans l’institution, le transit et le compte, ou sans le jeton, la marque, les quatre derniers chiffres et l’échéance de la carte.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V107',
    severity: 'warning',
    title: {
      en: 'Date of the payment agreement is missing',
      fr: 'Date de l’accord de prélèvement manquante',
    },
    meaning: {
      en: 'Rule H1 of Payments Canada asks for a signed agreement behind every pre-authorised debit: its date and whether it is personal or business.',
      fr: 'La règle H1 de Paiements Canada exige un accord signé pour tout débit préautorisé : sa date, et s’il est personnel ou d’entreprise.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V108',
    severity: ['error', 'warning'],
    title: {
      en: 'Status contradicts the subscriptions or the balance',
      fr: 'État en contradiction avec les abonnements ou le solde',
    },
    meaning: {
      en: 'A customer who is inactive has an active subscription, which would go on being billed; a suspended customer who has one, or an inactive one who still has a balance, is worth a look.',
      fr: 'Un client inactif a un abonnement actif, qui continuerait d’être facturé; un client suspendu qui en a un, ou un client inactif qui a encore un solde, mérite un coup d’œil.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V109',
    severity: 'warning',
    title: {
      en: 'Québec customer not in French',
      fr: 'Client du Québec dont la langue n’est pas le français',
    },
    meaning: {
      en: 'The Charter of the French language makes French the language of service in Québec unless the customer asked for another.',
      fr: 'La Charte de la langue française fait du français la langue de service au Québec, sauf si le client en a demandé une autre.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V110',
    severity: 'error',
    title: { en: 'Needs exactly one billing address', fr: 'Il faut exactement une adresse de facturation' },
    meaning: {
      en: 'A customer is billed at one address: its own, or one location of the type Billing.',
      fr: 'Un client est facturé à une seule adresse : la sienne, ou un emplacement du type Facturation.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V111',
    severity: ['warning', 'error'],
    title: { en: 'Location belongs to another customer', fr: 'Emplacement d’un autre client' },
    meaning: {
      en: 'The location, or the contact on site, is not one of the customer’s. A subscription served elsewhere would be taxed and dispatched wrongly.',
      fr: 'L’emplacement, ou le contact sur place, n’est pas un de ceux du client. Un abonnement desservi ailleurs serait mal taxé et mal aiguillé.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V112',
    severity: 'error',
    title: {
      en: 'Tax exemption without a valid certificate',
      fr: 'Exemption de taxe sans certificat valide',
    },
    meaning: {
      en: 'An exemption holds only with a certificate number and an expiry that has not passed; without it the tax is owed by the operator.',
      fr: 'Une exemption ne vaut qu’avec un numéro de certificat et une échéance à venir; sans lui, la taxe est due par l’exploitant.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V113',
    severity: 'warning',
    title: { en: 'Day above 28', fr: 'Jour après le 28' },
    meaning: {
      en: 'Months without the day are billed or paid on their last day, so the cycle wanders. Choose a day from 1 to 28.',
      fr: 'Les mois qui n’ont pas ce jour sont facturés ou payés à leur dernier jour, et le cycle se décale. Choisissez un jour de 1 à 28.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V114',
    severity: ['error', 'warning'],
    title: {
      en: 'Currency differs from the parent’s or the commercial name’s',
      fr: 'Devise différente de celle du parent ou du nom commercial',
    },
    meaning: {
      en: 'Payments flow between a parent account and its sub-accounts, which one currency makes possible. A commercial name bills in one currency too: a customer in another is a warning.',
      fr: 'Les paiements circulent entre un compte parent et ses sous-comptes, ce qu’une seule devise permet. Un nom commercial facture aussi dans une seule devise : un client dans une autre est un avertissement.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V115',
    severity: 'warning',
    title: { en: 'Parent is inactive', fr: 'Le parent est inactif' },
    meaning: {
      en: 'An active account hangs on an inactive parent; say whether the parent is still needed or the account stands alone.',
      fr: 'Un compte actif dépend d’un parent inactif; indiquez si le parent est encore utile ou si le compte est autonome.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V116',
    severity: ['warning', 'error'],
    title: { en: 'Contact appears twice', fr: 'Contact en double' },
    meaning: {
      en: 'The same name with the same e-mail address or phone: an error inside one customer, a warning across customers.',
      fr: 'Le même nom avec le même courriel ou téléphone : une erreur chez un même client, un avertissement d’un client à l’autre.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V117',
    severity: 'error',
    title: { en: 'Needs exactly one primary contact', fr: 'Il faut exactement un contact principal' },
    meaning: {
      en: 'SmartBilling writes to the primary contact, so a customer with contacts has one and only one.',
      fr: 'SmartBilling écrit au contact principal; un client qui a des contacts en a donc un, et un seul.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V118',
    severity: 'error',
    title: {
      en: 'Card or social insurance number in a text',
      fr: 'Numéro de carte ou d’assurance sociale dans un texte',
    },
    meaning: {
      en: 'Such numbers must not enter SmartBilling (PCI DSS, Law 25). Keep the last four digits; messages never show more.',
      fr: 'De tels numéros ne doivent pas entrer dans SmartBilling (PCI DSS, Loi 25). Gardez les quatre derniers chiffres; les messages n’en montrent jamais plus.',
    },
    judgedBy: 'check',
  },
];
