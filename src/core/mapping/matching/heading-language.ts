import { headingTokens } from './heading-tokens';

/** Words of French headings, short forms included, that English ones hardly have. */
const frenchWords = new Set(
  (
    'nom prenom adresse ville rue pays numero qte quantite prix montant mnt libelle lib designation facture factures fact ' +
    'taux taxe tva ht ttc remise rabais compte solde debut fin echeance telephone tel courriel statut etat cree modele ' +
    'produit unite paye paiement reglement devise fournisseur tiers abonnement contrat duree appel forfait du le au'
  ).split(' '),
);

/** Share of the headings from which on a table speaks French. */
const enough = 0.3;

/** Whether the headings of a table are French. */
export function isFrench(headings: readonly string[]): boolean {
  const french = headings.filter((heading) => headingTokens(heading).some((token) => frenchWords.has(token)));
  return french.length >= enough * headings.length;
}

/** What a field of the other language counts: `Désignation` of a French table is the French description. */
export const otherLanguageFactor = 0.9;

/** Whether a field says in one language what another says in the other, and its language is not that of the table. */
export const isOtherLanguage = (field: string, french: boolean): boolean =>
  french ? /[a-z]En$/.test(field) : /[a-z]Fr$/.test(field);
