// Every specification in one process: one browser, its sessions and what they have loaded serve them all.
import { readdirSync } from 'node:fs'

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.spec.mjs'))
for (const file of files.sort()) {
  await import(`./${file}`)
}
