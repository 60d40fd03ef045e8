/**
 * What people call a file or a sheet after what its rows are, besides our own names of it, in the singular and parted by
 * commas; by our own knowledge of exports. Words that mean the same as one here, or are written in short, count too.
 */
export const tableNames: Readonly<Record<string, string>> = {
  customer: 'account, subscriber, thirdparty, organization, company, member, membre, adherent, debtor',
  contact: 'person, people, personne',
  serviceLocation: 'address, adresse, site, premise, location',
  prospect: 'lead, deal, opportunity, opportunite, piste',
  invoice: 'bill, receivable, creance',
  invoiceLine: 'invoice item, invoice detail, article de facture, bill line, bill item',
  payment: 'receipt, encaissement, reglement, recu',
  balanceForward: 'balance, aged balance, opening balance, solde, receivable balance',
  adjustment: 'credit note, credit, adjustment, ajustement, avoir',
  subscription:
    'subscription order, forfait client, service client, customer service, client service, active service',
  subscriptionItem: 'subscription line, contract line, customer product, client product',
  contract: 'agreement, entente',
  product: 'plan, forfait, stock, item, article, sku',
  supplier: 'vendor, provider',
  salesAgent: 'salesman, salesperson, sales rep, vendeur, commercial, commerciaux, representant',
  user: 'staff, employee, employe',
  ticket: 'issue, case, incident, demande, request, bug, bogue, task, tache',
  ticketComment: 'message, comment, commentaire, reply, reponse, ticket article',
  usageRecord: 'cdr, call, call detail, call record, call log, appel, consommation, usage, smdr, session',
  usageRate: 'rate, tarif',
  destinationLine: 'destination, prefix, prefixe, rate deck, origination rate, termination rate',
};
