import { expect, test } from 'vitest'
import type { CheckedItem } from '../../main/page/api/types'
import { complete, givenOf, left, sendable } from '../../main/page/app/answers'

const item: CheckedItem = {
  item: 'ent-04',
  group: '二',
  requirement: '要求',
  basis: '依据',
  severity: 'general',
  howToCheck: null,
  usualMeasure: null,
  answer: { verdict: 'met', note: '', evidence: [] },
  finding: null,
}

test('what was typed here goes before what the platform has', () => {
  expect(givenOf(item, {}).verdict).toBe('met')
  expect(givenOf(item, { 'ent-04': { verdict: 'not-met', note: '未做', evidence: [] } }).verdict).toBe('not-met')
  expect(givenOf({ ...item, answer: null }, {}).verdict).toBe('')
})

test('a finding without a word of what was seen is not sent yet', () => {
  expect(complete({ verdict: 'not-met', note: ' ', evidence: [] })).toBe(false)
  expect(complete({ verdict: 'not-applicable', note: '', evidence: [] })).toBe(true)
  expect(
    sendable({
      a: { verdict: 'not-met', note: '', evidence: [] },
      b: { verdict: 'met', note: '', evidence: ['x'] },
      c: { verdict: '', note: '想一想', evidence: [] },
    }),
  ).toEqual([{ item: 'b', verdict: 'met', note: '', evidence: ['x'] }])
})

test('what was changed while it was being sent stays on the device', () => {
  const sent = { a: { verdict: 'met' as const, note: '', evidence: [] } }
  expect(left(sent, sent)).toEqual({})
  const changed = { a: { verdict: 'met' as const, note: '又看了一眼', evidence: [] } }
  expect(left(changed, sent)).toEqual(changed)
})
