import type { Hazard, Organisation, Stage, Step } from '../api/types'
import type { Field } from './records'

/** The stages at which somebody still has to do something. */
export const OPEN: Stage[] = ['registered', 'planned', 'rectified', 'returned', 'reopened']

const reason: Field = { name: 'reason', label: 'field.reason', type: 'text', required: true, longest: 500 }

/** The fields of the steps whose forms are drawn from their fields alone. */
export function stepFields(step: Step, hazard: Hazard, departments: Organisation[]): Field[] {
  switch (step) {
    case 'extension':
      return [{ name: 'until', label: 'field.extendedUntil', type: 'day', required: true }, reason]
    case 'extension-decision':
      return [
        { name: 'granted', label: 'field.granted', type: 'yes-no', required: true },
        ...(aboveDistrict(hazard)
          ? [{ name: 'document', label: 'field.acceptanceDocument', type: 'line', required: true } as Field]
          : []),
        { name: 'opinion', label: 'field.extensionOpinion', type: 'text', required: true, longest: 500 },
      ]
    case 'lead':
      return [
        {
          name: 'lead',
          label: 'field.lead',
          type: 'choice',
          required: true,
          options: departments.map((one) => ({ id: one.id, name: one.shortName })),
        },
        { name: 'leadReason', label: 'field.leadReason', type: 'text', required: true, longest: 500 },
      ]
    case 'merger':
      return [
        {
          name: 'into',
          label: 'field.mergedInto',
          type: 'hazard',
          required: true,
          enterprise: hazard.enterprise.id,
          open: true,
        },
        reason,
      ]
    case 'separation':
    case 'return':
    case 'reopening':
    case 'void':
      return [reason]
    default:
      return []
  }
}

/** Whether an authority above the district listed it, whose decisions come as documents. */
export function aboveDistrict(hazard: Hazard): boolean {
  return hazard.listing !== null && hazard.listing.level !== 'district'
}
