import type { WordEntry } from './lexicon-entry';

/** People, companies, ways to reach them and addresses. */
export const partyWords: readonly WordEntry[] = [
  ['TM Forum Open API', 'customer, client, clt, cust, customers, clients, acheteur, buyer, clnt'],
  ['TM Forum Open API', 'account, acct, acc, acnt, compte, cpte, cpt, comptes'],
  ['usage', 'subscriber, abonne, subscribers, membre, member'],
  [
    'Plan comptable général',
    'thirdparty, tiers, third party, tierce partie, partner, partenaire, trading partner',
  ],
  [
    'vCard (RFC 6350)',
    'organization, organisation, org, company, societe, entreprise, compagnie, cie, business, enterprise, companyname, company name, business name, organization name, organisation name, nom de la compagnie, nom de l entreprise, nom entreprise, nom compagnie, nom de la societe, nom societe',
  ],
  [
    'OQLF',
    'legalname, denomination sociale, denomination, legal name, nom legal, registered name, legal entity name',
  ],
  [
    'OQLF',
    'raisonsociale, raison sociale, rs, raison soc, rais soc, nom ou raison sociale, raison sociale ou nom',
  ],
  [
    'usage',
    'supplier, fournisseur, fourn, vendor, carrier, transporteur, fnr, provider, fournisseurs, suppliers',
  ],
  [
    'usage',
    'agent, salesperson, sales rep, slp, slsp, slspn, collaborateur, rep vendeur, representant, vendeur, vendeuse, vendeur attitre, slsrep, slsperson, slsman, salesman, sales representative, salesrep, commercial, conseiller, sales person, rep, account executive, dealer, courtier, repr, sales agent, agent de vente',
  ],
  ['usage', 'contact, interlocuteur, contact person, personne ressource, personne contact'],
  [
    'vCard (RFC 6350)',
    'firstname, first name, given name, forename, prenom, fname, given, first nm, pren, christian name',
  ],
  [
    'vCard (RFC 6350)',
    'lastname, last name, surname, family nm, fam name, family name, nom de famille, lname, family, patronyme, nom famille',
  ],
  [
    'vCard (RFC 6350)',
    'salutation, civilite, honorific, titre de civilite, title of courtesy, prefix name, name prefix, formule d appel, courtesy title, honorific prefix, mr mrs, civ',
  ],
  [
    'vCard (RFC 6350)',
    'jobtitle, job title, fonction, poste occupe, titre de poste, titre du poste, position title, role title, emploi, contact title, occupation, job, profession, job position, function',
  ],
  [
    'vCard (RFC 6350)',
    'email, e mail, mail, courriel, e mails, emails, email address, e mail address, adresse courriel, adresse email, adresse e mail, adresse mail, adresse electronique, courriels, mel, couriel, courrier electronique, email id',
  ],
  [
    'vCard (RFC 6350)',
    'phone, telephone, tel, phone number, telephone number, tel no, numero de telephone, no de telephone, no telephone, numero telephone, phonenumber, ph, phone no, telephones, main phone, telephone principal, tele, fon',
  ],
  [
    'OQLF',
    'mobile, cell, cellulaire, cellular, cell phone, mobile phone, telephone cellulaire, tel cellulaire, portable, telephone mobile, mobile number, cellphone, tel mobile, gsm, tel cell, tel cel, tel port, tel mob, tel gsm, tel portable, telephone portable, mobile no, mob, phone mobile, cell number',
  ],
  [
    'OQLF',
    'fax, telecopieur, telecopie, fax number, no telecopieur, no de telecopieur, faxnum, numero de fax, no fax, facsimile, phone fax, fax no',
  ],
  ['usage', 'extension, poste, ext, poste telephonique'],
  ['usage', 'work, bureau, office, travail, business phone, tel bureau, pro, professionnel'],
  ['usage', 'home, domicile, maison, residence, residentiel, personnel'],
  [
    'vCard (RFC 6350)',
    'address, adresse, addr, adress, adresses, addresses, address 0, street and number, rue et numero, numero et rue, street name and number, address lines, address full, adr, adrs, street address, address line, adresse ligne, addr line, ligne d adresse, address street, adresse municipale, adresse civique, street 1, rue, street, voie, street line, adresse postale, postal address, ligne adresse, thoroughfare',
  ],
  [
    'Postes Canada',
    'streetname, street name, street nm, st name, nom de rue, nom de la rue, nom rue, nom de la voie, nom voie, odonyme, libelle de voie, libelle de la voie, road name',
  ],
  [
    'Postes Canada',
    'streettype, street type, st type, type de rue, type rue, type de voie, type voie, rue type, nature de voie, nature de la voie, road type, street suffix, st suffix, street sfx',
  ],
  [
    'vCard (RFC 6350)',
    'city, ville, town, locality, localite, municipalite, municipality, commune, cty, city name, suburb, nom de la ville',
  ],
  [
    'ISO 20022',
    'province, region, prov, etat province, state province, province state, province etat, province territoire, county, subdivision, administrative area, canton, departement canton, state or province, etat departement, prefecture, state code, province code, code province, region code, state county, state region, prov state, etat region, stateorprovince, province id, region id, county state',
  ],
  [
    'Postes Canada',
    'postalcode, postal code, zip, zip code, zipcode, postcode, post code, code postal, cp, c p, zip postal code, zip postal, postal, codepostal, postal zip, postal zip code, pcode, plz, zip postcode, mail code, mailing code',
  ],
  [
    'vCard (RFC 6350)',
    'country, pays, country code, code pays, country name, nation, country iso, iso country, pays code, country id, id pays, pays id, pays iso',
  ],
  ['usage', 'billing, bill, facturation, bill to, billto, invoicing, invoice to, billed to'],
  ['usage', 'shipping, ship, livraison, ship to, shipto, delivery, deliver to, expedition'],
  [
    'usage',
    'site, emplacement, premises, premise, lieu, location, service location, point de service, lieu de service, service point, emplacements, locations',
  ],
  [
    'Postes Canada',
    'civic, civic number, numero civique, no civique, civique, street number, house number, no porte, numero de rue, street no, no de rue, numero rue',
  ],
  [
    'Postes Canada',
    'suite, apt, apartment, appartement, app, appt, apartment number, unit number, suite number, no app, no appartement, appart, local, unite bureau, apt suite, address suite, suite unit',
  ],
  ['usage', 'department, dept, service interne, departement interne, division, dept name'],
  [
    'usage',
    'website, web, site web, web site, url, homepage, home page, site internet, www, web page, page web, website url',
  ],
  ['usage', 'portal, portail, espace client, portal access'],
  [
    'usage',
    'birthdate, birthday, date of birth, dob, date de naissance, naissance, anniversaire, birth date',
  ],
  ['usage', 'password, passwd, pwd, mot de passe, mdp, secret, pass'],
  ['usage', 'tags, tag, etiquette, etiquettes, mots cles, keywords'],
  ['usage', 'industry, industrie, secteur, secteur d activite, sector'],
  ['usage', 'latitude, lat, gps lat, latitude gps'],
  ['usage', 'longitude, lng gps, lon, long, gps lon, gps long, longitude gps'],
  ['usage', 'consent, consentement, opt in, optin'],
];
