import type { LocationQuery } from 'vue-router'
import type { ChecklistItem, TextPart } from '../api/types'
import { today } from './format'

/** Which items of a checklist are shown, as of which day. Empty: not narrowed. */
export interface ItemFilters {
  text: string
  group: string
  severity: string
  topic: string
  /** Whether only what applies on the day is shown. */
  applying: boolean
  on: string
}

export function allItems(): ItemFilters {
  return { text: '', group: '', severity: '', topic: '', applying: false, on: today() }
}

/** Reads the filters from the address; without a day there it is today. */
export function itemFiltersOf(query: LocationQuery): ItemFilters {
  const one = (name: string): string => {
    const value = query[name]
    return (Array.isArray(value) ? value[0] : value) ?? ''
  }
  return {
    text: one('text'),
    group: one('group'),
    severity: one('severity'),
    topic: one('topic'),
    applying: one('applying') === 'true',
    on: /^\d{4}-\d{2}-\d{2}$/.test(one('on')) ? one('on') : today(),
  }
}

/** Writes the filters into an address, so that the same address always shows the same. */
export function itemQueryOf(filters: ItemFilters): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filters)
      .filter(([, value]) => value !== '' && value !== false)
      .map(([name, value]) => [name, String(value)]),
  )
}

/** The items that pass every filter, in their order. */
export function filtered(items: ChecklistItem[], filters: ItemFilters): ChecklistItem[] {
  return matching(items, filters.text, filters.group).filter(
    (item) =>
      (filters.severity === '' || item.severity === filters.severity) &&
      (filters.topic === '' || item.topic === filters.topic) &&
      (!filters.applying || item.applies),
  )
}

/** The items of a group in which every word of a text occurs, wherever it stands. */
export function matching(items: ChecklistItem[], text: string, group = ''): ChecklistItem[] {
  const words = wordsOf(text)
  return items.filter((item) => {
    const all = [
      item.id,
      item.group,
      item.requirement,
      item.howToCheck,
      item.usualMeasure,
      item.basisLabel,
      ...item.focusPoints,
      ...item.basis.map((basis) => `${basis.title} ${basis.number} ${basis.clause ?? ''}`),
    ]
      .join('\n')
      .toLowerCase()
    return (group === '' || item.group === group) && words.every((word) => all.includes(word))
  })
}

/** The words of what somebody searches for; a Chinese word may be of any length. */
export function wordsOf(text: string): string[] {
  return text
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** A text cut where searched words stand in it. */
export function marked(text: string, words: string[]): TextPart[] {
  if (words.length === 0) {
    return [{ text, found: false }]
  }
  const literal = [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return text
    .split(new RegExp(`(${literal.join('|')})`, 'iu'))
    .map((part, at) => ({ text: part, found: at % 2 === 1 }))
    .filter((part) => part.text !== '')
}
