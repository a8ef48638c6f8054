import type { Named, Risk } from '../api/types'
import { listed, yuan } from './format'
import type { Leaf } from './risks'
import { valueAt } from './risks'

/** What a field of a list holds, as it is read; blank where it is not filled in. */
export function shown(
  risk: Risk,
  list: string,
  leaf: Leaf,
  t: (key: string, given: Record<string, unknown>) => string,
  language: string,
): string {
  const value = valueAt(risk, list, leaf.path)
  if (value === null || value === undefined) {
    return ''
  }
  switch (leaf.type) {
    case 'choices': {
      const chosen = leaf.field.options.filter((one) => (value as string[]).includes(one.id)).map((one) => one.label)
      const other = leaf.field.other === '' ? null : (valueAt(risk, list, leaf.field.other) as string | null)
      return listed(other === null ? chosen : [...chosen, other], language)
    }
    case 'lines':
      return (value as string[]).map((line, at) => `${at + 1}. ${line}`).join('\n')
    case 'money':
      return t('hazard.yuan', { amount: yuan(value as number, language) })
    case 'count':
      return t('risk.people', { n: value })
    case 'organisation':
      return (value as Named).name
    default:
      return String(value)
  }
}
