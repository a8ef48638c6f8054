import type { LocationQuery } from 'vue-router'

export interface HazardFilters {
  text: string
  sector: string
  stage: string[]
  level: string
  lead: string
  territory: string
  enterprise: string
  from: string
  until: string
  overdue: boolean
}

export const NO_FILTERS: HazardFilters = {
  text: '',
  sector: '',
  stage: [],
  level: '',
  lead: '',
  territory: '',
  enterprise: '',
  from: '',
  until: '',
  overdue: false,
}

/** Reads the filters from the address. */
export function filtersOf(query: LocationQuery): HazardFilters {
  const one = (name: string): string => all(query, name)[0] ?? ''
  return {
    text: one('text'),
    sector: one('sector'),
    stage: all(query, 'stage'),
    level: one('level'),
    lead: one('lead'),
    territory: one('territory'),
    enterprise: one('enterprise'),
    from: one('from'),
    until: one('until'),
    overdue: one('overdue') === 'true',
  }
}

/** Writes the filters into an address; those not set are left out. */
export function queryOf(filters: object): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(filters) as [string, string | string[] | boolean | null][]) {
    if (value === true) {
      query[name] = 'true'
    } else if (typeof value !== 'boolean' && value !== null && value.length > 0) {
      query[name] = value
    }
  }
  return query
}

export function anyFilter(filters: object): boolean {
  return Object.keys(queryOf(filters)).length > 0
}

/** The values of a parameter that are not blank. */
export function all(query: LocationQuery, name: string): string[] {
  const value = query[name]
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one !== '')
}
