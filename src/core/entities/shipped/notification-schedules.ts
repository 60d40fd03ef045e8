import type { ShippedRow } from './shipped-row';

/** What a notice says in both languages: it may name merge fields. */
const notice = (
  delayDays: number,
  code: string,
  [subjectEn, bodyEn]: readonly [string, string],
  [subjectFr, bodyFr]: readonly [string, string],
): ShippedRow => ({
  code,
  delayDays,
  channel: 'E-mail',
  subjectEn,
  subjectFr,
  bodyEn,
  bodyFr,
  active: false,
});

/** The notices of SmartBilling's example, not yet in use: they have no sender (domain.md 3.27). */
export const shippedNotices: readonly ShippedRow[] = [
  notice(
    -3,
    'DUE-SOON',
    ['Your invoice is due in three days', 'Invoice {InvoiceNumber}, {AmountDue}, is due on {DueDate}.'],
    [
      'Votre facture est due dans trois jours',
      'La facture {InvoiceNumber}, {AmountDue}, est due le {DueDate}.',
    ],
  ),
  notice(
    10,
    'LATE-10',
    [
      'Your invoice is past due',
      'Invoice {InvoiceNumber} was due on {DueDate}: {AmountDue} is still unpaid.',
    ],
    [
      'Votre facture est échue',
      'La facture {InvoiceNumber} était due le {DueDate} : {AmountDue} reste impayé.',
    ],
  ),
  notice(
    20,
    'LATE-20',
    ['Second notice', 'Invoice {InvoiceNumber} is {DaysOverdue} days overdue: {AmountDue} is still unpaid.'],
    [
      'Deuxième avis',
      'La facture {InvoiceNumber} a {DaysOverdue} jours de retard : {AmountDue} reste impayé.',
    ],
  ),
  notice(
    30,
    'LATE-30',
    ['Third notice', 'Please pay invoice {InvoiceNumber}, {AmountDue}, or call {CompanyName}.'],
    ['Troisième avis', 'Veuillez payer la facture {InvoiceNumber}, {AmountDue}, ou appeler {CompanyName}.'],
  ),
  notice(
    45,
    'LATE-45',
    ['Last notice before suspension', 'Without payment of {AmountDue}, your services will be suspended.'],
    ['Dernier avis avant suspension', 'Sans paiement de {AmountDue}, vos services seront suspendus.'],
  ),
];
