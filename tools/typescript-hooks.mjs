import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const extensions = ['.ts', '.tsx', '.mjs'];

/** Finds the file behind an extensionless relative import, as the sources write them. */
export function resolve(specifier, context, nextResolve) {
  if (specifier.startsWith('.') && context.parentURL?.startsWith('file:')) {
    const wanted = new URL(specifier, context.parentURL);
    if (!isFile(wanted)) {
      const found = extensions.map((extension) => new URL(wanted.href + extension)).find(isFile);
      if (found) return { url: found.href, format: 'module', shortCircuit: true };
    }
  }
  return nextResolve(specifier, context);
}

/** Compiles .ts and .tsx on the way in and takes .json as the bundler does; everything else is Node's business. */
export function load(url, context, nextLoad) {
  if (url.endsWith('.json'))
    return { format: 'json', source: readFileSync(fileURLToPath(url), 'utf8'), shortCircuit: true };
  if (!/\.tsx?(\?.*)?$/.test(url)) return nextLoad(url, context);
  const filename = fileURLToPath(url);
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: filename.endsWith('x') },
      transform: { react: { runtime: 'automatic' } },
    },
  });
  return { format: 'module', source: code, shortCircuit: true };
}

function isFile(url) {
  const path = fileURLToPath(url);
  return existsSync(path) && statSync(path).isFile();
}
