// Builds the panel of a sector for Maven, called in the sector's folder: checks its types, writes it to SECTOR-INF/panel of its
// bundle. Vue stays outside, since the page lends its own. Does nothing when nothing changed.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { constants, gzipSync } from 'node:zlib'
import { digest, filesBelow, install, once, run } from './steps.mjs'

const web = import.meta.dirname
const sources = resolve('src/main/web')
const out = resolve('target/classes/SECTOR-INF/panel')
const stamp = resolve('target/panel-built')
const tools = ['package-lock.json', 'panel.mjs', 'steps.mjs', 'tsconfig.panels.json', 'src/main/page/panel/contract.ts']

/** The packages that a panel uses are those of the page. */
const packagesOfThePage = {
  name: 'packages-of-the-page',
  enforce: 'pre',
  resolveId(source, importer, options) {
    return importer?.startsWith(sources) && /^[a-z@]/.test(source) && source !== 'vue'
      ? this.resolve(source, join(web, 'package.json'), { ...options, skipSelf: true })
      : null
  },
}

async function build() {
  const { build } = await import('vite')
  const { default: vue } = await import('@vitejs/plugin-vue')
  await build({
    configFile: false,
    root: sources,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [packagesOfThePage, vue()],
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      cssCodeSplit: false,
      chunkSizeWarningLimit: 1000,
      modulePreload: false,
      rolldownOptions: {
        input: join(sources, 'panel.ts'),
        external: ['vue'],
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: 'panel.js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: 'panel[extname]',
        },
      },
    },
  })
  for (const file of readdirSync(out)) {
    writeFileSync(
      join(out, `${file}.gz`),
      gzipSync(readFileSync(join(out, file)), { level: constants.Z_BEST_COMPRESSION }),
    )
  }
}

const state = digest([...tools.map((file) => join(web, file)), ...filesBelow(sources)])
mkdirSync('target', { recursive: true })
if (!existsSync(join(out, 'panel.js'))) {
  rmSync(stamp, { force: true })
}
await once(stamp, state, async () => {
  process.chdir(web)
  await install()
  run('npx', 'vue-tsc', '--noEmit', '-p', 'tsconfig.panels.json')
  await build()
})
