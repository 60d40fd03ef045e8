import type { WordEntry } from './lexicon-entry';

/** Invoices, payments, taxes and contracts. */
export const moneyWords: readonly WordEntry[] = [
  ['GAAP', 'invoice, facture, fact, inv, factures, invoices, invc, fac'],
  [
    'GAAP',
    'payment, paiement, pmt, pymt, reglement, versement, encaissement, pay, paiements, payments, receipt',
  ],
  ['usage', 'paid, paye, regle, encaisse, payee, reglee, acquitte'],
  ['GAAP', 'creditnote, credit note, credit memo, note de credit, avoir, creditmemo'],
  [
    'usage',
    'subtotal, sub total, sous total, total ht, montant ht, hors taxe, hors taxes, ht, net amount, total before tax, montant avant taxes, total excl tax, amount before tax, total hors taxes, total excluding tax, total tax excluded, untaxed amount, sous total ht, untaxed, taxable amount, total net, net total, mt ht, mtht, mnt net, total avant taxes, amount excl tax, subtotal amount',
  ],
  [
    'usage',
    'grandtotal, total value, total ttc, montant ttc, ttc, grand total, total amount, montant total, invoice total, mt ttc, mtttc, total incl tax, total due, total including tax, total taxes incluses, amount total, total avec taxes, total toutes taxes, total de la facture, invoice amount, montant facture, montant de la facture, total inc tax, gross amount, total tax included, net a payer, total general',
  ],
  [
    'usage',
    'balancedue, balance due, reste a encaisser, amount to pay, due amount, total outstanding, owing, montant a payer, amount due, outstanding, outstanding balance, reste a payer, remaining, restant, impaye, outstanding amount, amount outstanding, open balance, solde a payer, remaining amount, amount remaining, amount residual, montant restant, montant due, solde due, reste due, unpaid balance, unpaid amount, solde restant',
  ],
  [
    'usage',
    'paidamount, amount paid, montant paye, paid amount, total paid, paid to date, montant regle, payments applied, deja regle, total paye, montant acquitte, amount applied, already paid, montant encaisse',
  ],
  [
    'usage',
    'tax, taxe, taxes, vat, tva, sales tax, tax amount, montant taxe, total tax, total taxes, montant tva, taxe montant, tax total, total tva',
  ],
  ['Revenu Québec', 'gst, tps, t p s, gst amount, montant tps, tax 1, federal tax, taxe federale'],
  ['Revenu Québec', 'qst, tvq, t v q, qst amount, montant tvq, tax 2, provincial tax, taxe provinciale'],
  [
    'Revenu Québec',
    'pst, rst, tvp, provincial sales tax, retail sales tax, taxe de vente provinciale, t v p',
  ],
  ['Revenu Québec', 'hst, tvh, t v h, gst hst, tps tvh, hst amount'],
  ['usage', 'discount, rabais, remise, escompte, rebate, reduction, discount amount'],
  ['usage', 'credit, cr'],
  ['usage', 'refund, remboursement, refunded, rembourse'],
  [
    'usage',
    'terms, payment terms, conditions de paiement, condition de paiement, modalites de paiement, termes, termes de paiement, terms of payment, delai de paiement, conditions de reglement, modalites, modalites de reglement, payment term, net terms, condition de reglement, invoice terms, echeance de paiement, termes paiement, modalite de paiement, modalite',
  ],
  [
    'usage',
    'paymentmethod, payment method, mode de paiement, moyen de paiement, mode de reglement, payment mode, payment type, type de paiement, method of payment, pay method, payment gateway, moyen de reglement, tender type, type de reglement, forme de paiement, default payment method, preferred payment method',
  ],
  [
    'usage',
    'cheque, check, cheque number, check number, no de cheque, numero de cheque, no cheque, check no',
  ],
  [
    'usage',
    'purchaseorder, po, purchase order, bon de commande, po number, po no, p o number, p o, customer po, numero de bc, no de bon de commande, bc, client po, ponumber, customer order reference, order reference',
  ],
  [
    'usage',
    'creditlimit, credit limit, credit line, marge de credit, credit maximal, limite de credit, plafond de credit, cr limit, credit max, encours autorise, encours max, credit maximum',
  ],
  [
    'usage',
    'creditrating, credit rating, cote de credit, credit score, credit class, risk class, risk level, profil de credit',
  ],
  [
    'usage',
    'deposit, depot, security deposit, depot de garantie, depot de securite, caution, deposit amount',
  ],
  [
    'GAAP',
    'glaccount, gl account, gl code, general ledger account, compte gl, compte grand livre, code gl, ledger account, account code gl, revenue account, income account, nominal code, compte comptable, compte general, code comptable, accounting code, numero de compte comptable, sales account, compte de produit, compte de vente',
  ],
  ['usage', 'cost, cout, cost price, prix coutant, buy price'],
  [
    'usage',
    'unitprice, unit price, prix unitaire, pu, price per unit, rate per unit, unit amount, prix unit, p u, prix u, unit rate, pu ht, puht, prix unitaire ht, price each',
  ],
  [
    'usage',
    'lateFee, late fee, frais de retard, late charge, interest charge, frais de retard facture, penalite, penalty, late charges',
  ],
  ['usage', 'card, carte, cc, credit card, carte de credit, creditcard'],
  [
    'Payments Canada',
    'institution, inst no, inst number, bank number, bank no, no institution, numero d institution, institution number, bank code, code banque, banque',
  ],
  [
    'Payments Canada',
    'transit, branch number, branch, transit number, no transit, numero de transit, branch code, succursale, branch transit, bank branch',
  ],
  [
    'Payments Canada',
    'bankaccount, bank account, compte bancaire, bank account number, no compte bancaire, numero de compte bancaire, account bank, iban, compte banque, bank acct',
  ],
  [
    'Payments Canada',
    'preauthorized, pap, pad, ppa, dpa, prelevement, prelevement automatique, pre authorized payment, autopay, auto pay, debit preautorise, direct debit, prelevement bancaire, automatic payment, autopayment',
  ],
  ['usage', 'token, jeton, vault id, card token, payment token'],
  [
    'usage',
    'last4, last 4, derniers 4, dernier 4, last four, last 4 digits, 4 derniers chiffres, derniers chiffres, card last four, quatre derniers chiffres, lastfour',
  ],
  [
    'usage',
    'expiry, expiration, exp, expire, expires, expiry date, expiration date, date d expiration, exp date, expires at, expires on',
  ],
  ['usage', 'brand, marque'],
  [
    'usage',
    'cardbrand, card brand, card type, type de carte, type carte, marque de carte, cardtype, cc type, credit card type, card scheme, card network, cc brand, type de carte de credit',
  ],
  [
    'usage',
    'exemption, exemption de taxe, tax exempt, exempt, exonere, exoneration, tax exemption, taxexempt, exempte, exempt from tax',
  ],
  [
    'usage',
    'taxid, tax id, tax number, vat number, numero de tva, vat no, tax identifier, identifiant de taxe, tax registration, no de taxe, tva intracommunautaire, no tva, vat id, tva intra, numero tva, tax registration number, identifiant fiscal, fiscal code, tva intracom, vatid, num tva, tax reg no, tax reg number, vat reg no, vat registration number, tax registration no, tax identification number, tax identification no, vat identification number, tin',
  ],
  ['usage', 'contract, contrat, agreement, entente, contrats'],
  ['usage', 'term, terme, duree, duree du contrat, contract term, commitment, engagement'],
  ['usage', 'renewal, renouvellement, renew, auto renew, reconduction'],
  [
    'usage',
    'subscription, abonnement, sub, abo, subscr, subs, souscription, abonnements, subscriptions, membership, memberships',
  ],
  [
    'TM Forum Open API',
    'product, produit, prod, prd, offering, sku, offre, package, forfait, bundle, plan, tariff plan, service plan, plan tarifaire, pack, rate plan, plan code, code forfait',
  ],
  ['TM Forum Open API', 'service, svc, srv, services, prestation'],
  [
    'usage',
    'mrc, monthly recurring charge, monthly charge, monthly charges, frais mensuels, recurring charge, recurring amount, mrr, montant mensuel, prix mensuel, monthly price, monthly fee, frais mensuel, mensualite, tarif mensuel, recurring price, monthly amount, recurring fee, montant recurrent, prix recurrent, recurring revenue, monthly rate, monthly cost, revenu mensuel, recurring total',
  ],
  [
    'usage',
    'nrc, one time charge, frais de mise en service, frais de branchement, connection charge, hookup fee, setup fee, frais uniques, frais d installation, installation fee, activation fee, one time fee, setup cost, non recurring charge, signup fee, sign up fee',
  ],
  ['usage', 'installment, installments, versements, mensualites, echeancier'],
  ['usage', 'probability, probabilite, proba, win probability, chance'],
  [
    'usage',
    'opening, initial, ouverture du solde, opening balance, solde d ouverture, solde initial, starting balance, balance forward, solde reporte, report a nouveau, solde anterieur, carried forward, brought forward',
  ],
];
