import type { LocationQuery } from 'vue-router'
import type { Named } from '../api/types'
import type { MarkTone } from './marks'
import { DECISION_KINDS } from './decisions'
import { all } from './filters'

/** The filters that lists of every kind of record have. */
export interface RecordFilters {
  text: string
  state: string[]
  sector: string
  lead: string
  territory: string
  enterprise: string
  from: string
  until: string
  /** Of cases: with a decision of this kind that stands. */
  decision: string
  /** Of issues. */
  source: string
  mustBeFixed: boolean
  /** Of accidents. */
  grade: string
  listing: string
  /** Of listed supervision. */
  level: string
  overdue: boolean
}

export const NO_RECORD_FILTERS: RecordFilters = {
  text: '',
  state: [],
  sector: '',
  lead: '',
  territory: '',
  enterprise: '',
  from: '',
  until: '',
  decision: '',
  source: '',
  mustBeFixed: false,
  grade: '',
  listing: '',
  level: '',
  overdue: false,
}

/** Reads the filters from the address. */
export function recordFiltersOf(query: LocationQuery): RecordFilters {
  const one = (name: string): string => all(query, name)[0] ?? ''
  return {
    text: one('text'),
    state: all(query, 'state'),
    sector: one('sector'),
    lead: one('lead'),
    territory: one('territory'),
    enterprise: one('enterprise'),
    from: one('from'),
    until: one('until'),
    decision: one('decision'),
    source: one('source'),
    mustBeFixed: one('mustBeFixed') === 'true',
    grade: one('grade'),
    listing: one('listing'),
    level: one('level'),
    overdue: one('overdue') === 'true',
  }
}

/** How the states of a kind look; each has the text `<kind>.state.<state>`. */
export type States = Record<string, MarkTone>

/** A field of a form, with the text `<label>`; the platform names its faults. */
export interface Field {
  name: string
  label: string
  type: 'line' | 'text' | 'day' | 'number' | 'choice' | 'choices' | 'yes-no' | 'hazard'
  required?: boolean
  longest?: number
  /** Of a choice: its values, and where their texts are; or what there is to choose, with names. */
  values?: string[]
  texts?: string
  options?: Named[]
  /** Whether it belongs to the form as it is filled in; missing: always. */
  when?: (model: Record<string, string>) => boolean
  /** Of a hazard: only those of this enterprise. */
  enterprise?: string
  /** Of a hazard: only those that are open. */
  open?: boolean
  /** What stands there at first. */
  initial?: string
}

/** Kinds of records, as the page shows them. */
export interface Kind {
  id: string
  /** Path below the interface's base. */
  path: string
  /** Names of the pages. */
  list: string
  page: string
  states: States
  /** What its list is filtered by besides: the filter's label, its values, and where their texts are. */
  choices?: {
    field: 'decision' | 'source' | 'grade' | 'listing' | 'level'
    label: string
    values: string[]
    texts: string
  }[]
  /** What may be done with a record in another way than by a form of a step. */
  doing?: string[]
  /** What is filtered by yes alone, and its label. */
  flags?: { field: 'mustBeFixed' | 'overdue'; label: string }[]
  /** Whether its evidence shows a state before and one after. */
  paired?: boolean
  /** Whether records can be taken in from a filled-in template. */
  imported?: boolean
}

/** Whether somebody who may do no step of its page may still do something with a record. */
export function doneOtherwise(kind: Kind, actions: string[]): boolean {
  return kind.doing?.some((one) => actions.includes(one)) ?? false
}

export const SUPERVISIONS: Kind = {
  id: 'supervision',
  path: '/supervisions',
  list: 'supervisions',
  page: 'supervision',
  states: { listed: 'alarm', superseded: 'plain', removed: 'good', voided: 'plain' },
  choices: [
    {
      field: 'level',
      label: 'kind.supervision.level',
      values: ['district', 'city', 'province'],
      texts: 'listingLevel',
    },
  ],
  flags: [{ field: 'overdue', label: 'filter.overdue' }],
}

export const LOOK_BACKS: Kind = {
  id: 'look-back',
  path: '/look-backs',
  list: 'look-backs',
  page: 'look-back',
  paired: true,
  imported: true,
  states: { registered: 'caution', passed: 'good', recurred: 'alarm', voided: 'plain' },
}

export const ISSUES: Kind = {
  id: 'issue',
  path: '/issues',
  list: 'issues',
  page: 'issue',
  paired: true,
  imported: true,
  states: {
    registered: 'caution',
    'root-cause-treated': 'accent',
    fixed: 'accent',
    confirmed: 'good',
    returned: 'caution',
    voided: 'plain',
  },
  choices: [
    {
      field: 'source',
      label: 'field.source',
      values: [
        'self-check',
        'inspection',
        'public-report',
        'national-supervision',
        'provincial-supervision',
        'city-supervision',
        'district-supervision',
      ],
      texts: 'kind.issue.source',
    },
  ],
  flags: [{ field: 'mustBeFixed', label: 'kind.issue.mustBeFixed' }],
}

export const ACCIDENTS: Kind = {
  id: 'accident',
  path: '/accidents',
  list: 'accidents',
  page: 'accident',
  states: { registered: 'accent', voided: 'plain' },
  choices: [
    {
      field: 'grade',
      label: 'kind.accident.grade',
      values: ['ordinary', 'serious', 'major', 'extraordinary'],
      texts: 'kind.accident.grades',
    },
    {
      field: 'listing',
      label: 'kind.accident.listing',
      values: ['none', 'district', 'city', 'province'],
      texts: 'kind.accident.listings',
    },
  ],
}

/** Lists whose records another record can be linked to. */
export type LinkedList = 'hazards' | 'accidents' | 'inspections'

export const CASES: Kind = {
  id: 'case',
  path: '/cases',
  list: 'cases',
  page: 'case',
  states: { open: 'accent', concluded: 'good', voided: 'plain' },
  choices: [{ field: 'decision', label: 'field.decision', values: DECISION_KINDS, texts: 'kind.case.kinds' }],
}

export const RISKS: Kind = {
  id: 'risk',
  path: '/risks',
  list: 'risks',
  page: 'risk',
  imported: true,
  states: { incomplete: 'caution', complete: 'good', closed: 'plain', voided: 'plain' },
}

export const WORK: Kind = {
  id: 'work-record',
  path: '/work-records',
  list: 'work-records',
  page: 'work-record',
  states: { registered: 'accent', voided: 'plain' },
}

export const INSPECTIONS: Kind = {
  id: 'inspection',
  path: '/inspections',
  list: 'inspections',
  page: 'inspection',
  states: { scheduled: 'plain', underway: 'accent', signing: 'caution', submitted: 'good', voided: 'plain' },
  doing: ['answers', 'signature'],
}

export const SELF_CHECKS: Kind = {
  id: 'self-check',
  path: '/self-checks',
  list: 'self-checks',
  page: 'self-check',
  states: { underway: 'accent', submitted: 'good', voided: 'plain' },
  doing: ['answers'],
}

export const DRILLS: Kind = {
  id: 'drill',
  path: '/drills',
  list: 'drills',
  page: 'drill',
  states: { registered: 'good', voided: 'plain' },
}

export const REWARDS: Kind = {
  id: 'reward-request',
  path: '/rewards',
  list: 'reward-requests',
  page: 'reward-request',
  states: { requested: 'caution', granted: 'good', refused: 'plain', voided: 'plain' },
}

/** Every kind with pages of its own but hazards. */
export const KINDS: Kind[] = [
  SUPERVISIONS,
  ISSUES,
  ACCIDENTS,
  CASES,
  RISKS,
  WORK,
  INSPECTIONS,
  SELF_CHECKS,
  DRILLS,
  LOOK_BACKS,
  REWARDS,
]
