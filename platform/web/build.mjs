// Builds the page for Maven: installs what the lock file names, checks, builds. Does nothing when nothing changed.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { digest, filesBelow, install, locked, once, run } from './steps.mjs'

process.chdir(import.meta.dirname)
const withoutTests = process.argv[2] === 'true'

const settings = [
  ...locked,
  'build.mjs',
  'steps.mjs',
  'tsconfig.json',
  'vite.config.ts',
  '.prettierrc.json',
  '.prettierignore',
]
const sources = digest([...settings, ...filesBelow('src/main/page'), ...filesBelow('src/test/page')])
mkdirSync('target', { recursive: true })

/** Forgets a stamp whose outcome is gone. */
function renew(stamp, outcome) {
  if (!existsSync(outcome)) {
    rmSync(stamp, { force: true })
  }
}

if (!withoutTests) {
  renew('target/page-checked', 'target/surefire-reports/TEST-org.bihuan.web.page.xml')
  await once('target/page-checked', sources, async () => {
    await install()
    run('npm', 'run', '--silent', 'check')
  })
}
renew('target/page-built', 'target/classes/page/import-map.txt')
await once('target/page-built', sources, async () => {
  await install()
  run('npm', 'run', '--silent', 'build', '--', '--logLevel', 'warn')
})
