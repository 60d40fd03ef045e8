/**
 * Lets Node 20 run our TypeScript tools directly: `node --import ./tools/typescript.mjs tools/some-tool.ts`.
 * Types are not checked here; `npm run check:code` does that.
 */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
