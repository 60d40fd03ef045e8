import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js';
import { tellFaults } from '../../checking/told-faults';
import { LocalChecker } from '../../core/validation/local-checker';

tellFaults();
if (parentPort) expose(new LocalChecker(() => setImmediate()), nodeEndpoint(parentPort));
