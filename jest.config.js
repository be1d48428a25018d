import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { jestConfig } = require('@salesforce/sfdx-lwc-jest/config');

export default {
  ...jestConfig,
  roots: ['<rootDir>/force-app'],
  moduleNameMapper: {
    '(\\.css|^c/planStyles)(\\?.*)?$': '<rootDir>/force-app/test/jest-mocks/styles.css',
    '^lightning/(actions|toast|navigation|empApi|select)$': '<rootDir>/force-app/test/jest-mocks/lightning/$1',
    '^@salesforce/apex$': '<rootDir>/force-app/test/jest-mocks/salesforce-apex.js',
    '^test/(.*)$': '<rootDir>/force-app/test/$1'
  },
  setupFilesAfterEnv: [...jestConfig.setupFilesAfterEnv, '<rootDir>/force-app/test/jest-setup.js'],
  testMatch: ['**/lwc/**/__tests__/**/*.test.ts'],
  testTimeout: 20_000
};
