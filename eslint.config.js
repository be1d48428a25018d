import js from '@eslint/js';
import lwcConfig from '@salesforce/eslint-config-lwc';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

/** Node and browser code of the project's own: local org, scripts, benchmarks, journeys. */
const TYPESCRIPT = ['{local-org,scripts,contract,e2e,bench}/**/*.ts', 'force-app/**/*.ts'];
/** The components as they are deployed: what tsc emitted. Salesforce's rules read JavaScript; TypeScript's casts break them. */
const DEPLOYED = ['force-app/**/lwc/**/*.js'];

export default [
  {
    ignores: [
      '**/node_modules/',
      '.generated/',
      '.local-org/',
      'coverage/',
      'bench/results/',
      'force-app/test/',
      'local-org/test/fixtures/',
      'force-app/**/__tests__/**/*.js'
    ]
  },
  ...tseslint.config({
    files: TYPESCRIPT,
    extends: [js.configs.recommended, ...tseslint.configs.strict],
    rules: {
      // An index or a capture group that is known to be there is asserted, not tested again.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: 'error',
      'no-console': 'off'
    }
  }),
  { ...jest.configs['flat/recommended'], files: ['force-app/**/__tests__/**/*.test.ts'] },
  ...lwcConfig.configs.recommended.map((config) => ({ ...config, files: DEPLOYED })),
  {
    files: DEPLOYED,
    rules: {
      // tsc has already resolved and typed every name.
      'no-undef': 'off',
      'no-unused-vars': 'off',
      // Marks a promise that is left alone on purpose.
      'no-void': 'off',
      // Polling and waiting for typing to pause need timers; each is cleared when its component goes.
      '@lwc/lwc/no-async-operation': 'off',
      // Each side has one module that knows the server's door; components wire what it passes on.
      '@lwc/lwc/no-unknown-wire-adapters': [
        'error',
        {
          adapters: [
            { module: '@salesforce/apex/**', identifier: 'default' },
            { module: 'c/planApi', identifier: '*' },
            { module: 'c/sellerPlanApi', identifier: '*' },
            { module: 'c/buyerPlanApi', identifier: '*' },
            { module: 'lightning/**', identifier: '*' }
          ]
        }
      ]
    }
  }
];
