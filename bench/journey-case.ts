import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { demoProfile } from '../src/core/demo/demo-profile';
import { demoLegacyExport } from '../src/core/demo/legacy-export';
import type { MappingProfile } from '../src/core/mapping/mapping-profile';
import { readProfile } from '../src/core/mapping/read-profile';

/** What the journey brings in, and what is known of it beforehand. */
export interface JourneyCase {
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly profile: MappingProfile;
  /** Rows by entity and the sum of Legacy MRC, where the publisher of the data states them. */
  readonly truths?: { readonly rows: Readonly<Record<string, number>>; readonly legacyMrc: string };
}

const root = resolve(import.meta.dirname, '..');
const extract = resolve(root, '../shared/data/ibm-telco/Telco-Customer-Churn.csv');
const profilePath = resolve(root, 'test/profiles/ibm-telco.json');
const demoRows = 7_000;

/** The published IBM telco extract where it lies beside the project, else a demo export of the same size. */
export function journeyCase(): JourneyCase {
  if (!existsSync(extract)) {
    const { csv, name } = demoLegacyExport(2026, demoRows);
    const bytes = new TextEncoder().encode(csv);
    return { title: `demo export of ${demoRows} rows`, bytes, fileName: name, profile: demoProfile };
  }
  return {
    title: 'IBM telco extract of 7043 rows',
    bytes: readFileSync(extract),
    fileName: 'Telco-Customer-Churn.csv',
    profile: readProfile(JSON.parse(readFileSync(profilePath, 'utf8')), profilePath),
    truths: {
      rows: { customer: 7_043, serviceLocation: 7_043, subscription: 7_043, subscriptionItem: 29_202 },
      legacyMrc: '456116.60',
    },
  };
}
