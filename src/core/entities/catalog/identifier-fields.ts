import type { Bilingual } from '../../kernel/bilingual';
import { choice, code, yesNo } from '../../entity/fields';

/** SmartBilling asks up to five Billing Identifiers per catalog item (domain.md 1.1). */
export const identifierSlots = [1, 2, 3, 4, 5] as const;

export type IdentifierSlot = (typeof identifierSlots)[number];

/** The fields of those slots, named alike where they are defined and where they are answered. */
export const identifierFields = identifierSlots.map((slot) => `billingIdentifier${slot}` as const);

/** One field per slot, named `prefix`, number, `suffix`. */
const perSlot = <const Prefix extends string, const Suffix extends string, Declared>(
  prefix: Prefix,
  suffix: Suffix,
  declare: (slot: IdentifierSlot) => Declared,
): { readonly [Slot in IdentifierSlot as `${Prefix}${Slot}${Suffix}`]: Declared } =>
  Object.fromEntries(identifierSlots.map((slot) => [`${prefix}${slot}${suffix}`, declare(slot)])) as {
    [Slot in IdentifierSlot as `${Prefix}${Slot}${Suffix}`]: Declared;
  };

const numbered = (slot: IdentifierSlot, before: Bilingual, after: Bilingual): Bilingual => ({
  en: `${before.en} ${slot}${after.en}`,
  fr: `${before.fr} ${slot}${after.fr}`,
});

/** Labels of the identifiers a catalog item asks for, and how what is answered is shown and checked (domain.md 3.8). */
export const identifierDefinitionFields = {
  ...perSlot('billingIdentifier', '', (slot) =>
    choice({
      list: 'billingIdentifier',
      label: numbered(
        slot,
        { en: 'Billing Identifier', fr: 'Identifiant de facturation' },
        { en: '', fr: '' },
      ),
      help: {
        en: 'What is asked when the item is subscribed: Serial Number, MAC Address, DID… Other labels are added to the Lists sheet.',
        fr: 'Ce qui est demandé à l’abonnement : numéro de série, adresse MAC, DID… D’autres libellés s’ajoutent dans la feuille Listes.',
      },
      synonyms: [`identifier label ${slot}`, `id label ${slot}`, `libellé d’identifiant ${slot}`],
      example: 'Serial Number',
    }),
  ),
  ...perSlot('showIdentifier', 'OnInvoice', (slot) =>
    yesNo({
      label: numbered(
        slot,
        { en: 'Show Identifier', fr: 'Afficher l’identifiant' },
        { en: ' on Invoice', fr: ' sur la facture' },
      ),
      help: {
        en: 'Yes prints this identifier on the invoice. A Password is never shown.',
        fr: 'Oui imprime cet identifiant sur la facture. Un mot de passe n’est jamais affiché.',
      },
      synonyms: [`print identifier ${slot}`, `identifier ${slot} visible`, `imprimer l’identifiant ${slot}`],
      example: 'Yes',
    }),
  ),
  ...perSlot('identifier', 'Unique', (slot) =>
    yesNo({
      label: numbered(slot, { en: 'Identifier', fr: 'Identifiant' }, { en: ' Unique', fr: ' unique' }),
      help: {
        en: 'Yes forbids the same value on two subscribed items at once.',
        fr: 'Oui interdit la même valeur sur deux éléments abonnés en même temps.',
      },
      example: 'Yes',
    }),
  ),
  ...perSlot('identifier', 'Required', (slot) =>
    yesNo({
      label: numbered(slot, { en: 'Identifier', fr: 'Identifiant' }, { en: ' Required', fr: ' obligatoire' }),
      help: {
        en: 'Yes makes this identifier mandatory on every subscription of the item.',
        fr: 'Oui rend cet identifiant obligatoire à chaque abonnement de l’élément.',
      },
      synonyms: [`identifier ${slot} mandatory`],
      example: 'No',
    }),
  ),
  ...perSlot('identifier', 'Format', (slot) =>
    choice({
      list: 'identifierFormat',
      label: numbered(slot, { en: 'Identifier', fr: 'Format de l’identifiant' }, { en: ' Format', fr: '' }),
      help: {
        en: 'How the value is checked: MAC, Serial, Phone, IP or Text.',
        fr: 'Comment la valeur est vérifiée : MAC, numéro de série, téléphone, IP ou texte.',
      },
      synonyms: [`identifier ${slot} type`, `type d’identifiant ${slot}`],
      example: 'Text',
    }),
  ),
};

/** The identifiers given at subscription time; what each must be is said by the service or catalog item (V407). */
export const identifierValueFields = perSlot('billingIdentifier', '', (slot) =>
  code({
    maxLength: 100,
    required: 'conditional',
    label: numbered(slot, { en: 'Billing Identifier', fr: 'Identifiant de facturation' }, { en: '', fr: '' }),
    help: {
      en: 'The value of this identifier: a serial number, MAC address, telephone number… as the catalog asks for.',
      fr: 'La valeur de cet identifiant : numéro de série, adresse MAC, numéro de téléphone… selon le catalogue.',
    },
    synonyms: [`identifier value ${slot}`, `identifier ${slot}`, `identifiant ${slot}`],
    example: 'SN-20418',
  }),
);
