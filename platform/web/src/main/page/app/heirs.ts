import type { Hazard, HeirChoice, OpenRecord } from '../api/types'
import { OPEN } from './hazardSteps'

/** What is chosen of open records otherwise than it is; an empty choice takes the successor of one away. */
export function chosenAnew(records: OpenRecord[], choices: Record<string, string>): HeirChoice[] {
  return records.flatMap((one) => {
    const before = one.heir?.id ?? ''
    const now = choices[one.id] ?? before
    return now === before ? [] : [{ kind: one.kind, record: one.id, version: one.version, heir: now || null }]
  })
}

/** Of the hazards of a split firm those with which this successor goes on, be they closed by now, and those open ones with which nobody does. */
export function shared<T extends Pick<Hazard, 'heir' | 'stage'>>(
  hazards: T[],
  successor: string,
): { own: T[]; left: T[] } {
  return {
    own: hazards.filter((one) => one.heir?.id === successor),
    left: hazards.filter((one) => one.heir === null && OPEN.includes(one.stage)),
  }
}
