import { openInFolder } from '../../src/server/database/pglite-database';

/** Commits row after row into the folder it is given and says each number once its commit was answered. */
const database = await openInFolder(process.argv[2] ?? '');
await database.script('CREATE TABLE told (number integer PRIMARY KEY, half integer)');
for (let number = 1; ; number += 1) {
  await database.transaction(async (queries) => {
    await queries.query('INSERT INTO told VALUES ($1, 1)', [number]);
    await queries.query('INSERT INTO told VALUES ($1, 2)', [-number]);
  });
  process.stdout.write(`${String(number)}\n`);
}
