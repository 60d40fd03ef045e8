import type { Bilingual } from '../kernel/bilingual';
import { findRule } from './rule-book/rule-book';

/** What each code of domain.md 6.1 says, short enough to head a list of cells. */
const issueTitles: Readonly<Record<string, Bilingual>> = {
  V001: { en: 'Required cell is empty', fr: 'Cellule obligatoire vide' },
  V002: { en: 'Value has the wrong form', fr: 'Valeur dans la mauvaise forme' },
  V003: { en: 'Value is not in the list', fr: 'Valeur absente de la liste' },
  V004: { en: 'Value is used twice', fr: 'Valeur utilisée deux fois' },
  V005: { en: 'Refers to a row that does not exist', fr: 'Renvoie à une ligne inexistante' },
  V006: { en: 'Refers to a row that has errors', fr: 'Renvoie à une ligne en erreur' },
  V007: { en: 'Stray blanks or curly quotes', fr: 'Blancs superflus ou guillemets courbes' },
  V008: { en: 'Accents are damaged', fr: 'Accents endommagés' },
  V009: { en: 'Text is too long', fr: 'Texte trop long' },
  V010: { en: 'Leading zeros were lost', fr: 'Zéros de tête perdus' },
  V011: { en: 'Formula error', fr: 'Erreur de formule' },
  V012: { en: 'Date is kept as text', fr: 'Date conservée comme texte' },
  V013: { en: 'Parents form a circle', fr: 'Les parents forment une boucle' },
  V014: { en: 'Digits lost in a long number', fr: 'Chiffres perdus dans un long nombre' },
  V101: { en: 'Customer may be there twice', fr: 'Client peut-être en double' },
  V102: { en: 'Postal code does not fit the province', fr: 'Code postal qui ne va pas avec la province' },
  V103: { en: 'Telephone number is not valid', fr: 'Numéro de téléphone invalide' },
  V104: { en: 'E-mail address is not valid', fr: 'Adresse courriel invalide' },
  V105: {
    en: 'Invoices go by e-mail but there is no address',
    fr: 'Factures par courriel, mais aucune adresse',
  },
  V106: { en: 'Pre-authorised payment is incomplete', fr: 'Prélèvement préautorisé incomplet' },
  V107: { en: 'Date of the payment agreement is missing', fr: 'Date de l’accord de prélèvement manquante' },
  V108: { en: 'Status contradicts the subscriptions', fr: 'État en contradiction avec les abonnements' },
  V109: { en: 'Québec customer not in French', fr: 'Client du Québec dont la langue n’est pas le français' },
  V110: { en: 'Needs exactly one billing address', fr: 'Il faut exactement une adresse de facturation' },
  V111: { en: 'Location belongs to another customer', fr: 'Emplacement d’un autre client' },
  V112: { en: 'Tax exemption without a valid certificate', fr: 'Exemption de taxe sans certificat valide' },
  V113: { en: 'Day above 28', fr: 'Jour après le 28' },
  V114: { en: 'Currency differs from the parent’s', fr: 'Devise différente de celle du parent' },
  V115: { en: 'Parent is inactive', fr: 'Le parent est inactif' },
  V116: { en: 'Contact appears twice', fr: 'Contact en double' },
  V117: { en: 'Needs exactly one primary contact', fr: 'Il faut exactement un contact principal' },
  V118: {
    en: 'Card or social insurance number in a text',
    fr: 'Numéro de carte ou d’assurance sociale dans un texte',
  },
  V201: { en: 'Service has no items', fr: 'Service sans élément' },
  V202: { en: 'Category does not fit', fr: 'Catégorie qui ne convient pas' },
  V203: { en: 'Charge type and period disagree', fr: 'Type de frais et période en désaccord' },
  V204: { en: 'Price is below cost', fr: 'Prix inférieur au coût' },
  V205: { en: 'Zero price hidden on the invoice', fr: 'Prix nul caché sur la facture' },
  V206: { en: 'Taxable without a tax code', fr: 'Taxable sans code de taxe' },
  V207: { en: 'No G/L code', fr: 'Sans code G/L' },
  V208: { en: 'French text is missing', fr: 'Texte français manquant' },
  V209: { en: 'Sub-charge without a parent', fr: 'Sous-frais sans parent' },
  V211: { en: 'Password shown on the invoice', fr: 'Mot de passe affiché sur la facture' },
  V212: { en: 'Catalog item that nothing uses', fr: 'Élément du catalogue que rien n’utilise' },
  V214: {
    en: 'Contract type is not offered by the service',
    fr: 'Type de contrat non offert par le service',
  },
  V215: { en: 'Same item name twice', fr: 'Même nom d’élément deux fois' },
  V217: { en: 'Negative price outside discounts', fr: 'Prix négatif hors des rabais' },
  V308: { en: 'Effective dates overlap', fr: 'Dates d’effet qui se chevauchent' },
  V401: { en: 'Dates are reversed', fr: 'Dates inversées' },
  V403: {
    en: 'Billing does not start the day after billed through',
    fr: 'La facturation ne commence pas au lendemain',
  },
  V404: { en: 'Two active with the same identifier', fr: 'Deux actifs avec le même identifiant' },
  V405: { en: 'Items of the service are missing', fr: 'Éléments du service manquants' },
  V407: { en: 'Billing identifier is missing or wrong', fr: 'Identifiant de facturation manquant ou erroné' },
  V408: { en: 'Serial number or MAC used twice', fr: 'Numéro de série ou MAC utilisé deux fois' },
  V411: { en: 'Item dates outside the subscription', fr: 'Dates hors de l’abonnement' },
  V412: {
    en: 'Items do not add up to the Legacy MRC',
    fr: 'Les éléments ne totalisent pas le RMC d’origine',
  },
  V413: { en: 'Agent or supplier is inactive', fr: 'Agent ou fournisseur inactif' },
  V414: { en: 'One-time item not marked as billed', fr: 'Élément ponctuel non marqué comme facturé' },
  V415: { en: 'Resold item without a supplier', fr: 'Élément revendu sans fournisseur' },
  V417: { en: 'Customer is not migrated', fr: 'Client non migré' },
  V419: { en: '9-1-1 address is not validated', fr: 'Adresse 9-1-1 non validée' },
  V420: { en: 'Discount without an end date', fr: 'Rabais sans date de fin' },
  V601: { en: 'Hierarchy deeper than five', fr: 'Hiérarchie de plus de cinq niveaux' },
  V602: { en: 'Commission plan is missing', fr: 'Plan de commission manquant' },
};

/** The heading of a code; asking for one that has no text is a bug a registry law finds. */
export function issueTitle(code: string): Bilingual {
  const title = findRule(code)?.title ?? issueTitles[code];
  if (!title) throw new Error(`No text for issue code ${code}`);
  return title;
}

/** The whole sentence: what is wrong, what was found, what is expected. */
export function issueMessage(code: string, label: Bilingual, found: string, expected: Bilingual): Bilingual {
  const title = issueTitle(code);
  const foundEn = found === '' ? '' : ` Found “${found}”.`;
  const foundFr = found === '' ? '' : ` Trouvé : « ${found} ».`;
  return {
    en: `${label.en}: ${title.en}.${foundEn} Expected: ${expected.en}.`,
    fr: `${label.fr} : ${title.fr}.${foundFr} Attendu : ${expected.fr}.`,
  };
}
