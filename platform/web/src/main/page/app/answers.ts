import type { Checked, CheckedItem, Verdict } from '../api/types'

/** An answer as it stands on this device. */
export interface Given {
  verdict: Verdict | ''
  note: string
  evidence: string[]
}

/** Answers by item that the platform does not have yet. */
export type Draft = Record<string, Given>

/** What an item shows: what was typed here, else what the platform has. */
export function givenOf(item: CheckedItem, draft: Draft): Given {
  return draft[item.item] ?? item.answer ?? { verdict: '', note: '', evidence: [] }
}

/** Whether an answer can be sent: a finding says what was seen. */
export function complete(given: Given): boolean {
  return given.verdict !== '' && (given.verdict !== 'not-met' || given.note.trim() !== '')
}

/** The answers of a draft that can be sent. */
export function sendable(draft: Draft): { item: string; verdict: string; note: string; evidence: string[] }[] {
  return Object.entries(draft)
    .filter(([, given]) => complete(given))
    .map(([item, given]) => ({ item, ...given }))
}

/** What is left of a draft once some answers were sent; what was changed meanwhile stays. */
export function left(draft: Draft, sent: Draft): Draft {
  return Object.fromEntries(
    Object.entries(draft).filter(([item, given]) => JSON.stringify(given) !== JSON.stringify(sent[item])),
  )
}

/** The items of all checklists, in order. */
export function itemsOf(record: Checked): CheckedItem[] {
  return record.checklists.flatMap((list) => list.items)
}
