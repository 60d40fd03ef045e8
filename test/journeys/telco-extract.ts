import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** 7,043 real customers of a telecom operator, and how they are mapped. */
export const extract = resolve(
  import.meta.dirname,
  '../../../shared/data/ibm-telco/Telco-Customer-Churn.csv',
);
export const profile = resolve(import.meta.dirname, '../profiles/ibm-telco.json');

/** Without the data there is nothing to travel through; titles say so. */
export const isPresent = existsSync(extract);
