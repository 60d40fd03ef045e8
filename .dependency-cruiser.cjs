const rooms = [
  'core',
  'excel',
  'smartbilling',
  'sources',
  'workflows',
  'checking',
  'taskpane',
  'functions',
  'commands',
  'cli',
  'server',
  'host',
  'workbench',
];

/** A room may import itself and the named paths of ours; anything else of ours is refused. */
function room(name, allowed, comment) {
  const open = [`^src/${name}/`, ...allowed.map((path) => `^src/${path}`)];
  return {
    name: `${name}-imports-only-${allowed.length ? allowed.map((path) => path.replace(/\W+/g, '-').replace(/-$/, '')).join('-') : 'itself'}`,
    comment,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { path: `^src/(${rooms.join('|')})/`, pathNot: open },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one file or lack a third; a cycle hides which decides.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rooms-are-known',
      comment: 'A new room needs its arrows written here first, or anything could be imported through it.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${rooms.join('|')})/|[.]d[.]ts$` },
      to: {},
    },
    {
      name: 'core-packages',
      comment:
        'The core decides and is the same in a worker, a server and a test, so it may lean only on zod, the phone tables, an edit distance, how English sounds and a parser of expressions.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: {
        pathNot: [
          '^src/',
          '(^|/)node_modules/zod/',
          '(^|/)node_modules/libphonenumber-js/',
          '(^|/)node_modules/fastest-levenshtein/',
          '(^|/)node_modules/double-metaphone/',
          '(^|/)node_modules/jsep/',
        ],
      },
    },
    room(
      'core',
      [],
      'The core is what everything else stands on; an arrow out of it would let a screen decide a rule.',
    ),
    room(
      'excel',
      ['core/'],
      'The workbook room turns entities into sheets; it knows neither servers nor screens.',
    ),
    room(
      'smartbilling',
      ['core/'],
      'The client of SmartBilling speaks of entities only, so that the command line can use it without Excel.',
    ),
    room(
      'sources',
      ['core/'],
      'Reading a legacy file gives a table of text; what it means is the mapping, decided in the core.',
    ),
    room(
      'workflows',
      ['core/', 'excel/', 'smartbilling/', 'sources/'],
      'A workflow is where core, workbook and server meet; who pressed the button is not its business.',
    ),
    room(
      'checking',
      ['core/'],
      'Between a thread and who asked it go values of the core only; which thread it is, pane and command line decide.',
    ),
    room(
      'taskpane',
      ['core/', 'checking/', 'workflows/', 'commands/ribbon-requests'],
      'A screen shows and asks; what happens is a workflow, so that the command line can do the same.',
    ),
    room('functions', ['core/', 'excel/', 'workflows/'], 'A cell function is a thin door to a workflow.'),
    room('commands', ['core/', 'workflows/'], 'A ribbon button only opens the pane or starts a workflow.'),
    room(
      'cli',
      [
        'core/',
        'checking/',
        'excel/',
        'functions/',
        'smartbilling/',
        'sources/',
        'workflows/',
        'host/',
        'server/',
      ],
      'The command line runs the workflows on our own host and can start the server; it shows no screen.',
    ),
    room(
      'server',
      ['core/'],
      'The server must refuse what the client lets through, so it shares the declarations and nothing else.',
    ),
    room('host', ['core/kernel/'], 'The host stands in for Excel, and Excel knows nothing of SmartBilling.'),
    room(
      'workbench',
      ['core/', 'excel/', 'functions/', 'workflows/', 'host/', 'taskpane/'],
      'The workbench puts the real pane beside the host; the data still goes through workflows.',
    ),
    {
      name: 'axios-only-in-smartbilling',
      comment: 'One place speaks HTTP to SmartBilling, so retries, tokens and limits are decided once.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/smartbilling/' },
      to: { path: '(^|/)node_modules/axios/' },
    },
    {
      name: 'react-only-on-screens',
      comment: 'What decides must run without a page.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(taskpane|workbench)/' },
      to: { path: '(^|/)node_modules/(react|react-dom|react-intl|@fluentui/[^/]+)/' },
    },
    {
      name: 'node-builtins-only-on-machines',
      comment: 'Everything else also runs in a browser, where Node does not exist.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|server)/|^src/host/[a-z]+/node-' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'packages-are-declared',
      comment: 'A package that only came along with another disappears without notice.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-test-or-build-packages-in-the-product',
      comment:
        'What we ship must install without development packages; the workbench is bundled whole and excepted.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbench/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '(^|/)node_modules/@types/',
      },
    },
    {
      name: 'imports-resolve',
      comment: 'An import that leads nowhere fails only when somebody clicks there.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
