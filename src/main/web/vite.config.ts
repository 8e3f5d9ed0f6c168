import { defineConfig } from 'vitest/config';
import { pretend } from './dev/pretend.ts';

// `npm run dev` talks to the real rehearsal started beside it; `npm run mock` needs none.
const running = 'http://localhost:3978';

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: mode === 'mock' ? [pretend(process.env['CARDS'] ?? '../../test/resources/cards')] : [],
  server: { proxy: mode === 'mock' ? {} : { '/rehearsal': running, '/download': running } },
  // Maven names its own output folder with --outDir; a build by hand lands where Maven's would.
  // Whose work is in the page, under which licence, lies beside it.
  build: {
    outDir: '../../../target/classes/static',
    emptyOutDir: true,
    chunkSizeWarningLimit: 900,
    license: { fileName: 'licences.md' },
  },
  test: {
    environment: 'happy-dom',
    include: ['test/**/*.test.{ts,mjs}'],
    // Two slow cores that the Java build uses as well.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
}));
