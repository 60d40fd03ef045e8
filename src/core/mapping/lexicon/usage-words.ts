import type { WordEntry } from './lexicon-entry';

/** Calls, data sessions, equipment and tickets. */
export const usageWords: readonly WordEntry[] = [
  [
    'ITU-T Q.825',
    'calling, caller, cgpn, calling number, anum, calling party, caller number, anumber, ani, appelant, numero appelant, no appelant, from number, originating number, caller id number, cid num, caller id num, calling party number, calling line id, calling line identity, calling station id, numero de l appelant, source number, originator, appelant numero, call from, src number, orig number, clid number, cid number, from tn, origine appel',
  ],
  [
    'ITU-T Q.825',
    'called, callee, cdpn, called number, bnum, b num, b no, numero destination, called party, bnumber, dnis, appele, numero appele, no appele, to number, destination number, dialed number, dialled number, called party number, numero compose, no compose, called station id, numero de destination, dialed, dialled, numero de l appele, destination no, appele numero, call to, dst number, dest number, did number, to tn, terminating number, composed number',
  ],
  [
    'ITU-T Q.825',
    'dialeddigits, dialed digits, dialled digits, digits dialed, digits dialled, chiffres composes, raw called number, called number raw',
  ],
  [
    'usage',
    'did, tn, direct inward dial, ddi, sda, numero did, telephone number did, dids, phone number did',
  ],
  [
    'ITU-T Q.825',
    'duration, duree, dur, call duration, duree appel, duree de l appel, length, acct session time, session time, seconds, secondes, secs, duree totale, elapsed, call length, temps de communication, total duration, call time duration, session duration',
  ],
  [
    'ITU-T Q.825',
    'billable, billable duration, talk time, facturable, billsec, bill sec, billable seconds, billed seconds, bill seconds, chargeable duration, billed duration, duree facturee, duree facturable, rated duration, billable time, billing duration, charged duration, chargeable seconds, bill duration',
  ],
  [
    'ITU-T Q.825',
    'answered, answer, answer time, ans time, ans tm, ans date, connect time, connected, reponse, decroche, heure de reponse, connect, pickup time',
  ],
  [
    'ITU-T Q.825',
    'callstart, call date, calldate, call start, date appel, heure appel, date de l appel, call time, date heure appel, call datetime, acct start time, session start, setup time, seizure time, date d appel, call start time, event time, initiated, heure de l appel, event timestamp, call timestamp, call started',
  ],
  [
    'ITU-T Q.825',
    'callend, call end, hangup time, disconnect time, acct stop time, session end, heure de fin, fin de l appel, fin appel, release time, call end time, raccroche',
  ],
  [
    'SIP (RFC 3261)',
    'callid, call id, sip call id, acct session id, session id, call uuid, uniqueid, unique id, cdr id, call identifier, acct unique id, record number cdr, cdrid, cdr identifier, identifiant d appel, id appel, call reference, linked id',
  ],
  [
    'ITU-T Q.825',
    'releasecause, hangup cause, disconnect cause, release cause, cause code, cause de liberation, disconnect code, sip code, termination cause, acct terminate cause, clear cause, sip response code, hangupcause, terminate cause, disconnect reason, code de cause, q850 cause, end reason',
  ],
  [
    'usage',
    'disposition, call status, call result, resultat de l appel, resultat appel, call disposition, call state, statut de l appel, statut appel, call outcome',
  ],
  ['usage', 'direction, sens, call direction, call type direction, sens de l appel, sens appel'],
  [
    'usage',
    'trunk, faisceau, trunk group, gateway, carrier trunk, outbound route, trunk name, peer, ligne reseau, tronc, route, sip trunk, outgoing trunk',
  ],
  [
    'RADIUS accounting (RFC 2866)',
    'username, user name, nom d utilisateur, login, login name, nom utilisateur, code usager, identifiant de connexion, sip user, pppoe user, pppoe username, pppoe login, nom de connexion, login id, radius user',
  ],
  ['usage', 'accountcode, account code, code de compte, code compte, acct code, acctcode'],
  [
    'RADIUS accounting (RFC 2866)',
    'volume, data volume, bytes, octets, total bytes, usage bytes, data used, volume total, total octets, data usage, volume de donnees',
  ],
  ['usage', 'circuit, circuit id, circuit number, no circuit, numero de circuit, circuit identifier'],
  [
    'usage',
    'ratedamount, call cost, charge amount, rated amount, call charge, montant tarife, call price, cout de l appel, montant de l appel, sell amount, cost of call, prix de l appel, rated cost, billed amount, sell cost, billed cost, charged amount, retail cost',
  ],
  [
    'usage',
    'suppliercost, buy amount, buy cost, cost amount, supplier cost, cout fournisseur, wholesale cost, carrier cost, cout d achat, provider cost, termination cost, vendor cost',
  ],
  [
    'usage',
    'macaddress, mac, mac address, adresse mac, hw address, hardware address, modem mac, cm mac, mac addr',
  ],
  [
    'usage',
    'ipaddress, ip, ip address, adresse ip, ipv4, ipv 4, ipv4 address, ip addr, framed ip address, static ip, ip fixe',
  ],
  ['usage', 'serial, serial number, no de serie, numero de serie, sn, serial no, no serie, serialnumber'],
  ['usage', 'sim, iccid, sim number, numero sim, sim card, carte sim'],
  ['usage', 'imei, imei number'],
  ['usage', 'equipment, equipement, device, appareil, modem, hardware, cpe, materiel'],
  [
    'ITIL',
    'ticket, billet, case, incident, request, demande, requete, ticket support, trouble ticket, dossier, tickets, issue, tkt',
  ],
  [
    'ITIL',
    'resolved, resolution date, resolu, resolue, solved, date de resolution, date resolution, solve date, resolved at, resolve',
  ],
  ['ITIL', 'resolution, solution'],
  [
    'ITIL',
    'requester, demandeur, requestor, requerant, reported by, reporter, requested by, ticket contact, raised by, caller name',
  ],
  [
    'ITIL',
    'assignee, technician, technicien, assigned agent, agent assigne, assigned technician, handler, responder, resolver, assigned user, utilisateur assigne, assigned staff, staff assigned',
  ],
  ['ITIL', 'severity, gravite, severite, impact, criticality, criticite'],
  ['ITIL', 'subject, sujet, objet, summary, resume, sommaire, short description, subj'],
  [
    'ITIL',
    'queue, file d attente, team, equipe, assigned team, assignment group, assigned group, groupe assigne, support group, equipe assignee',
  ],
  ['usage', 'prefix, prefixe, indicatif'],
];
