import type { Fault, Risk, RiskField, RiskList, RiskMaterial } from '../api/types'
import { orNull } from './fields'

/** A field of a list that is filled in by itself. */
export interface Leaf {
  /** Its place within the list, as the platform names it in faults. */
  path: string
  label: string
  /** The field around it. */
  group: string
  type: RiskField['type'] | 'other'
  required: boolean
  hint: string
  field: RiskField
}

/** A line of the table of materials as it is typed. */
export type TypedMaterial = Record<'category' | 'name' | 'quantity' | 'extra', string>

/** What a list's form holds: texts, chosen options, materials; by path. */
export type ListModel = Record<string, string | string[] | TypedMaterial[]>

/** What the head of the record holds, so that the list has it without being asked. */
const OF_THE_HEAD = ['enterprise', 'row']

/** Whether territory or department say it, and no enterprise. */
export function ofRegulator(one: Leaf): boolean {
  return ['regulatorMeasures', 'otherMeasure'].includes(one.path)
}

/** The fields of a list one after another, those within a field after its other parts. */
export function leavesOf(list: RiskList): Leaf[] {
  return list.fields
    .filter((field) => !OF_THE_HEAD.includes(field.type))
    .flatMap((field) =>
      field.type === 'group'
        ? field.parts.flatMap((part) => leaf({ ...part, other: '', parts: [] }, `${field.id}/`, field.label))
        : leaf(field, '', ''),
    )
}

function leaf(field: RiskField, before: string, group: string): Leaf[] {
  const own: Leaf = {
    path: before + field.id,
    label: field.label,
    group,
    type: field.type,
    required: field.required,
    hint: field.hint,
    field,
  }
  return field.other === ''
    ? [own]
    : [own, { ...own, path: before + field.other, label: '', type: 'other', required: false, hint: '' }]
}

/** What a risk has at a place of a list. */
export function valueAt(risk: Risk, list: string, path: string): unknown {
  return path
    .split('/')
    .reduce<unknown>(
      (within, name) => (within as Record<string, unknown> | null)?.[name] ?? null,
      risk[list as 'basic'],
    )
}

/** The form of a list as the risk has it; telephone numbers are typed anew only. */
export function modelOf(risk: Risk, list: RiskList): ListModel {
  return Object.fromEntries(leavesOf(list).map((one) => [one.path, typed(one, valueAt(risk, list.id, one.path))]))
}

function typed(one: Leaf, value: unknown): ListModel[string] {
  switch (one.type) {
    case 'phone':
      return ''
    case 'organisation':
      return (value as { id: string } | null)?.id ?? ''
    case 'choices':
      return [...((value as string[] | null) ?? [])]
    case 'lines':
      return ((value as string[] | null) ?? []).join('\n')
    case 'table':
      return ((value as RiskMaterial[] | null) ?? []).map(typedMaterial)
    default:
      return value === null || value === undefined ? '' : String(value)
  }
}

function typedMaterial(material: RiskMaterial): TypedMaterial {
  return {
    category: material.category ?? '',
    name: material.name,
    quantity: material.quantity === null ? '' : String(material.quantity),
    extra: material.extra ?? '',
  }
}

export function emptyMaterial(): TypedMaterial {
  return { category: '', name: '', quantity: '', extra: '' }
}

/** Lines into which something was typed: one that was added and left blank is none. */
export function withoutBlank(lines: TypedMaterial[]): TypedMaterial[] {
  return lines.filter((line) => Object.values(line).some((text) => text.trim() !== ''))
}

/** What is wrong within a table, by cell such as `0/name`; what is wrong with all of it, by the empty text. */
export function faultsWithin(table: string, faults: Fault[]): Record<string, string> {
  const whole = `/${table}`
  return Object.fromEntries(
    faults
      .filter(({ pointer }) => pointer === whole || pointer.startsWith(`${whole}/`))
      .map(({ pointer, message }) => [pointer.slice(whole.length + 1), message]),
  )
}

/** What is sent of a list's form, in the shape of the list; a telephone number that was not typed stays as it is. */
export function bodyOf(list: RiskList, model: ListModel): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  for (const one of leavesOf(list)) {
    const value = sent(one, model[one.path] ?? '')
    const names = one.path.split('/')
    const last = names.pop()!
    const within = names.reduce<Record<string, unknown>>(
      (at, name) => (at[name] ??= {}) as Record<string, unknown>,
      body,
    )
    within[last] = value
  }
  return body
}

function sent(one: Leaf, value: ListModel[string]): unknown {
  if (Array.isArray(value)) {
    return one.type === 'table' ? (value as TypedMaterial[]).map(sentMaterial) : value
  }
  if (one.type === 'lines') {
    return value.split('\n').filter((line) => line.trim() !== '')
  }
  return ['count', 'money'].includes(one.type) ? number(value) : orNull(value)
}

function sentMaterial(material: TypedMaterial): Record<string, unknown> {
  return {
    category: orNull(material.category),
    name: orNull(material.name),
    quantity: number(material.quantity),
    extra: orNull(material.extra),
  }
}

/** What is no number goes as typed, so that the platform names the fault. */
function number(text: string): unknown {
  const typedText = orNull(text)
  const amount = Number((typedText ?? '').replaceAll(',', ''))
  return typedText !== null && Number.isFinite(amount) ? amount : typedText
}
