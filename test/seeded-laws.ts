import { configureGlobal, readConfigureGlobal } from 'fast-check';
import { seedName } from './before-suites';

// `--seed` of the run sets it, and jest draws it anew where nobody says.
configureGlobal({ ...readConfigureGlobal(), seed: Number(process.env[seedName]) });
