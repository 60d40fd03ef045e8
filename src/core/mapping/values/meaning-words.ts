import { foldText } from '../../kernel/text';

/**
 * Words that mean the same in the columns of billing systems, English and French, a line each. A word may stand in
 * several lines: which one is meant, the list it is looked up for decides.
 */
const lines = `
  m | mo | mth | mthly | mly | monthly | month | per month | mensuel | mensuelle | mens | mois | par mois | chaque mois
  q | qtr | qtrly | quarterly | quarter | trimestriel | trimestrielle | trim | trimestre | 3 months | 3 mois
  y | yr | yrly | a | ann | annual | annually | yearly | per year | annuel | annuelle | an | par an | annee | 12 months | 12 mois
  w | wk | wkly | weekly | week | hebdo | hebdomadaire | hebdomadairement | semaine | par semaine
  d | daily | day | per day | quotidien | quotidienne | journalier | jour | par jour
  once | one time | onetime | one shot | nrc | otc | single | unique | ponctuel | une fois | non recurring | non recurrent
  recurring | mrc | recurrent | recurrente | rec | subscription | abonnement | repeat
  a | act | active | actif | active service | open | ouvert | ouverte | live | current | in service | en service | enabled | en fonction | en vigueur | connected | branche | working | in force | ok
  s | sus | susp | suspended | suspendu | suspendue | on hold | hold | en suspens | vacation | vacances | suspension | temporarily disconnected | soft disconnect | restricted
  i | inactive | inactif | inactive account | disabled | desactive | closed | ferme | fermee | close | terminated | termine | terminee | resilie | resiliee | cancelled | canceled | cancel | annule | annulee | disconnected | debranche | churned | churn | ended | deactivated | off | written off | radie
  p | pending | en attente | attente | new | nouveau | nouvelle | ordered | commande | in progress | en cours | provisioning | to activate | a activer
  test | essai | demo | internal | interne | dummy
  y | yes | o | oui | t | true | vrai | 1 | x | on | checked | coche | v
  n | no | non | f | false | faux | 0 | off | unchecked | non coche
  r | res | resid | residential | residentiel | residentielle | home | maison | domicile | consumer | consommateur | particulier | personal | individual | menage
  b | c | bus | biz | business | affaires | aff | commercial | comm | com | corporate | corp | company | entreprise | ent | compagnie | smb | sme | pme | professional | pro | enterprise
  e | en | eng | english | anglais | anglaise | ang | angl
  f | fr | fra | fre | french | francais | francaise | franc
  cash | comptant | especes | argent | argent comptant
  chq | check | cheque | cheques | ck
  pap | pad | dpa | ppa | eft | tef | ach | direct debit | debit direct | prelevement | prelevement bancaire | preauthorized debit | pre authorized debit | debit preautorise | bank debit | autopay bank | bank transfer automatic
  cc | credit card | carte de credit | carte credit | credit | card | carte | visa | mastercard | amex | american express
  auto cc | pre authorized credit card | preauthorized credit card | credit card automatic | carte de credit preautorisee | recurring credit card | autopay card
  wire | transfer | virement | interac | e transfer | etransfer | bank wire | virement bancaire
  bill payment | online banking | internet banking | paiement de facture | banque en ligne | caisse en ligne | telepaiement
  paper | papier | mail | mailed check | post | poste | postal | print | printed | imprime | imprimee | paper bill | facture papier
  email | e mail | courriel | electronic | electronique | e bill | ebill | efacture | pdf | paperless | sans papier
  link | portal | portail | online | en ligne | web
  none | aucun | aucune | na | n a | s o | nil | neant | nothing | rien
  other | autre | divers | misc | miscellaneous | various
  flat | flat fee | flat rate | fixed | fixe | forfait | forfaitaire
  unit | per unit | each | unitaire | par unite | a l unite | usage
  internet | int | data | donnees | broadband | haut debit | hsi | dsl | fibre | fiber | cable | inet
  phone | telephone | tel | voice | voix | telephony | telephonie | voip | home phone | local | line | ligne
  tv | television | tele | iptv | video | cable tv
  mobile | wireless | cell | cellular | cellulaire | sans fil | cellphone
  billing | facturation | fact | bill to | bill | a p | accounts payable | comptes payables | comptes fournisseurs
  service | serv | svc | installation | install | site | physical | physique | service address | adresse de service
  shipping | livraison | ship | ship to | delivery | expedition | mailing
  technical | technique | tech | it | ti | support | informatique
  mr | m | mister | monsieur
  mrs | ms | miss | mme | mlle | madame | mademoiselle
  paid | paye | payee | settled | regle | reglee | pd
  unpaid | impaye | impayee | outstanding | due | du | open invoice
  void | voided | annule | annulee | cancelled | canceled
  high | haute | eleve | elevee | urgent | urgente | critical | critique | p1
  medium | normal | normale | moyen | moyenne | standard | p2
  low | basse | faible | bas | minor | mineur | mineure | p3
  ca | can | canada | cdn
  us | usa | united states | etats unis | eu | etats unis d amerique
  cad | cdn | ca | can dollars | canadian | dollar canadien | cdn dollars
  usd | us | american | us dollars | dollar americain
`;

const meanings: ReadonlyMap<string, readonly number[]> = (() => {
  const byWord = new Map<string, number[]>();
  lines
    .trim()
    .split('\n')
    .forEach((line, meaning) => {
      for (const word of line.split('|').map(foldText)) {
        byWord.set(word, [...(byWord.get(word) ?? []), meaning]);
      }
    });
  return byWord;
})();

/** The meanings a folded text may have; none for most. */
export const meaningsOf = (folded: string): readonly number[] => meanings.get(folded) ?? [];
