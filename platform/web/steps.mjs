// Steps that the build of the page and those of the panels share.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What says which packages there are, relative to this folder. */
export const locked = ['package.json', 'package-lock.json', '.npmrc']

export function filesBelow(path) {
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesBelow(join(path, name)))
    : [path]
}

export function digest(files) {
  const hash = createHash('sha256').update(process.version)
  files.forEach((file) => hash.update(`\n${file}\n`).update(readFileSync(file)))
  return hash.digest('hex')
}

/** Does something unless it was done in this state before. */
export async function once(stamp, state, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) {
    return
  }
  await work()
  writeFileSync(stamp, state)
}

export function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (error) {
    console.error(`${command} could not be started (${error.message}): install Node.js 20.19 or newer with npm.`)
  }
  if (status !== 0) {
    process.exit(status ?? 1)
  }
}

/** Installs what the lock file names into this folder, which must be the current one. */
export function install() {
  return once('node_modules/.bihuan-stamp', digest(locked), () =>
    run('npm', 'ci', '--prefer-offline', '--loglevel=error'),
  )
}
