#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/node/sbm.mjs', import.meta.url);

if (existsSync(program)) {
  await import(program.href);
} else {
  console.error('sbm is not built yet. Run: npm run build:cli');
  process.exitCode = 3;
}
