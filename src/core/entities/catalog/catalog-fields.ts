import { choice, date, money, reference, text, yesNo } from '../../entity/fields';

/** What products, charges, sub-charges and services are called, and where they stand (domain.md 3.8 to 3.12). */
export const describedFields = {
  name: text({
    maxLength: 100,
    required: 'always',
    label: { en: 'Name', fr: 'Nom' },
    help: {
      en: 'The name the catalog shows. Unique in its category.',
      fr: 'Le nom affiché dans le catalogue. Unique dans sa catégorie.',
    },
    synonyms: ['item name', 'title', 'designation', 'nom de l’article', 'titre'],
    example: 'Fibre 500',
  }),
  description: text({
    maxLength: 255,
    label: { en: 'Description', fr: 'Description' },
    help: {
      en: 'What it is, for the people who sell and bill it. At most 255 characters.',
      fr: 'Ce que c’est, pour ceux qui vendent et facturent. Au plus 255 caractères.',
    },
    synonyms: ['long description', 'details', 'description longue'],
    example: 'Internet access, 500 Mbps',
  }),
  category: reference({
    to: 'category',
    required: 'always',
    label: { en: 'Category', fr: 'Catégorie' },
    help: {
      en: 'The catalog category it belongs to, by name.',
      fr: 'La catégorie du catalogue dont il fait partie, par son nom.',
    },
    synonyms: ['group', 'catalog category', 'family', 'groupe', 'famille', 'catégorie du catalogue'],
    example: 'Internet',
  }),
};

export const commissionableField = yesNo({
  required: 'always',
  label: { en: 'Commissionable', fr: 'Commissionnable' },
  help: {
    en: 'Yes lets sales agents earn commission on it. A discount is usually No.',
    fr: 'Oui permet aux agents de vente d’en tirer une commission. Un rabais est normalement Non.',
  },
  synonyms: ['commission', 'pays commission', 'commissionable item', 'donne droit à commission'],
  example: 'Yes',
});

/** Whether it is bought from a carrier to be sold on, and from whom. */
export const resaleFields = {
  resale: yesNo({
    required: 'always',
    label: { en: 'Resale', fr: 'Revente' },
    help: {
      en: 'Yes when it is bought from a supplier and sold on; the supplier is then required.',
      fr: 'Oui s’il est acheté d’un fournisseur pour être revendu; le fournisseur est alors obligatoire.',
    },
    synonyms: ['resold', 'is resale', 'revendu', 'en revente'],
    example: 'No',
  }),
  supplier: reference({
    to: 'supplier',
    required: 'conditional',
    label: { en: 'Supplier', fr: 'Fournisseur' },
    help: {
      en: 'Who it is bought from. Required when Resale is Yes.',
      fr: 'De qui il est acheté. Obligatoire si Revente est Oui.',
    },
    synonyms: ['vendor', 'carrier', 'provider', 'transporteur'],
    example: 'SUP-01',
  }),
};

/** The charge section of a product, charge or sub-charge: how often, in what currency, taxed and booked where. */
export const chargeSectionFields = {
  chargeName: text({
    maxLength: 100,
    label: { en: 'Charge Name', fr: 'Nom des frais' },
    help: {
      en: 'The name of what is charged. The same as Name when blank.',
      fr: 'Le nom de ce qui est facturé. Identique à Nom si vide.',
    },
    synonyms: ['billing name', 'fee name', 'nom de facturation'],
    example: 'Fibre 500 monthly fee',
  }),
  chargeType: choice({
    list: 'chargeType',
    required: 'always',
    label: { en: 'Charge Type', fr: 'Type de frais' },
    help: {
      en: 'One Time is sold once; Recurring is billed every period (a recurring product is rented).',
      fr: 'Unique est vendu une fois; Récurrent est facturé à chaque période (un produit récurrent est loué).',
    },
    synonyms: ['recurrence', 'mrc/nrc', 'billing type', 'type de facturation'],
    example: 'Recurring',
  }),
  recurringPeriod: choice({
    list: 'recurringPeriod',
    required: 'conditional',
    label: { en: 'Recurring Period', fr: 'Période de récurrence' },
    help: {
      en: 'How often a Recurring charge is billed. Leave blank for One Time.',
      fr: 'La fréquence de facturation si Récurrent. Laisser vide si Unique.',
    },
    synonyms: [
      'period',
      'frequency',
      'billing frequency',
      'période',
      'fréquence',
      'fréquence de facturation',
    ],
    example: 'Monthly',
  }),
  currency: choice({
    list: 'currency',
    required: 'always',
    label: { en: 'Currency', fr: 'Devise' },
    help: { en: 'Currency of price and cost.', fr: 'Devise du prix et du coût.' },
    synonyms: ['currency code', 'code de devise', 'monnaie'],
    example: 'CAD',
  }),
  taxable: yesNo({
    required: 'always',
    label: { en: 'Taxable', fr: 'Taxable' },
    help: {
      en: 'Yes when taxes apply; the tax code is then required.',
      fr: 'Oui si des taxes s’appliquent; le code de taxe est alors obligatoire.',
    },
    synonyms: ['is taxable', 'taxed', 'tax', 'imposable'],
    example: 'Yes',
  }),
  taxCode: reference({
    to: 'taxCode',
    required: 'conditional',
    label: { en: 'Tax Code', fr: 'Code de taxe' },
    help: {
      en: 'Which taxes apply, from the Tax Codes sheet. Required when Taxable is Yes.',
      fr: 'Les taxes applicables, de la feuille Codes de taxe. Obligatoire si Taxable est Oui.',
    },
    synonyms: ['tax group', 'tax class', 'groupe de taxes', 'classe de taxe'],
    example: 'Canada',
  }),
  glAccountingCode: reference({
    to: 'glAccount',
    required: 'always',
    label: { en: 'G/L Accounting Code', fr: 'Code comptable G/L' },
    help: {
      en: 'The general ledger account its revenue is booked to.',
      fr: 'Le compte du grand livre où son revenu est inscrit.',
    },
    synonyms: [
      'gl code',
      'gl account',
      'g/l account',
      'revenue account',
      'compte de revenu',
      'code gl',
      'compte gl',
    ],
    example: '4000',
  }),
};

/** What it sells for and what it costs (domain.md 3.8); a discount is a negative price. */
export const priceFields = {
  price: money({
    scale: 2,
    required: 'always',
    label: { en: 'Price', fr: 'Prix' },
    help: {
      en: 'Selling price before taxes. It may be 0, or negative for a discount.',
      fr: 'Prix de vente avant taxes. Il peut être 0, ou négatif pour un rabais.',
    },
    synonyms: [
      'amount',
      'rate',
      'selling price',
      'list price',
      'unit price',
      'montant',
      'tarif',
      'prix de vente',
      'prix unitaire',
    ],
    example: '49.95',
  }),
  priceType: choice({
    list: 'priceType',
    required: 'always',
    label: { en: 'Price Type', fr: 'Type de prix' },
    help: {
      en: 'Flat Fee is charged once whatever the quantity; Per Unit is multiplied by it.',
      fr: 'Forfaitaire est facturé une fois, peu importe la quantité; Par unité est multiplié par elle.',
    },
    synonyms: ['pricing', 'pricing method', 'price method', 'mode de prix', 'tarification'],
    example: 'Flat Fee',
  }),
  cost: money({
    scale: 2,
    min: '0',
    label: { en: 'Cost', fr: 'Coût' },
    help: {
      en: 'What it costs you, 0 or more. A cost above the price is pointed out.',
      fr: 'Ce qu’il vous coûte, 0 ou plus. Un coût supérieur au prix est signalé.',
    },
    synonyms: ['unit cost', 'cost price', 'buy price', 'coûtant', 'prix coûtant', 'coût unitaire'],
    example: '20.00',
  }),
  displayZero: yesNo({
    required: 'always',
    label: { en: 'Display Zero', fr: 'Afficher zéro' },
    help: {
      en: 'Yes shows the line on the invoice even when its price is zero.',
      fr: 'Oui affiche la ligne sur la facture même si son prix est zéro.',
    },
    synonyms: ['show zero', 'show if zero', 'print zero', 'afficher si zéro'],
    example: 'No',
  }),
};

const translationEn = {
  maxLength: 100,
  label: { en: 'Billing Translation EN', fr: 'Libellé de facture EN' },
  help: {
    en: 'What an English invoice calls it. At most 100 characters.',
    fr: 'Comment une facture anglaise l’appelle. Au plus 100 caractères.',
  },
  synonyms: ['invoice description en', 'invoice text en', 'english description', 'description anglaise'],
  example: 'Fibre 500 Internet',
} as const;

const translationFr = text({
  maxLength: 100,
  label: { en: 'Billing Translation FR', fr: 'Libellé de facture FR' },
  help: {
    en: 'What a French invoice calls it. Needed as soon as one customer is billed in French.',
    fr: 'Comment une facture française l’appelle. Nécessaire dès qu’un client est facturé en français.',
  },
  synonyms: ['invoice description fr', 'invoice text fr', 'french description', 'description française'],
  example: 'Internet Fibre 500',
});

/** Billing Translations, the English one required: products and services (domain.md 3.8, 3.9). */
export const requiredTranslationFields = {
  billingTranslationEn: text({ ...translationEn, required: 'always' }),
  billingTranslationFr: translationFr,
};

/** Billing Translations of charges and sub-charges, which domain.md 3.11 leaves optional. */
export const translationFields = {
  billingTranslationEn: text(translationEn),
  billingTranslationFr: translationFr,
};

export const directBillField = yesNo({
  label: { en: 'Direct Bill Allowed', fr: 'Facturation directe permise' },
  help: {
    en: 'Yes when it can be billed straight to a customer, without a subscription.',
    fr: 'Oui s’il peut être facturé directement à un client, sans abonnement.',
  },
  synonyms: ['direct bill', 'direct billing', 'facturation directe'],
  example: 'No',
});

/** When it can be sold (TMF620 validFor). */
export const validityFields = {
  effectiveFrom: date({
    label: { en: 'Effective From', fr: 'En vigueur du' },
    help: { en: 'First day it can be sold.', fr: 'Premier jour où il peut être vendu.' },
    synonyms: ['valid from', 'start date', 'available from', 'date de début', 'valide du', 'début'],
    example: '2026-11-01',
  }),
  effectiveTo: date({
    label: { en: 'Effective To', fr: 'En vigueur au' },
    help: {
      en: 'Last day it can be sold; blank while it is open.',
      fr: 'Dernier jour où il peut être vendu; vide tant qu’il est offert.',
    },
    synonyms: ['valid to', 'end date', 'available until', 'date de fin', 'valide au', 'fin'],
    example: '2027-10-31',
  }),
};

const active = {
  label: { en: 'Active', fr: 'Actif' },
  help: { en: 'No hides it from new sales.', fr: 'Non le cache des nouvelles ventes.' },
  synonyms: ['enabled', 'is active', 'en service'],
  example: 'Yes',
} as const;

export const activeField = yesNo({ ...active, required: 'always' });

export const optionalActiveField = yesNo(active);
