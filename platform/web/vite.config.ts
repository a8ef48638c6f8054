import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { constants, gzipSync } from 'node:zlib'
import vueI18n from '@intlify/unplugin-vue-i18n/vite'
import vue from '@vitejs/plugin-vue'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const out = resolve(import.meta.dirname, 'target/classes/page')

/** Writes every file compressed beside itself, and the list of files that the servlet serves. */
function packed(): Plugin {
  return {
    name: 'packed',
    apply: 'build',
    closeBundle() {
      const files = readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
        .sort()
      for (const file of files) {
        const plain = readFileSync(join(out, file))
        writeFileSync(join(out, `${file}.gz`), gzipSync(plain, { level: constants.Z_BEST_COMPRESSION }))
      }
      writeFileSync(join(out, 'files.txt'), files.join('\n') + '\n')
    },
  }
}

/** Makes Vue a file of its own, which the page and the panels of sectors share by an import map. */
function sharedVue(): Plugin {
  const code = readFileSync(resolve(import.meta.dirname, 'node_modules/vue/dist/vue.runtime.esm-browser.prod.js'))
  const file = `assets/vue-${digest(code, 'hex').slice(0, 8)}.js`
  const importMap = JSON.stringify({ imports: { vue: `/${file}` } })
  return {
    name: 'shared-vue',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { external: ['vue'] } } }),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: file, source: code })
    },
    transformIndexHtml: () => [
      { tag: 'script', attrs: { type: 'importmap' }, children: importMap, injectTo: 'head-prepend' },
      { tag: 'link', attrs: { rel: 'modulepreload', href: `/${file}` }, injectTo: 'head' },
    ],
    closeBundle: {
      order: 'post',
      handler: () => writeFileSync(join(out, 'import-map.txt'), `sha256-${digest(importMap, 'base64')}\n`),
    },
  }
}

function digest(content: string | Buffer, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(content).digest(encoding)
}

export default defineConfig({
  root: 'src/main/page',
  plugins: [
    vue(),
    vueI18n({ include: resolve(import.meta.dirname, 'src/main/page/i18n/**'), runtimeOnly: true, strictMessage: true }),
    sharedVue(),
    packed(),
  ],
  define: { __INTLIFY_PROD_DEVTOOLS__: false },
  build: {
    outDir: out,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    root: import.meta.dirname,
    include: ['src/test/page/**/*.test.ts'],
    reporters: ['default', 'junit'],
    outputFile: { junit: 'target/surefire-reports/TEST-org.bihuan.web.page.xml' },
  },
})
