import { defineConfig } from 'vitest/config'

export default defineConfig({
  // `source` makes `#reading` mean src/reading/index.ts instead of the compiled file (package.json, imports).
  resolve: { conditions: ['source', 'node'] },
  ssr: { resolve: { conditions: ['source', 'node'] } },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
