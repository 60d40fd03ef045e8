import { registry } from '../../src/core/entities/registry';
import { Folder, sbm, sbmJson, type Failed } from './terminal';

const folder = new Folder();
afterAll(() => {
  folder.remove();
});

const commands = [
  ['workspace', 'create'],
  ['workspace', 'split'],
  ['workspace', 'merge'],
  ['describe'],
  ['map'],
  ['validate'],
  ['waive'],
  ['package'],
  ['push'],
  ['serve'],
  ['start'],
];

test.each(commands)('sbm %s %s --help shows an example', async (...words) => {
  const { exitCode, out } = await sbm([...words, '--help']);
  expect(exitCode).toBe(0);
  expect(out).toMatch(new RegExp(`Example:\\n  \\$ .*sbm ${words.join(' ')}`));
});

const workbook = folder.file('atlas.xlsx');
const wrong: readonly (readonly [string, readonly string[], string])[] = [
  ['an unknown command', ['frobnicate'], 'unknown command'],
  ['an unknown option', ['validate', workbook, '--fast'], 'unknown option'],
  ['a missing file name', ['validate'], 'missing required argument'],
  ['a language nobody speaks here', ['workspace', 'create', workbook, '--lang', 'de'], 'en, fr'],
  ['a name Excel would not open', ['workspace', 'create', folder.file('atlas.csv')], '.xlsx'],
  ['an unknown entity', ['workspace', 'create', workbook, '--entities', 'customer,client'], 'client'],
  ['an unknown entity to describe', ['describe', 'client'], registry[0]?.name ?? ''],
  ['a map without a profile', ['map', folder.extract, '--into', workbook], '--suggest'],
  [
    'a profile and a suggestion at once',
    ['map', folder.extract, '--into', workbook, '--profile', 'p.json', '--suggest'],
    'cannot be used with',
  ],
  [
    'a profile to save that nobody suggested',
    ['map', folder.extract, '--into', workbook, '--profile', folder.profile, '--save-profile', 'p.json'],
    '--suggest',
  ],
  [
    'a heading row before the first',
    ['map', folder.extract, '--into', workbook, '--suggest', '--header-row', '0'],
    'from 1',
  ],
  [
    'a delimiter of two characters',
    ['map', folder.extract, '--into', workbook, '--suggest', '--delimiter', '::'],
    'one character',
  ],
  [
    'an encoding nobody knows',
    ['map', folder.extract, '--into', workbook, '--suggest', '--encoding', 'ebcdic-42'],
    'windows-1252',
  ],
  ['a port that is none', ['serve', '--port', '70000'], '65535'],
  ['a push without a token', ['push', workbook, '--url', 'http://localhost:1'], 'SBM_TOKEN'],
];

test.each(wrong)('%s is told apart from a failure: exit code 2', async (_what, args, said) => {
  const before = folder.names();
  const { exitCode, err, out } = await sbm(args);
  expect([exitCode, out]).toEqual([2, '']);
  expect(err).toContain(said);
  expect(err).not.toMatch(/\n\s+at /);
  expect(folder.names()).toEqual(before);
});

test('an address that is none is wrong usage, and says what an address begins with', async () => {
  const { exitCode, result } = await sbmJson<Failed>(['push', workbook, '--url', 'ftp://sb.example'], {
    token: 'secret-token',
  });
  expect([exitCode, result.error.code, result.error.fate]).toEqual([2, 'BAD_URL', 'notDone']);
  expect(result.error.message).toContain('http://');
});

test('progress is shown on a terminal only, and leaves a clean line', async () => {
  const seen = await sbm(['workspace', 'create', workbook, '--force'], { isTTY: true });
  expect(seen.err).toMatch(/Building sheets: \d+ of \d+ \(\d+ %/);
  expect(seen.err.endsWith('\r\u001B[K')).toBe(true);
  const piped = await sbm(['workspace', 'create', workbook, '--force']);
  expect([piped.exitCode, piped.err]).toEqual([0, '']);
  const failed = await sbm(['validate', folder.extract], { isTTY: true });
  expect(failed.err).toContain('\r\u001B[Ksbm: ');
});
