import type { Decision, EnforcementCase, Named } from '../api/types'
import { today } from './format'
import type { Field } from './records'

/** Kinds of decisions: penalties first, in the order of the statistics form. */
export const DECISION_KINDS = [
  'warning',
  'fine',
  'suspension',
  'licence-withdrawal',
  'closure',
  'industry-ban',
  'transfer-to-justice',
  'criminal-referral',
  'circular',
  'interview',
  'joint-sanction',
  'exposure',
  'published-case',
]

/** Kinds that are penalties, and as such refused by a safe harbour. */
const PENALTIES = DECISION_KINDS.slice(0, 6)

/** Kinds that need neither a numbered document nor a clause of the law. */
const INFORMAL = ['circular', 'interview', 'exposure', 'published-case']

type Filled = Record<string, string>

/** The form of a decision; filled with one that is to be corrected. */
export function decisionFields(
  whole: EnforcementCase,
  bodies: Named[],
  hazards: Named[],
  /** Whether a safe harbour stands against penalties. */
  protects: boolean,
  before?: Decision,
): Field[] {
  const ofKind =
    (...kinds: string[]) =>
    (model: Filled): boolean =>
      kinds.includes(model.kind ?? '')
  const informal = ofKind(...INFORMAL)
  const formal = (model: Filled): boolean => !informal(model)
  const document: Field = {
    name: 'document',
    label: 'kind.case.document',
    type: 'line',
    longest: 100,
    initial: before?.document ?? '',
  }
  const basis: Field = {
    name: 'basis',
    label: 'kind.case.basis',
    type: 'text',
    longest: 500,
    initial: before?.basis ?? '',
  }
  const fields: Field[] = [
    {
      name: 'kind',
      label: 'kind.case.kind',
      type: 'choice',
      required: true,
      values: DECISION_KINDS,
      texts: 'kind.case.kinds',
      initial: before?.kind ?? '',
    },
    {
      name: 'subject',
      label: 'kind.case.subject',
      type: 'choice',
      required: true,
      values: ['enterprise', 'principal'],
      texts: 'kind.case.subjects',
      initial: before?.subject ?? 'enterprise',
    },
    {
      name: 'person',
      label: 'kind.case.person',
      type: 'line',
      required: true,
      longest: 100,
      initial: before?.person ?? '',
      when: (model) => model.subject === 'principal',
    },
    {
      name: 'until',
      label: 'kind.case.until',
      type: 'day',
      initial: before?.until ?? '',
      when: ofKind('industry-ban'),
    },
    {
      name: 'amount',
      label: 'kind.case.amountYuan',
      type: 'number',
      required: true,
      initial: before?.amount?.toString() ?? '',
      when: ofKind('fine'),
    },
    {
      name: 'persons',
      label: 'kind.case.persons',
      type: 'number',
      required: true,
      initial: before?.persons?.toString() ?? '',
      when: ofKind('transfer-to-justice'),
    },
    {
      name: 'receiver',
      label: 'kind.case.receiver',
      type: 'line',
      required: true,
      longest: 100,
      initial: before?.receiver ?? '',
      when: ofKind('transfer-to-justice', 'criminal-referral'),
    },
    {
      name: 'dangerousOperation',
      label: 'kind.case.dangerousOperation',
      type: 'yes-no',
      initial: String(before?.dangerousOperation ?? false),
      when: ofKind('published-case'),
    },
    { ...document, required: true, when: formal },
    { ...document, when: informal },
    { name: 'date', label: 'kind.case.date', type: 'day', required: true, initial: before?.date ?? today() },
    {
      name: 'department',
      label: 'kind.case.department',
      type: 'choice',
      required: true,
      options: bodies,
      initial: before?.department.id ?? whole.lead?.id ?? '',
    },
    {
      name: 'hazards',
      label: 'kind.case.hazards',
      type: 'choices',
      options: hazards,
      initial: (before?.hazards ?? hazards.map((one) => one.id)).join(','),
      when: () => hazards.length > 1,
    },
    { ...basis, required: true, when: formal },
    { ...basis, when: informal },
    {
      name: 'overrideReason',
      label: 'kind.case.overrideReason',
      type: 'text',
      longest: 500,
      initial: before?.overrideReason ?? '',
      when: (model) => protects && PENALTIES.includes(model.kind ?? ''),
    },
    { name: 'content', label: 'kind.case.content', type: 'text', required: true, initial: before?.content ?? '' },
  ]
  return before === undefined
    ? fields
    : [...fields, { name: 'reason', label: 'field.reason', type: 'text', required: true, longest: 500 }]
}
