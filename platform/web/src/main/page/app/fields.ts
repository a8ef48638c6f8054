import type { Field } from './records'

/** What a form of these fields holds at first. */
export function emptyOf(fields: Field[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field.name, field.initial ?? '']))
}

/** The fields that belong to the form as it is filled in. */
export function fieldsOf(fields: Field[], model: Record<string, string>): Field[] {
  return fields.filter((field) => field.when?.(model) ?? true)
}

/** What is sent of it: blanks count as missing; what is no number goes as typed, so that the platform names the fault. */
export function bodyOf(fields: Field[], model: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field, model[field.name] ?? '')]))
}

function valueOf(field: Field, typed: string | null): unknown {
  const text = (typed ?? '').trim()
  if (text === '') {
    return null
  }
  if (field.type === 'yes-no') {
    return text === 'true'
  }
  if (field.type === 'choices') {
    return text.split(',')
  }
  const amount = Number(text.replaceAll(',', ''))
  return field.type === 'number' && Number.isFinite(amount) ? amount : text
}

/** Blank texts count as missing, so that the platform names them. */
export function orNull(text: string | null | undefined): string | null {
  return text === null || text === undefined || text.trim() === '' ? null : text
}
