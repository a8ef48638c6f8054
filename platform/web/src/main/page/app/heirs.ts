import type { HeirChoice, OpenRecord } from '../api/types'

/** What is chosen of open records otherwise than it is; an empty choice takes the successor of one away. */
export function chosenAnew(records: OpenRecord[], choices: Record<string, string>): HeirChoice[] {
  return records.flatMap((one) => {
    const before = one.heir?.id ?? ''
    const now = choices[one.id] ?? before
    return now === before ? [] : [{ kind: one.kind, record: one.id, version: one.version, heir: now || null }]
  })
}
