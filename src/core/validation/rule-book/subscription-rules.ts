import type { Rule } from './rule';

/** V401–V420: subscriptions (domain.md 6.1). */
export const subscriptionRules: readonly Rule[] = [
  {
    code: 'V401',
    severity: 'error',
    title: { en: 'Dates are reversed', fr: 'Dates inversées' },
    meaning: {
      en: 'A period ends before it begins, or something is signed after it has begun. Often two dates were exchanged, or a day and a month.',
      fr: 'Une période finit avant de commencer, ou quelque chose est signé après son début. Souvent, deux dates ont été interverties, ou le jour et le mois.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V402',
    severity: 'error',
    title: { en: 'Would be billed again for days past', fr: 'Jours passés qui seraient refacturés' },
    meaning: {
      en: 'Effective From lies before the billing cycle of the cut-over and the old system has billed since: SmartBilling would charge back to it. Load the first day not billed, and keep the real start elsewhere.',
      fr: '« En vigueur du » précède le cycle de facturation de la bascule et l’ancien système a facturé depuis : SmartBilling facturerait en remontant jusque-là. Chargez le premier jour non facturé et gardez le vrai début ailleurs.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V403',
    severity: 'error',
    title: {
      en: 'Billing does not start the day after billed through',
      fr: 'Facturation qui ne commence pas le lendemain',
    },
    meaning: {
      en: 'Billing Start Date is not the day after Billed Through: days would be billed twice, or never.',
      fr: 'La date de début de facturation n’est pas le lendemain de « Facturé jusqu’au » : des jours seraient facturés deux fois, ou jamais.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V404',
    severity: 'error',
    title: { en: 'Two active with the same identifier', fr: 'Deux actifs avec le même identifiant' },
    meaning: {
      en: 'Two subscriptions have one identifier on the same day: SmartBilling could not tell whose usage it is.',
      fr: 'Deux abonnements portent le même identifiant le même jour : SmartBilling ne saurait à qui est l’utilisation.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V405',
    severity: 'error',
    title: { en: 'Items of the service are missing', fr: 'Éléments du service manquants' },
    meaning: {
      en: 'An open subscription has no item, or lacks one that its service makes mandatory: it would be billed less than it should.',
      fr: 'Un abonnement ouvert n’a aucun élément, ou il lui manque un élément obligatoire de son service : il serait facturé moins que prévu.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V406',
    severity: 'warning',
    title: { en: 'Price far from the catalog’s', fr: 'Prix éloigné de celui du catalogue' },
    meaning: {
      en: 'A price of the subscription’s own is farther from the price list, service or catalog than the tolerance of the operational parameters (10 % where they say none): an old promotion, or a plan mapped to the wrong one.',
      fr: 'Un prix propre à l’abonnement s’éloigne de la liste de prix, du service ou du catalogue au-delà de la tolérance des paramètres d’exploitation (10 % à défaut) : une ancienne promotion, ou un forfait mal apparié.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V407',
    severity: 'error',
    title: {
      en: 'Billing identifier is missing or wrong',
      fr: 'Identifiant de facturation manquant ou erroné',
    },
    meaning: {
      en: 'The service or the catalog item asks for an identifier that is blank, or that is not of the form it must have: a MAC address, a telephone number, an IP address.',
      fr: 'Le service ou l’élément du catalogue demande un identifiant qui est vide ou qui n’a pas la forme voulue : adresse MAC, numéro de téléphone, adresse IP.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V408',
    severity: 'error',
    title: { en: 'Serial number or MAC used twice', fr: 'Numéro de série ou MAC utilisé deux fois' },
    meaning: {
      en: 'One device, or another identifier that must be unique, is on two items on the same day; a device is at one place.',
      fr: 'Un même appareil, ou un autre identifiant qui doit être unique, figure sur deux éléments le même jour; un appareil est à un seul endroit.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V409',
    severity: 'warning',
    title: { en: 'Contract ended before cut-over', fr: 'Contrat terminé avant la bascule' },
    meaning: {
      en: 'The contract of an open subscription has ended before SmartBilling takes over: a renewal was missed, or the contract should be left behind.',
      fr: 'Le contrat d’un abonnement ouvert a pris fin avant la bascule : un renouvellement a été oublié, ou le contrat est à laisser de côté.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V410',
    severity: 'error',
    title: { en: 'Contracts overlap', fr: 'Contrats qui se chevauchent' },
    meaning: {
      en: 'Two contracts of one subscription, neither cancelled, hold on the same day; SmartBilling takes one at a time.',
      fr: 'Deux contrats d’un même abonnement, non résiliés, valent le même jour; SmartBilling n’en accepte qu’un à la fois.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V411',
    severity: 'error',
    title: { en: 'Item dates outside the subscription', fr: 'Dates hors de l’abonnement' },
    meaning: {
      en: 'An item begins before its subscription or goes on after it has ended. Correct the item’s dates, or the subscription’s.',
      fr: 'Un élément commence avant son abonnement ou se poursuit après sa fin. Corrigez les dates de l’élément, ou celles de l’abonnement.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V412',
    severity: 'warning',
    title: {
      en: 'Items do not add up to the Legacy MRC',
      fr: 'Les éléments ne totalisent pas le RMC d’origine',
    },
    meaning: {
      en: 'What the recurring items come to a month, by override, price list, service or catalog, differs from what the old system bills. The message gives the difference.',
      fr: 'Ce que les éléments récurrents donnent par mois, selon le prix particulier, la liste de prix, le service ou le catalogue, diffère de ce que l’ancien système facture. Le message donne l’écart.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V413',
    severity: 'error',
    title: { en: 'Agent or supplier is inactive', fr: 'Agent ou fournisseur inactif' },
    meaning: {
      en: 'An open subscription names an agent or a supplier that is inactive; SmartBilling offers only active ones. Name another, or set this one to Active.',
      fr: 'Un abonnement ouvert nomme un agent ou un fournisseur inactif; SmartBilling n’offre que les actifs. Nommez-en un autre, ou remettez celui-ci à Actif.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V414',
    severity: 'warning',
    title: { en: 'One-time item not marked as billed', fr: 'Élément ponctuel non marqué comme facturé' },
    meaning: {
      en: 'Nothing says whether the old system has billed a one-time item; left blank, SmartBilling would bill it on the first run.',
      fr: 'Rien ne dit si l’ancien système a facturé un élément ponctuel; laissé vide, SmartBilling le facturerait au premier cycle.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V415',
    severity: 'warning',
    title: { en: 'Resold item without a supplier', fr: 'Élément revendu sans fournisseur' },
    meaning: {
      en: 'What the subscription bills is bought from a supplier, and neither it, its service nor the item says which: the supplier’s invoice could not be matched with it.',
      fr: 'Ce que l’abonnement facture est acheté d’un fournisseur, et ni lui, ni son service, ni l’élément ne dit lequel : la facture du fournisseur ne pourrait y être rapprochée.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V416',
    severity: 'warning',
    title: { en: 'Area code of another province', fr: 'Indicatif d’une autre province' },
    meaning: {
      en: 'The telephone number’s area code is not one of the province it is served in: often a wrong location, which 9-1-1 calls and taxes depend on.',
      fr: 'L’indicatif du numéro de téléphone n’est pas de la province où il est desservi : souvent un mauvais emplacement, dont dépendent les appels 9-1-1 et les taxes.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V417',
    severity: 'error',
    title: { en: 'Customer is not migrated', fr: 'Client non migré' },
    meaning: {
      en: 'The subscription is open and its customer is not among those brought over: service would go on and nobody would be billed.',
      fr: 'L’abonnement est ouvert et son client n’est pas parmi ceux migrés : le service continuerait sans que personne soit facturé.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V418',
    severity: 'warning',
    title: { en: 'Active customer with nothing to bill', fr: 'Client actif sans rien à facturer' },
    meaning: {
      en: 'The customer is active and has no subscription, no item of its own, no sub-account and no balance: perhaps it need not be brought over.',
      fr: 'Le client est actif et n’a ni abonnement, ni élément propre, ni sous-compte, ni solde : peut-être n’est-il pas à migrer.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V419',
    severity: 'warning',
    title: { en: '9-1-1 address is not validated', fr: 'Adresse 9-1-1 non validée' },
    meaning: {
      en: 'A telephone service is at a location whose 9-1-1 address nobody has validated: a call for help could be sent to the wrong place.',
      fr: 'Un service téléphonique est à un emplacement dont personne n’a validé l’adresse 9-1-1 : un appel à l’aide pourrait aboutir au mauvais endroit.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V420',
    severity: 'warning',
    title: { en: 'Discount without an end date', fr: 'Rabais sans date de fin' },
    meaning: {
      en: 'A recurring discount has no last day and would go on for ever. Say when the promotion ends, if it does.',
      fr: 'Un rabais récurrent n’a pas de dernier jour et durerait toujours. Indiquez la fin de la promotion, s’il y en a une.',
    },
    judgedBy: 'check',
  },
];
