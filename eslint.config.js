import eslint from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The office-addins recommended rules, without the parser and Prettier settings that come with them. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.entries(config.rules ?? {}))
    .filter(([rule]) => rule.startsWith('office-addins/'))
    .map(([rule]) => [rule, 'error']),
);

const noOfficeGlobals = [
  'error',
  {
    selector: 'MemberExpression > Identifier.object[name=/^(Excel|Office|OfficeExtension)$/]',
    message: 'Only src/excel talks to Office.js; call a workflow or a function of src/excel.',
  },
];

const noOfficeTypes = {
  selector: 'TSQualifiedName > Identifier.left[name=/^(Excel|OfficeExtension)$/]',
  message:
    "Excel's own types stay in src/excel and its callers in src/workflows; say what you need in our words.",
};

const noSkippedTests = [
  'error',
  {
    selector:
      'CallExpression[callee.object.name=/^(describe|it|test)$/][callee.property.name=/^(skip|only|todo)$/]',
    message: 'A test on main runs: repair it or take it away.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|xtest|fit|fdescribe)$/]',
    message: 'A test on main runs: repair it or take it away.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'artifacts/', 'coverage/', 'node_modules/', 'bench/node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  { rules: { 'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }] } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', module: 'writable' },
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', '{tools,bench}/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Code points are what the texts of this domain are read by.
      '@typescript-eslint/no-misused-spread': 'off',
      // The declaration language names a type once so that the caller need not.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // Tests read data whose shape they assert, so the type-checked rules would cost more than they find.
    files: ['test/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': noSkippedTests,
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-undef': 'off',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': noOfficeGlobals } },
  {
    files: ['src/{smartbilling,sources,server,taskpane}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': [...noOfficeGlobals, noOfficeTypes] },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: { ...officeRules, 'no-restricted-syntax': 'off' },
  },
  {
    // The doors Office itself opens: the ribbon's functions and the pane's page. They touch no workbook.
    files: [
      'src/commands/**/*.ts',
      'src/functions/**/*.ts',
      'src/taskpane/index.tsx',
      'src/taskpane/sign-in/*.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'The core knows no machine; take what you need as an argument.' },
        { name: 'window', message: 'The core runs in workers and on servers too.' },
        { name: 'document', message: 'The core runs in workers and on servers too.' },
        { name: 'fetch', message: 'The core reaches no network; src/smartbilling does.' },
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'The core reads no clock; take the instant as an argument.',
        },
        {
          object: 'Math',
          property: 'random',
          message: 'The core draws no lots; take the generator as an argument.',
        },
        { object: 'performance', property: 'now', message: 'The core reads no clock.' },
        {
          object: 'crypto',
          property: 'randomUUID',
          message: 'The core makes no ids; take the maker as an argument.',
        },
      ],
      'no-restricted-syntax': [
        ...noOfficeGlobals,
        noOfficeTypes,
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The core reads no clock; take the instant as an argument.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // react-intl hands out functions that are made to be taken apart: `const { formatMessage } = useIntl()`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
