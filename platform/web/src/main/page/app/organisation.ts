import type { Organisation } from '../api/types'

export interface Line {
  organisation: Organisation
  depth: number
}

/** The organisations as an indented list; whoever belongs to nobody on the list stands on the first level. */
export function treeOf(organisations: Organisation[]): Line[] {
  const there = new Set(organisations.map((one) => one.id))
  const below = (parent: string | null): Organisation[] =>
    organisations.filter((one) => (one.parent !== null && there.has(one.parent) ? one.parent : null) === parent)
  const lines = (parent: string | null, depth: number): Line[] =>
    below(parent).flatMap((organisation) => [{ organisation, depth }, ...lines(organisation.id, depth + 1)])
  return lines(null, 0)
}
