import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The hint of Lingui's plugin is answered beside the plugins below.
process.env.LINGUI_SUPPRESS_BABEL_WARNING = '1';

const backend = process.env.BAGDAR_BACKEND ?? 'http://127.0.0.1:8080';

// What every page begins with is cut into parts that a slow phone runs one at a time (src/takeover.ts).
const codeSplitting = { groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// }] };

export default defineConfig(({ isSsrBuild }) => ({
  // Lingui's faster native transform leaves its binary out where npm itself runs on Node 20: Babel runs everywhere.
  plugins: [lingui(), react(), babel({ presets: [linguiTransformerBabelPreset()] })],
  resolve: { tsconfigPaths: true },
  server: { port: 5173, strictPort: true, proxy: { '/api': backend } },
  preview: { port: 5174, strictPort: true, proxy: { '/api': backend } },
  build: {
    target: 'es2023',
    // Those that know light-dark(): for older ones it would be rewritten into variables that Mantine's schemes do not set.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    manifest: !isSsrBuild,
    ...(!isSsrBuild && { rolldownOptions: { input: ['index.html', 'src/takeover.ts'], output: { codeSplitting } } }),
    copyPublicDir: !isSsrBuild,
  },
  // The renderer is one folder that needs no other beside it.
  ssr: { noExternal: true },
  define: isSsrBuild ? { 'process.env.NODE_ENV': '"production"' } : {},
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/test/setup.ts'],
    include: ['{src,renderer}/**/*.test.{ts,tsx}'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 30_000,
    reporters: ['default', './scripts/count-reporter.ts'],
  },
}));
