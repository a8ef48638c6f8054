/** Where a reader stands in a list paged by keyset: the position of this page and those of the pages before it. */
export interface Trail {
  after: string | null
  before: (string | null)[]
}

export const START: Trail = { after: null, before: [] }

export function forward(trail: Trail, next: string): Trail {
  return { after: next, before: [...trail.before, trail.after] }
}

/** One page back; on a page reached by a link, whose way is not known, to the position that the page itself gives. */
export function back(trail: Trail, previous: string | null): Trail {
  return trail.before.length === 0
    ? { after: previous, before: [] }
    : { after: trail.before.at(-1) ?? null, before: trail.before.slice(0, -1) }
}

export function isFirst(trail: Trail, previous: string | null): boolean {
  return previous === null && trail.before.length === 0
}

/** The number of the page; unknown if the way began on a page reached by a link. */
export function pageNumber(trail: Trail, previous: string | null): number | null {
  if (isFirst(trail, previous)) {
    return 1
  }
  return trail.before[0] === null ? trail.before.length + 1 : null
}

/** Reads a trail from the address and the browser's history entry. */
export function trailOf(after: unknown, before: unknown): Trail {
  return {
    after: typeof after === 'string' && after !== '' ? after : null,
    before: Array.isArray(before) ? before.map((one) => (typeof one === 'string' ? one : null)) : [],
  }
}
