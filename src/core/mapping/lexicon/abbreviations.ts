/**
 * How columns of databases shorten words, by our own knowledge of exports: each short form before the word it stands for.
 * One that stands for several words is left out.
 */
const pairs =
  'nm name, nme name, dt date, dte date, tm time, dttm datetime, no number, num number, nbr number, nr number, nmbr number, cd code, ' +
  'cde code, typ type, stat status, sts status, amt amount, mnt montant, qty quantity, qte quantite, addr address, ' +
  'adr adresse, acct account, accnt account, acnt account, cpte compte, cust customer, clt client, inv invoice, ' +
  'invc invoice, fact facture, pmt payment, pymt payment, pay payment, svc service, srv service, serv service, ' +
  'prod product, desc description, descr description, ref reference, cr credit, cred credit, ech echeance, ' +
  'eff effective, activ activation, deact deactivation, loc location, locn location, ctry country, cntry country, ' +
  'prev previous, prec precedent, fwd forward, bal balance, chg charge, chrg charge, chq cheque, chk check, ck check, ' +
  'conf confirmation, auth authorization, trx transaction, trans transaction, txn transaction, tran transaction, ' +
  'rec record, doc document, docs documents, pkg package, grp group, lvl level, mgr manager, emp employee, ' +
  'tech technician, prty priority, sev severity, disp disposition, dir direction, dest destination, seq sequence, ' +
  'adj adjustment, adjt adjustment, vend vendor, fourn fournisseur, cert certificate, dep deposit, sec seconds, ' +
  'rev revenue, est estimated, prob probability, proba probability, cond condition, freq frequency, cyc cycle, ' +
  'mth month, mths months, mthly monthly, deb debut, ouv ouverture, ferm fermeture, resil resiliation, cmde commande, pai paiement, enc encaissement, prc price, purch purchase, whsl wholesale, std standard, ckt circuit, contr contract, instal installation, trk trunk, gw gateway, str street, asgn assigned, anc ancien, cel cellulaire, opp opportunity, fct fonction, soc societe, oper operateur, pref preferred, imput impute, recouv recouvrement, abonn abonne, prelev prelevement, factur facturation, recur recurring, resol resolution, biz business, bus business, ctc contact, ' +
  'sfx suffix, thru through, beg begin, tot total, regl reglement, maint maintenance, upd updated, ' +
  'crt created, extn extension, appt apartment, subj subject, perm permanent, ' +
  'calc calculated, appl applied, alloc allocated, unappl unapplied, compl completed, sched scheduled, ' +
  'mthd method, lim limit, lmt limit, curr currency, mod modified, modif modification, crea creation, cre creation, modific modification, cat category, clas class, prov province, tel telephone, ph phone, ' +
  'mob mobile, cell cellular, fam family, gen general, acctg accounting, ctrct contract, ctr contract';

/** The words that short forms stand for. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  [...pairs.split(', ')].reverse().map((pair): [string, string] => {
    const [short = '', word = ''] = pair.split(' ');
    return [short, word];
  }),
);
