import type { Rule } from './rule';

/** V201–V217: catalog (domain.md 6.1). */
export const catalogRules: readonly Rule[] = [
  {
    code: 'V201',
    severity: 'error',
    title: { en: 'Service has no items', fr: 'Service sans élément' },
    meaning: {
      en: 'A service carries no price of its own: without a product, charge or usage rate on the Service Items sheet there is nothing to bill.',
      fr: 'Un service n’a pas de prix propre : sans produit, frais ou tarif d’utilisation dans la feuille Éléments de service, il n’y a rien à facturer.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V202',
    severity: 'error',
    title: { en: 'Category does not fit', fr: 'Catégorie qui ne convient pas' },
    meaning: {
      en: 'Categories have two levels, a service holds items of its own category or that category’s parent, and a sub-charge stands in the category of its parent.',
      fr: 'Les catégories ont deux niveaux, un service contient des éléments de sa catégorie ou de la parente de celle-ci, et des sous-frais sont dans la catégorie de leur parent.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V203',
    severity: 'error',
    title: { en: 'Charge type and period disagree', fr: 'Type de frais et période en désaccord' },
    meaning: {
      en: 'A recurring charge needs a period to be billed by; a one-time charge is billed once and has none.',
      fr: 'Des frais récurrents ont une période de facturation; des frais uniques sont facturés une fois et n’en ont pas.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V204',
    severity: 'warning',
    title: { en: 'Price is below cost', fr: 'Prix inférieur au coût' },
    meaning: {
      en: 'Every one sold loses money. It may be meant, as for subsidised equipment; more often price and cost were exchanged.',
      fr: 'Chaque vente perd de l’argent. Ce peut être voulu, comme pour un équipement subventionné; souvent, prix et coût ont été intervertis.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V205',
    severity: 'warning',
    title: { en: 'Zero price hidden on the invoice', fr: 'Prix nul caché sur la facture' },
    meaning: {
      en: 'The price is 0 and Display Zero is No, so that the line never shows: the customer does not see what is included.',
      fr: 'Le prix est 0 et « Afficher zéro » est à Non : la ligne ne paraît jamais et le client ne voit pas ce qui est inclus.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V206',
    severity: 'error',
    title: { en: 'Taxable without a tax code', fr: 'Taxable sans code de taxe' },
    meaning: {
      en: 'SmartBilling finds the taxes of an item by its tax code; a taxable item without one would be billed without tax.',
      fr: 'SmartBilling trouve les taxes d’un élément par son code de taxe; un élément taxable sans code serait facturé sans taxe.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V207',
    severity: 'error',
    title: { en: 'No G/L code', fr: 'Sans code G/L' },
    meaning: {
      en: 'The item’s revenue would be booked to no general ledger account, and posted invoices would not balance with the books.',
      fr: 'Le revenu de l’élément ne serait inscrit à aucun compte du grand livre, et les factures publiées ne concorderaient pas avec les livres.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V208',
    severity: 'warning',
    title: { en: 'French text is missing', fr: 'Texte français manquant' },
    meaning: {
      en: 'The item has an English text for invoices and no French one: a French invoice would show the English.',
      fr: 'L’élément a un texte de facture anglais mais pas de texte français : une facture française montrerait l’anglais.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V209',
    severity: 'error',
    title: { en: 'Sub-charge without a parent', fr: 'Sous-frais sans parent' },
    meaning: {
      en: 'A sub-charge hangs on an item of the same subscription, the one that the catalog gives as its parent.',
      fr: 'Des sous-frais se rattachent à un élément du même abonnement, celui que le catalogue donne comme leur parent.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V210',
    severity: 'warning',
    title: { en: 'More than five identifiers', fr: 'Plus de cinq identifiants' },
    meaning: {
      en: 'SmartBilling keeps five billing identifiers. The service and its products and charges together ask for more different ones; decide which to keep.',
      fr: 'SmartBilling garde cinq identifiants de facturation. Le service, ses produits et ses frais en demandent ensemble davantage; choisissez ceux à garder.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V211',
    severity: 'error',
    title: { en: 'Password shown on the invoice', fr: 'Mot de passe affiché sur la facture' },
    meaning: {
      en: 'A Password identifier would be printed on every invoice of the item, for anybody to read.',
      fr: 'Un identifiant Mot de passe serait imprimé sur chaque facture de l’élément, à la vue de tous.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V212',
    severity: 'warning',
    title: { en: 'Catalog item that nothing uses', fr: 'Élément du catalogue que rien n’utilise' },
    meaning: {
      en: 'The item is active and no subscription has it. If it is not sold any more, leave it behind or set Active to No.',
      fr: 'L’élément est actif et aucun abonnement ne l’a. S’il n’est plus vendu, laissez-le de côté ou mettez Actif à Non.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V213',
    severity: 'error',
    title: { en: 'Usage type without a usage rate', fr: 'Type d’utilisation sans tarif d’utilisation' },
    meaning: {
      en: 'The service takes usage of a type and none of its items is a usage rate with a rate type, so that the usage would stay unrated.',
      fr: 'Le service reçoit un type d’utilisation et aucun de ses éléments n’est un tarif d’utilisation avec un type de tarif : l’utilisation resterait sans prix.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V214',
    severity: 'error',
    title: {
      en: 'Contract type is not offered by the service',
      fr: 'Type de contrat non offert par le service',
    },
    meaning: {
      en: 'A subscription, or a contract of its own, may have only the contract types listed among the items of its service.',
      fr: 'Un abonnement, ou son contrat, ne peut avoir que les types de contrat qui figurent parmi les éléments de son service.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V215',
    severity: 'warning',
    title: { en: 'Same item name twice', fr: 'Même nom d’élément deux fois' },
    meaning: {
      en: 'Two items of a category have one name: people could not tell them apart when they sell, and one is often left over.',
      fr: 'Deux éléments d’une catégorie portent le même nom : on ne les distinguerait pas à la vente, et l’un est souvent de trop.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V216',
    severity: 'error',
    title: { en: 'System charge missing or twice', fr: 'Frais du système absents ou en double' },
    meaning: {
      en: 'SmartBilling bills late fees, refused payments and security deposits by a charge of the catalog: exactly one of each family and currency, named in the operational parameters once customers give rise to it.',
      fr: 'SmartBilling facture les retards, les paiements refusés et les dépôts par des frais du catalogue : exactement un par famille et par devise, désigné dans les paramètres d’exploitation dès que des clients y donnent lieu.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V217',
    severity: 'warning',
    title: { en: 'Negative price outside discounts', fr: 'Prix négatif hors des rabais' },
    meaning: {
      en: 'A discount is a charge with a negative price: say so in its family, and let it earn no commission: a negative price would take some back.',
      fr: 'Un rabais, ce sont des frais au prix négatif : indiquez-le dans leur famille, et sans commission, car ils en reprendraient.',
    },
    judgedBy: 'check',
  },
];
