import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Locked {
  engines?: { node?: string };
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

test('the packages of every platform are locked, or npm ci refuses the clone (npm run lock:platforms mends it)', () => {
  const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !(`node_modules/${name}` in lock.packages) && !(`${place}/node_modules/${name}` in lock.packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('no package asks for a newer Node than 20', () => {
  const newer = Object.entries(lock.packages).filter(([, { engines }]) =>
    /^>= ?2[1-9]/.test(engines?.node ?? ''),
  );
  expect(newer.map(([place]) => place)).toEqual([]);
});
