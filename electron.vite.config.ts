import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** Hot reloading puts a script into the page itself, which the page's policy forbids; built pages keep the policy. */
const policyOnlyInBuilds = {
  name: 'policy-only-in-builds',
  apply: 'serve',
  transformIndexHtml: (html: string) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
} as const

// Three outputs: Node programs (desktop main, core process, command line, browser server), one sandboxed preload, one page.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      sourcemap: true,
      rollupOptions: {
        input: {
          desktop: 'electron/hosts/desktop/main.ts',
          core: 'electron/hosts/desktop/core-process.ts',
          cli: 'electron/hosts/cli/cli.ts',
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: 'electron/preload/preload.ts' },
        // A sandboxed preload must be one CommonJS file, whatever the package's type.
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          codeSplitting: false,
        },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), policyOnlyInBuilds],
    build: {
      outDir: 'out/renderer',
      rollupOptions: { input: { index: 'renderer/index.html' } },
    },
  },
})
