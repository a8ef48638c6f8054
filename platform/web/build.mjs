// Builds the page for Maven: installs what the lock file names, checks, builds. Does nothing when nothing changed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

process.chdir(import.meta.dirname)
const withoutTests = process.argv[2] === 'true'

const locked = ['package.json', 'package-lock.json', '.npmrc']
const settings = [...locked, 'build.mjs', 'tsconfig.json', 'vite.config.ts', '.prettierrc.json', '.prettierignore']

function filesBelow(path) {
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesBelow(join(path, name)))
    : [path]
}

function digest(files) {
  const hash = createHash('sha256').update(process.version)
  files.forEach((file) => hash.update(`\n${file}\n`).update(readFileSync(file)))
  return hash.digest('hex')
}

function once(stamp, state, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) {
    return
  }
  work()
  writeFileSync(stamp, state)
}

function npm(...args) {
  const { status, error } = spawnSync('npm', args, { stdio: 'inherit' })
  if (error) {
    console.error(`npm could not be started (${error.message}): install Node.js 20.19 or newer with npm.`)
  }
  if (status !== 0) {
    process.exit(status ?? 1)
  }
}

const sources = digest([...settings, ...filesBelow('src/main/page'), ...filesBelow('src/test/page')])
mkdirSync('target', { recursive: true })
const install = () =>
  once('node_modules/.bihuan-stamp', digest(locked), () => npm('ci', '--prefer-offline', '--loglevel=error'))

/** Forgets a stamp whose outcome is gone. */
function renew(stamp, outcome) {
  if (!existsSync(outcome)) {
    rmSync(stamp, { force: true })
  }
}

if (!withoutTests) {
  renew('target/page-checked', 'target/surefire-reports/TEST-org.bihuan.web.page.xml')
  once('target/page-checked', sources, () => {
    install()
    npm('run', '--silent', 'check')
  })
}
renew('target/page-built', 'target/classes/page/files.txt')
once('target/page-built', sources, () => {
  install()
  npm('run', '--silent', 'build', '--', '--logLevel', 'warn')
})
