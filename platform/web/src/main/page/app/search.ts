import type { RouteLocationRaw, Router } from 'vue-router'
import type { SearchHit } from '../api/types'

/** The page on which a hit can be looked at: its own, else the hazards that belong to it; null: there is none. */
export function placeOf(router: Pick<Router, 'hasRoute'>, kind: string, hit: SearchHit): RouteLocationRaw | null {
  if (router.hasRoute(kind)) {
    return { name: kind, params: { id: kind === 'organisation' ? hit.number : hit.id } }
  }
  switch (kind) {
    case 'person':
      return { name: 'organisation', params: { id: hit.number } }
    case 'enterprise':
      return { name: 'hazards', query: { enterprise: hit.id } }
    case 'organisation':
      return { name: 'hazards', query: hit.territory === null ? { lead: hit.number } : { territory: hit.number } }
    default:
      return null
  }
}

/** The title of a hit with what was found in it, where the words stand there; the excerpt tells nothing more then. */
export function foundInTitle({ title, excerpt }: SearchHit): boolean {
  return excerpt.map((part) => part.text).join('') === title
}

const FORMER = 'former-'

/** The duty that the state of a person who was found tells, and whether that has ended. */
export function dutyOf(state: string): { duty: string; former: boolean } {
  const former = state.startsWith(FORMER)
  return { duty: former ? state.slice(FORMER.length) : state, former }
}
