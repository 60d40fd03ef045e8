import type { ShippedRow } from './shipped-row';

const named = (code: string, nameFr: string): ShippedRow => ({ code, nameEn: code, nameFr, active: true });

/** Departments nearly every operator has. */
export const shippedDepartments: readonly ShippedRow[] = [
  named('Billing', 'Facturation'),
  named('Customer Service', 'Service à la clientèle'),
  named('Operations', 'Exploitation'),
  named('Sales', 'Ventes'),
  named('Administration', 'Administration'),
];
