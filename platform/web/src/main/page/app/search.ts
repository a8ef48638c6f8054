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
