import { defineConfig } from 'vitest/config'
import { kamus } from './scripts/build/inggris.ts'

// what a test prints must not depend on the machine
process.env.TZ = 'UTC'
process.env.LANG = process.env.LC_ALL = 'C.UTF-8'

export default defineConfig({
  test: {
    update: process.env.CI ? 'none' : 'new',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.en.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        // the same pure functions, as the English build has them
        plugins: [kamus()],
        test: { name: 'inggris', include: ['src/**/*.en.test.ts'], testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          globalSetup: 'tests/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
