import type { WorkKind, WorkRecord } from '../api/types'
import type { Field } from './records'

/** The fields of the content of work: those of every kind, and the figures that this one has. */
export function contentFields(of: Figures): Field[] {
  const figures: Field[] = []
  if (of.quantityLabel !== null) {
    figures.push({ name: 'quantity', label: 'work.quantity', type: 'number', required: of.counted === 'quantity' })
  }
  if (of.amountLabel !== null) {
    figures.push({ name: 'amount', label: 'work.amount', type: 'number', required: of.counted === 'amount' })
  }
  return [
    { name: 'title', label: 'work.title', type: 'line', required: true },
    ...figures,
    { name: 'people', label: 'work.people', type: 'line', longest: 500 },
    { name: 'place', label: 'work.place', type: 'line' },
    { name: 'description', label: 'work.description', type: 'text' },
  ]
}

/** Which figures there are, what they are called, and which one counts. */
export type Figures = Pick<WorkKind, 'quantityLabel' | 'amountLabel'> & { counted?: WorkKind['counted'] }

/** The same fields, as the record has them at first. */
export function correctionFields(work: WorkRecord): Field[] {
  return contentFields(work).map((field) => {
    const value = work[field.name as 'title' | 'quantity' | 'amount' | 'people' | 'place' | 'description']
    return { ...field, initial: value === null ? '' : String(value) }
  })
}
