/** What the platform answers, as its REST interface describes it. */

export interface Named {
  id: string
  name: string
}

/** A public body on a record; in charge: who is in its place today, if it was dissolved. */
export interface Body extends Named {
  inCharge: Named | null
}

export interface Labelled {
  id: string
  label: string
}

export interface Page<T> {
  items: T[]
  next: string | null
  previous: string | null
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
  | 'change-organisation'
  | 'read-person'
  | 'change-person'
  | 'read-person-phone'
  | 'read-enterprise'
  | 'register-enterprise'
  | 'change-enterprise'
  | 'read-enterprise-phone'
  | 'read-hazard'
  | 'register-hazard'
  | 'plan-hazard'
  | 'rectify-hazard'
  | 'accept-major-hazard'
  | 'accept-general-hazard'
  | 'accept-listed-hazard'
  | 'extend-hazard'
  | 'merge-hazard'
  | 'correct-hazard'
  | 'void-hazard'
  | 'read-supervision'
  | 'list-hazard'
  | 'report-progress'
  | 'read-look-back'
  | 'register-look-back'
  | 'look-back'
  | 'void-look-back'
  | 'overrule-lead'
  | 'assign-heir'
  | 'read-issue'
  | 'register-issue'
  | 'treat-issue'
  | 'confirm-issue'
  | 'correct-issue'
  | 'void-issue'
  | 'read-accident'
  | 'register-accident'
  | 'correct-accident'
  | 'list-accident'
  | 'void-accident'
  | 'read-case'
  | 'open-case'
  | 'decide-case'
  | 'override-safe-harbour'
  | 'void-case'
  | 'read-risk'
  | 'register-risk'
  | 'fill-risk'
  | 'fill-regulator-measures'
  | 'close-risk'
  | 'void-risk'
  | 'read-risk-phone'
  | 'read-work-record'
  | 'register-work-record'
  | 'correct-work-record'
  | 'void-work-record'
  | 'read-inspection'
  | 'plan-inspection'
  | 'conduct-inspection'
  | 'void-inspection'
  | 'read-self-check'
  | 'conduct-self-check'
  | 'void-self-check'
  | 'read-drill'
  | 'register-drill'
  | 'void-drill'
  | 'read-reward-request'
  | 'request-reward'
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
  parent: string | null
}

/** A filter of a list that the user saved. */
export type JobState = 'waiting' | 'running' | 'writing' | 'done' | 'refused' | 'failed' | 'cancelled'

/** Something long in the background. */
export interface Job {
  id: string
  purpose: 'export' | 'import'
  subject: { id: string; label: string }
  state: JobState
  done: number
  /** 0 while nobody knows. */
  total: number
  /** More than one: it was interrupted and begun anew. */
  attempts: number
  created: string
  changed: string
  file: { name: string; bytes: number } | null
  faults: { pointer: string; code: string; message: string }[]
  cancellable: boolean
}

export interface SavedFilter {
  id: string
  list: string
  name: string
  query: string
  usual: boolean
}

/** What a search found, kind by kind; index: whether everything was looked through. */
export interface SearchResult {
  groups: SearchGroup[]
  index: 'complete' | 'building' | 'away'
  records: number
}

export interface SearchGroup extends Page<SearchHit> {
  /** organisation, person, enterprise, hazard, or a further kind of records. */
  kind: string
}

/** A part of a text, and whether it is what was looked for. */
export interface TextPart {
  text: string
  found: boolean
}

export interface SearchHit {
  id: string
  number: string
  title: string
  excerpt: TextPart[]
  territory: Named | null
  lead: Named | null
  state: string
  day: string
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
  highRiskParts: Named[]
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
  highRiskParts: Named[]
  leaderCheck: string
  drill: string
  responsibilities: Responsibility[]
  topics: { id: string; name: string; lead: Named }[]
  rows: SectorRow[]
  columns: { id: string; name: string; items: string[]; coded: boolean }[]
  placeCategories: Named[]
  measurements: Measurement[]
  objectTypes: Named[]
  tags: Labelled[]
  tagRules: { tag: Labelled; items: string[]; places: string[]; zones: boolean }[]
  standards: Standard[]
  focusPoints: { id: string; text: string }[]
  panel: { script: string; style: string | null } | null
}

/** A number that may be given with findings against some items. */
export interface Measurement {
  id: string
  name: string
  unit: string
  least: number
  most: number
  decimals: number
  items: string[]
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

export type OrganisationStep = 'add' | 'change' | 'dissolution'

export interface OrganisationTerm {
  /** First day; null: since before anything was written down. */
  from: string | null
  name: string
  shortName: string
  kind: string
  aliases: string[]
  parent: Named | null
  standing: 'active' | 'passive' | 'dissolved'
  successors: Named[]
}

export interface OrganisationRecord {
  id: string
  /** Oldest first. */
  terms: OrganisationTerm[]
  version: number
  actions: OrganisationStep[]
}

export interface Person {
  id: string
  unit: Named
  duty: string
  name: string
  position: string
  /** How high the post is; none where that was not told. */
  rank: string | null
  /** Masked; the full number is asked for with a reason. */
  phone: string | null
  from: string
  until: string | null
  version: number
  actions: ('change' | 'phone')[]
}

export interface Appointments {
  unit: Named
  points: AppointmentPoint[]
}

/** One matter that the plan wants of a unit; the record of a document if it may be read. */
export interface AppointmentPoint {
  matter: string
  rule: string
  standing: 'missing' | 'rank-untold' | 'against-the-rule' | 'fulfilled'
  what: string
  record: string | null
}

export interface Enterprise {
  id: string
  name: string
  creditCode: string
  territory: Body
  sector: Named
  furtherSectors: Named[]
  industry: string | null
  /** Of GB/T 4754-2017; none where the code's division belongs to another section. */
  industrySection: string | null
  size: EnterpriseSize | null
  principal: string | null
  /** Masked; the full number is asked for with a reason. */
  phone: string | null
  tags: Labelled[]
  /** Without a reason where all enterprises of the sector are high-risk; without a part where the sector names none so. */
  highRisk: { sector: Named; part: string | null; reason: string | null }[]
  address: string | null
  longitude: number | null
  latitude: number | null
  state: 'active' | 'closed'
  closed: string | null
  /** Oldest first. */
  formerNames: { name: string; until: string }[]
  /** Which enterprises it belonged to from which day on, oldest first. */
  superiors: { from: string; enterprise: Named | null }[]
  successors: Named[]
  recorded: string
  version: number
  actions: ('change' | EnterpriseStep)[]
}

/** The enterprises around one as they are today, as far as the caller may see them. */
export interface EnterpriseKin {
  line: Named[]
  branches: Named[]
  predecessors: (Named & { alone: boolean })[]
  successors: Named[]
  beyond: number
}

export type EnterpriseSize = 'micro' | 'small' | 'medium' | 'large'

export type EnterpriseStep =
  'renaming' | 'renaming-withdrawal' | 'superior' | 'superior-withdrawal' | 'closing' | 'reopening' | 'phone'

export type Stage = 'registered' | 'planned' | 'rectified' | 'accepted' | 'returned' | 'reopened' | 'merged' | 'voided'
export type Step =
  | 'plan'
  | 'rectification'
  | 'extension'
  | 'extension-decision'
  | 'acceptance'
  | 'return'
  | 'reopening'
  | 'listing'
  | 'lead'
  | 'heir'
  | 'merger'
  | 'separation'
  | 'correction'
  | 'void'
/** An open record of an enterprise with which a successor may go on. */
export interface OpenRecord {
  kind: 'hazard' | 'issue' | 'risk' | 'look-back'
  id: string
  number: string
  title: string
  heir: Named | null
  version: number
}
export interface OpenRecords {
  items: OpenRecord[]
  beyond: number
}
/** Who is to go on with an open record; null: nobody any more. */
export interface HeirChoice {
  kind: OpenRecord['kind']
  record: string
  version: number
  heir: string | null
}
/** A record that a successor of its enterprise may go on with after a split. */
export interface Inherited {
  id: string
  enterprise: Named | null
  heir: Named | null
  version: number
  actions: string[]
}

export type ListingLevel = 'district' | 'city' | 'province'

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
  placeCategoryId: string | null
  measured: { id: string; name: string; value: number; unit: string }[]
  row: Labelled
  tags: Labelled[]
  lead: Body
  leadBasis: string | null
  leadReason: string | null
  territory: Body
  enterprise: Named
  heir: Named | null
  source: string
  firstSource: string
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
    extended: string | null
  } | null
  rectification: { date: string; description: string; onTheSpot: boolean } | null
  acceptance: {
    date: string
    opinion: string
    by: string
    document: string | null
    evidenceWaiver: string | null
  } | null
  voidReason: string | null
  listing: { id: string; level: ListingLevel; authority: string; since: string; removed: string | null } | null
  extension: {
    until: string
    reason: string
    askedBy: string
    asked: string
    decision: { granted: boolean; opinion: string; document: string | null; by: string; date: string } | null
  } | null
  reopenReason: string | null
  merger: Named | null
  channels: { id: string; number: string; source: string; occurred: string; recorded: string }[]
  penaltyGround: string | null
  overdue: boolean
  /** Whether it was written down long after it was found. */
  enteredLater: boolean
  version: number
  actions: Step[]
}

/** What stands out about a hazard, by itself and beside others of its enterprise. */
export interface HazardSigns {
  alike: Hazard[]
  copied: Hazard[]
  /** Whether it is major, waits for acceptance, and nothing shows the state after the work. */
  evidenceMissing: boolean
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
  lead: Body | null
  leadReason: string | null
  territory: Body | null
  enterprise: Named | null
  heir: Named | null
  occurred: string
  recorded: string
  /** Of what an enterprise did: whether it was written down long after its day. */
  enteredLater?: boolean
  version: number
}

/** A record with its own page. */
export interface CampaignRecord extends RecordHead {
  links: { kind: string; id: string }[]
  voidReason: string | null
  actions: string[]
}

export interface Supervision extends CampaignRecord {
  hazardNumber: string
  level: ListingLevel
  authority: string
  /** The body of the district that listed it. */
  body: Named | null
  document: string
  deadline: string
  extended: string | null
  overdue: boolean
  publicity: { publishedIn: string; published: string } | null
  progress: { date: string; text: string; by: string }[]
  raisedFrom: Raising | null
  raisedTo: Raising | null
  removal: { date: string; document: string; remark: string | null; by: string } | null
}

/** The listing at another level that a listing followed, or that followed it. */
export interface Raising {
  id: string
  number: string
  date: string
}

export interface LookBack extends CampaignRecord {
  listing: { number: string; date: string; level: ListingLevel; authority: string }
  description: string
  outcome: { date: string; finding: string; by: string } | null
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

export interface EnforcementCase extends CampaignRecord {
  description: string
  decisions: Decision[]
  singleReason: string | null
  conclusion: { date: string; result: string; by: string } | null
}

/** What the plan's rules say of a case. */
export interface CaseRules {
  hazards: HazardStanding[]
  doublePenalty: {
    required: boolean
    complete: boolean
    grounds: { hazard: string; why: 'persists' | 'accident' }[]
    enterprise: boolean
    principal: boolean
    reason: string | null
  }
}

/** How a hazard stands towards enforcement. */
export interface HazardStanding {
  id: string
  number: string
  description: string
  stage: Stage
  open: boolean
  deadline: string | null
  overdue: boolean
  /** Whether a penalty for it stands while it is open. */
  followUp: boolean
  harbour: {
    protects: boolean
    start: string
    byInspection: boolean
    /** Who registered it for the enterprise; null: its own account did. */
    onBehalf: { by: string; role: string } | null
    before: { action: string; recorded: string; by: string }[]
    gap: string | null
  }
  persistence: {
    proposed: boolean
    /** Whether the ban of the principal is still to be decided. */
    banOutstanding: boolean
    days: number
    penalties: number
    longDays: number
    manyPenalties: number
  }
}

/** A hazard that was punished and is not closed. */
export interface FollowUp {
  id: string
  /** Whether its record may be opened. */
  readable: boolean
  number: string
  description: string
  enterprise: Named
  lead: Named
  territory: Named
  stage: Stage
  deadline: string | null
  overdue: boolean
  /** The penalties that stand; opened: the case, where it may be seen. */
  penalties: { date: string; department: Named; opened: string | null }[]
}

/** What departments did of in batches in a quarter; without a department: all of them together. */
export interface Batches {
  from: string
  until: string
  quarters: string[]
  lines: BatchLine[]
}

export interface BatchLine {
  department: Named | null
  figures: Record<string, number>
}

/** A reward asked of the city for a public report; who reported stands nowhere. */
export interface Reward extends CampaignRecord {
  reference: string
  anonymous: boolean
  verification: string
  answer: { date: string; document: string | null; amount: number | null; opinion: string; by: string } | null
}

/** Reward requests of a quarter by where they stand; amounts in yuan. */
export interface RewardQuarter {
  from: string
  until: string
  requested: number
  granted: number
  refused: number
  anonymous: number
  amount: number
  anonymousAmount: number
}

/** That a person of a name may not be principal; opened: the case, where it may be seen. */
export interface IndustryBan {
  person: string
  enterpriseName: string
  document: string
  date: string
  until: string | null
  department: Named
  content: string
  opened: string | null
}

/** What was decided in a case. */
export interface Decision {
  number: number
  kind: string
  penalty: boolean
  subject: 'enterprise' | 'principal'
  person: string | null
  document: string | null
  date: string
  department: Named
  basis: string | null
  content: string
  /** Yuan. */
  amount: number | null
  persons: number | null
  receiver: string | null
  /** Of a ban: its last day. */
  until: string | null
  dangerousOperation: boolean
  hazards: string[]
  overrideReason: string | null
  revocation: { date: string; reason: string } | null
}

export interface RiskMaterial {
  category: string | null
  name: string
  quantity: number | null
  extra: string | null
}

/** A major safety risk with its four lists; each stands as the form of Annex 3 has it. */
export interface Risk extends CampaignRecord {
  basic: {
    riskPoint: string
    description: string | null
    address: string | null
    hazardCharacter: {
      accidentTypes: string[]
      maxCasualties: number | null
      maxLoss: number | null
      socialImpact: string | null
    }
  }
  duty: {
    regulator: { department: Named | null; person: string | null; phone: string | null }
    operatorHead: { person: string | null; phone: string | null }
  }
  control: { operatorMeasures: string[]; regulatorMeasures: string[]; otherMeasure: string | null }
  emergency: { measures: string[]; materials: RiskMaterial[] }
  assessed: boolean | null
  lists: { id: string; label: string; complete: boolean; missing: { field: string; label: string }[] }[]
  controlled: string | null
  closing: { date: string; reason: string } | null
}

interface RiskFormField {
  id: string
  label: string
  type:
    | 'text'
    | 'enterprise'
    | 'row'
    | 'group'
    | 'choices'
    | 'count'
    | 'money'
    | 'quantity'
    | 'organisation'
    | 'phone'
    | 'lines'
    | 'table'
    | 'yes-no'
  required: boolean
  sample: string
  hint: string
  options: Labelled[]
}

export interface RiskField extends RiskFormField {
  other: string
  parts: RiskFormField[]
}

export interface RiskList {
  id: string
  label: string
  fields: RiskField[]
}

export interface RiskForm {
  title: string
  lists: RiskList[]
  assessed: RiskField
}

export interface RiskExtent {
  figures: Record<string, number>
  rate: number | null
}

export interface RiskGoal {
  total: RiskExtent
  departments: { unit: Named; extent: RiskExtent }[]
  territories: { unit: Named; extent: RiskExtent }[]
}

/** Figures by id, such as spot-check-01. */
export interface SpotChecks {
  from: string
  until: string
  figures: { id: string; name: string }[]
  total: Record<string, number>
  checkers: SpotCheckUnit[]
  territories: SpotCheckUnit[]
}

export interface SpotCheckUnit {
  unit: Named
  figures: Record<string, number>
}

export interface WorkKind {
  id: string
  label: string
  quantityLabel: string | null
  amountLabel: string | null
  counted: 'once' | 'quantity' | 'amount'
  feeds: Labelled[]
}

/** Work of the committee office in a period; the record only where it may be read. */
export interface PeriodicWork {
  work: Labelled
  rule: string
  from: string
  until: string
  due: string
  done: string | null
  record: string | null
}

export interface WorkRecord extends CampaignRecord {
  work: Labelled
  feeds: Labelled[]
  people: string | null
  place: string | null
  quantity: number | null
  quantityLabel: string | null
  amount: number | null
  amountLabel: string | null
  description: string | null
  evidenced: boolean
}

export type Verdict = 'met' | 'not-met' | 'not-applicable' | 'not-looked-at'

/** An item of a checklist as it was on the day of the check. */
export interface CheckedItem {
  item: string
  group: string
  requirement: string
  basis: string
  severity: Level
  /** Known while the sector is installed. */
  howToCheck: string | null
  usualMeasure: string | null
  answer: { verdict: Verdict; note: string; evidence: string[] } | null
  finding: { hazard: string; number: string } | null
}

/** A record with a sheet that is filled in. */
export interface Checked extends CampaignRecord {
  checklists: { sector: string; sectorName: string; sectorVersion: string; items: CheckedItem[] }[]
}

export interface InspectionLine extends RecordHead {
  voidReason: string | null
  actions: string[]
  mode: string
  scope: string
  dispatch: string | null
  team: { name: string; unit: string; signs: boolean; signed: string | null }[]
  experts: { name: string; unit: string; field: string }[]
  beginning: { day: string; recorded: string; by: string } | null
  progress: { items: number; answered: number; findings: number; registered: number }
}

export interface Inspection extends InspectionLine, Checked {
  signatures: { name: string; signed: string; digest: string; intact: boolean }[]
  voidReason: string | null
  actions: string[]
}

export interface SelfCheckLine extends RecordHead {
  scope: string
  ledByPrincipal: boolean
  leader: string
  progress: InspectionLine['progress']
  submitted: string | null
  voidReason: string | null
  actions: string[]
}

export interface SelfCheck extends SelfCheckLine, Checked {
  voidReason: string | null
  actions: string[]
}

export interface Drill extends CampaignRecord {
  participants: number
  knowWayOut: boolean
  evaluation: string
}

/** Who checked what when, by which checklist. */
export interface Trace {
  /** SHA-256 of the text of all of it. */
  digest: string
  /** Which checks alone are the reader's to see; null: all of them. */
  part: { limit: 'lead' | 'territory'; unit: Named } | null
  enterprise: Named
  hazard: {
    id: string
    number: string
    item: string
    requirement: string
    description: string
    source: string
    occurred: string
    recorded: string
    by: string | null
  } | null
  checks: {
    kind: string
    id: string
    number: string
    state: string
    day: string
    began: string
    lead: Named | null
    people: string[]
    signatures: { name: string; signed: string; digest: string }[]
    checklists: { sector: string; name: string; version: string; items: number }[]
    progress: InspectionLine['progress']
    findings: CheckedItem[]
    item: CheckedItem | null
    relation: 'before' | 'found' | 'after' | null
    evidence: {
      id: string
      name: string
      sha256: string
      by: string
      added: string
      supplement: boolean
      voided: boolean
    }[]
    lastHash: string
  }[]
}

/** How enterprises stand with what they must do in the period of a day. */
/** Accidents of the campaign that must not happen, and those to be prevented. */
export interface GraveAccidents {
  from: string
  until: string
  serious: number
  major: number
  extraordinary: number
}

/** How far the issues are that must all be fixed. */
export interface MustBeFixed {
  all: number
  fixed: number
}

/** How an enterprise stands with what it must do. */
export interface Standing {
  enterprise: Named
  territory: Named
  sector: Named
  highRisk: boolean
  rule: string
  from: string
  until: string
  record: string | null
}

export interface Duties {
  duty: string
  day: string
  due: number
  done: number
  territories: { of: Named; due: number; done: number }[]
  sectors: { of: Named; due: number; done: number }[]
  behind: Standing[]
  /** Where those that did are asked for. */
  did: Standing[]
  next: string | null
  previous: string | null
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

/** The sector's own columns as of a day; null where the column's rule could not answer. */
export interface Statement {
  asOf: string
  columns: { id: string; name: string; cumulative: number | null; month: number | null }[]
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
  /** How many files of evidence were read; none where that was not asked for. */
  files: number
  findings: Finding[]
}

/** Where something does not fit, and what. */
export interface Finding {
  /** Of the record, or `record` where nothing tells it; or `seal`. */
  kind: string
  id: string | null
  /** Number, or what else it is called by; null where the record cannot be read. */
  name: string | null
  /** Where one event alone is concerned. */
  event: string | null
  /** The record's file of evidence. */
  file: string | null
  code: string
  message: string
}

export type Purpose = 'before' | 'after' | 'document' | 'signature'

export interface Attachment {
  id: string
  purpose: Purpose
  name: string
  caption: string | null
  type: string
  size: number
  sha256: string
  sentSha256: string
  stripped: boolean
  photo: { width: number; height: number } | null
  addedBy: string
  added: string
  /** Whether it was added after the record was signed. */
  supplement: boolean
  /** Whether whoever reads it may void it. */
  voidable: boolean
  voidReason: string | null
  version: number
  /** Where else the file was used; where, is told to those who may see that record. */
  repeats: {
    same: boolean
    where: { attachment: string; kind: string; record: string; label: string; purpose: Purpose } | null
  }[]
}

export interface Attachments {
  items: Attachment[]
  actions: ('add' | 'void')[]
}
