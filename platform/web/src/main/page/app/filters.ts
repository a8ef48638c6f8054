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
  listed: boolean
  source: string
  ground: string
  extensionWaits: boolean
}

export interface EnterpriseFilters {
  text: string
  territory: string
  sector: string
  tag: string
  size: string
  state: string
  highRisk: boolean
}

export const NO_ENTERPRISE_FILTERS: EnterpriseFilters = {
  text: '',
  territory: '',
  sector: '',
  tag: '',
  size: '',
  state: '',
  highRisk: false,
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
  listed: false,
  source: '',
  ground: '',
  extensionWaits: false,
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
    listed: one('listed') === 'true',
    source: one('source'),
    ground: one('ground'),
    extensionWaits: one('extensionWaits') === 'true',
  }
}

export function enterpriseFiltersOf(query: LocationQuery): EnterpriseFilters {
  const one = (name: string): string => all(query, name)[0] ?? ''
  return {
    text: one('text'),
    territory: one('territory'),
    sector: one('sector'),
    tag: one('tag'),
    size: one('size'),
    state: one('state'),
    highRisk: one('highRisk') === 'true',
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

/** An address's query as it is saved. */
export function savedText(query: Record<string, string | string[]>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      parameters.append(name, one)
    }
  }
  return parameters.toString()
}

/** The query that was saved. */
export function savedQuery(text: string): Record<string, string[]> {
  const query: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(text)) {
    query[name] = [...(query[name] ?? []), value]
  }
  return query
}

export function anySet(filters: object): boolean {
  return Object.keys(queryOf(filters)).length > 0
}

/** The values of a parameter that are not blank. */
export function all(query: LocationQuery, name: string): string[] {
  const value = query[name]
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one !== '')
}
