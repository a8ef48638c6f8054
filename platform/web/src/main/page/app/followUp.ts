import type { HazardStanding } from '../api/types'

/** How a punished hazard that is open is marked: as not rectified only once its deadline has passed. Null: it is not followed up. */
export function followUpMark(
  standing: Pick<HazardStanding, 'followUp' | 'overdue'>,
): { word: string; tone: 'alarm' | 'caution' } | null {
  if (!standing.followUp) {
    return null
  }
  return standing.overdue ? { word: 'followUp.notDone', tone: 'alarm' } : { word: 'followUp.mark', tone: 'caution' }
}
