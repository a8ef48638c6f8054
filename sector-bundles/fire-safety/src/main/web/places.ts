import rules from './rules.json'

/** One composite rule of GB 35181-2017: so many elements found at one place make a major fire hazard. */
interface Rule {
  places: string[]
  counts: string[] | 'all'
  least: number
}

export interface Item {
  id: string
  group: string
  requirement: string
  composite: string | null
}

export interface Place {
  id: string
  name: string
}

/** A rule as it works at one kind of place. */
export interface Applied {
  least: number
  all: boolean
  items: Item[]
}

/** The rules that judge at a kind of place, the narrower first, each with the items that count for it. */
export function applied(place: Place, items: Item[]): Applied[] {
  return (rules as Rule[])
    .filter((rule) => rule.places.includes(place.id))
    .map((rule) => ({
      least: rule.least,
      all: rule.counts === 'all',
      items: elements(items).filter((item) => counts(rule, item)),
    }))
}

/** The items that are elements of the composite judgement. */
export function elements(items: Item[]): Item[] {
  return items.filter((item) => item.composite !== null)
}

/** An item that stands for several clauses counts when one of them does. */
function counts(rule: Rule, item: Item): boolean {
  return rule.counts === 'all' || (item.composite ?? '').split(/, */).some((clause) => rule.counts.includes(clause))
}
