import type { Bilingual } from '../kernel/bilingual';
import { findRule } from './rule-book/rule-book';

/** Titles of the codes whose rules the rule book does not have yet. */
const issueTitles: Readonly<Record<string, Bilingual>> = {
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
