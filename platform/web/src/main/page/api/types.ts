/** What the platform answers, as its REST interface describes it. */

export interface Named {
  id: string
  name: string
}

export interface Labelled {
  id: string
  label: string
}

export interface Page<T> {
  items: T[]
  next: string | null
}

export interface Items<T> {
  items: T[]
}

export type Role =
  | 'committee-office'
  | 'department'
  | 'street'
  | 'enterprise'
  | 'leader'
  | 'system-administrator'
  | 'security-administrator'
  | 'audit-administrator'

export type FunctionId =
  | 'read-reference'
  | 'read-enterprise'
  | 'register-enterprise'
  | 'read-hazard'
  | 'register-hazard'
  | 'plan-hazard'
  | 'rectify-hazard'
  | 'accept-major-hazard'
  | 'accept-general-hazard'
  | 'void-hazard'
  | 'overrule-lead'
  | 'read-issue'
  | 'register-issue'
  | 'treat-issue'
  | 'confirm-issue'
  | 'void-issue'
  | 'read-accident'
  | 'register-accident'
  | 'correct-accident'
  | 'list-accident'
  | 'void-accident'
  | 'read-report'
  | 'read-modules'
  | 'change-modules'
  | 'manage-users'
  | 'verify-audit'

export interface SystemInfo {
  name: string
  version: string
  ready: boolean
  setUpNeeded: boolean
}

export interface Session {
  login: string
  name: string
  role: Role
  organisation: Named | null
  enterprise: Named | null
  csrfToken: string
  expires: string
  functions: FunctionId[]
}

export interface User {
  id: string
  login: string
  name: string
  role: Role
  organisation: Named | null
  enterprise: Named | null
  active: boolean
  created: string
  version: number
}

export interface Invitation {
  user: User
  invitation: { token: string; expires: string }
}

export interface Organisation {
  id: string
  name: string
  shortName: string
  kind: string
  active: boolean
}

export interface Deadline {
  id: string
  form: string | null
  what: string
  day: string
  daysLeft: number
}

export interface Campaign {
  number: string
  title: string
  start: string
  end: string
  next: Deadline[]
}

export type Level = 'major' | 'general'

export interface SectorSummary {
  id: string
  name: string
  ordinal: number | null
  version: string
  highRisk: string
  leads: Named[]
  rows: SectorRow[]
  items: number
}

export interface SectorRow {
  id: string
  label: string
  lead: Named | null
}

export interface Responsibility {
  department: Named
  part: 'lead' | 'joint' | 'cooperating'
  scope: string
  inferred: boolean
}

export interface Standard {
  id: string
  title: string
  number: string
  issuer: string
  from: string | null
  until: string | null
  confidence: Confidence
  judges: boolean
  note: string
}

export type Confidence = 'verified' | 'sure' | 'unsure'

export interface Sector {
  id: string
  name: string
  ordinal: number | null
  version: string
  highRisk: string
  leaderCheck: string
  drill: string
  responsibilities: Responsibility[]
  topics: { id: string; name: string; lead: Named }[]
  rows: SectorRow[]
  columns: { id: string; name: string; items: string[] }[]
  placeCategories: Named[]
  objectTypes: Named[]
  tags: Labelled[]
  standards: Standard[]
  focusPoints: { id: string; text: string }[]
}

export interface ChecklistItem {
  id: string
  group: string
  requirement: string
  basis: Basis[]
  basisLabel: string
  severity: Level
  ground: string
  howToCheck: string
  usualMeasure: string
  topic: string | null
  composite: string | null
  focusPoints: string[]
  from: string | null
  until: string | null
  applies: boolean
}

/** A legal basis, and whether it is in force on the day asked for. */
export interface Basis {
  standard: string
  title: string
  number: string
  clause: string | null
  confidence: Confidence
  judges: boolean
  from: string | null
  until: string | null
  inForce: boolean
}

export interface Checklist {
  sector: string
  version: string
  on: string
  items: ChecklistItem[]
}

/** Items found in the checklists of all sectors. */
export interface FoundItems {
  total: number
  items: { sector: Named; item: ChecklistItem }[]
}

/** A day on which judging changes, with the items concerned. */
export interface Turn {
  day: string
  added: string[]
  retired: string[]
  changed: string[]
}

/** How a checklist differs from an earlier one. */
export interface Comparison {
  added: string[]
  retired: string[]
  changed: ItemChange[]
}

export interface SectorFault {
  file: string
  line: number
  code: string
  message: string
}

export interface SectorProblem {
  bundle: string
  version: string
  faults: SectorFault[]
}

export interface Enterprise {
  id: string
  name: string
  creditCode: string
  territory: Named
  sector: Named
  recorded: string
  version: number
}

export type Stage = 'registered' | 'planned' | 'rectified' | 'accepted' | 'returned' | 'voided'
export type Step = 'plan' | 'rectification' | 'acceptance' | 'return' | 'void'

export interface Hazard {
  id: string
  number: string
  sector: Named & { installed: boolean }
  sectorVersion: string
  item: string
  requirement: string
  basis: string
  level: Level
  ground: string
  gradeReason: string | null
  alsoFound: string[]
  placeCategory: string | null
  row: Labelled
  tags: Labelled[]
  lead: Named
  leadReason: string | null
  territory: Named
  enterprise: Named
  source: string
  place: string
  description: string
  occurred: string
  recorded: string
  stage: Stage
  plan: {
    responsible: string
    measures: string
    funds: number
    deadline: string
    emergencyPlan: string
    date: string
  } | null
  rectification: { date: string; description: string; onTheSpot: boolean } | null
  acceptance: { date: string; opinion: string; by: string } | null
  voidReason: string | null
  overdue: boolean
  version: number
  actions: Step[]
}

/** What every record shows of itself, whatever its kind. */
export interface RecordHead {
  kind: string
  id: string
  number: string
  title: string
  state: string
  sector: Named | null
  row: Labelled
  tags: Labelled[]
  lead: Named | null
  leadReason: string | null
  territory: Named | null
  enterprise: Named | null
  occurred: string
  recorded: string
  version: number
}

/** A record with its own page. */
export interface CampaignRecord extends RecordHead {
  links: { kind: string; id: string }[]
  voidReason: string | null
  actions: string[]
}

export interface Issue extends CampaignRecord {
  source: string
  raised: string
  description: string
  rootCause: { cause: string; measures: string; responsible: string; date: string } | null
  fix: { date: string; description: string } | null
  confirmation: { date: string; opinion: string; by: string } | null
  mustBeFixed: boolean
}

export interface Accident extends CampaignRecord {
  accident: string
  place: string
  description: string
  deaths: number
  injuries: number
  loss: number
  grade: string
  responsible: boolean | null
  listing: string
}

export interface RecordEvent {
  id: string
  sequence: number
  recorded: string
  actor: string
  action: string
  reason: string
  changes: { field: string; label: string; before: string; after: string }[]
  hash: string
  previousHash: string
}

export type RowKind = 'total-cumulative' | 'total-month' | 'leaf' | 'parent' | 'mirror' | 'cross-cutting'

export interface Annex2Column {
  id: string
  label: string
  unit: string
  decimals: number
  within: string | null
  rate: { numerator: string; denominator: string } | null
}

export interface Annex2Form {
  rows: { id: string; label: string; kind: RowKind; parent: string | null }[]
  groups: { id: string; label: string; columns: Annex2Column[] }[]
}

export type Figures = Record<string, number | null>

export interface Annex2Row {
  id: string
  label: string
  kind: RowKind
  parent: string | null
  values: Figures
  month: Figures
}

export interface Annex2 {
  asOf: string
  columns: string[]
  rows: Annex2Row[]
  /** How many different enterprises there are over all rows, by column. */
  enterprises: { values: Record<string, number>; month: Record<string, number> }
}

export interface CountedRecord {
  date: string
  kind: string
  /** 1 for one thing; yuan for money. */
  amount: number
  /** Id of the enterprise, where the figure counts enterprises. */
  enterprise: string | null
  record: RecordHead
  hazard: Hazard | null
}

export interface Module {
  sector: string
  name: string
  bundle: string
  version: string
  origin: 'shipped' | 'installed'
  state: 'active' | 'faulty' | 'removed'
  sha256: string
  since: string | null
}

/** An item that two editions of a checklist say differently. */
export interface ItemChange {
  item: string
  fields: { field: string; before: string; after: string }[]
}

export interface ModuleCheck {
  passed: boolean
  sector: string | null
  version: string | null
  presentVersion: string | null
  bundleFaults: Fault[]
  sectorFaults: SectorFault[]
  restarts: string[]
  impact: Comparison & { openRecords: number }
}

export interface Fault {
  pointer: string
  code: string
  message: string
}

export interface Verification {
  events: number
  seals: number
  unsealed: number
  findings: { record: string; code: string; message: string }[]
}
