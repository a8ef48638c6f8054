import { expect, it } from 'vitest'
import type { ChecklistItem } from '../../main/page/api/types'
import type { ItemFilters } from '../../main/page/app/checklist'
import { filtered, itemFiltersOf, itemQueryOf, marked, matching, wordsOf } from '../../main/page/app/checklist'

const item = (id: string, group: string, requirement: string): ChecklistItem => ({
  id,
  group,
  requirement,
  basis: [],
  basisLabel: '重大火灾隐患判定方法 6.1',
  severity: 'major',
  ground: 'judgement-standard',
  howToCheck: '现场核查',
  usualMeasure: '',
  topic: null,
  composite: null,
  focusPoints: ['SP-08-11'],
  from: null,
  until: null,
  applies: true,
})
const items = [item('fire-01', '总平面', '安全出口数量足'), item('fire-02', '疏散', '疏散通道畅通')]

it('finds by every word, wherever it stands', () => {
  expect(matching(items, '判定方法 出口').map(({ id }) => id)).toEqual(['fire-01'])
  expect(matching(items, 'FIRE-02').map(({ id }) => id)).toEqual(['fire-02'])
})

it('finds everything without words, and only the group that is asked for', () => {
  expect(matching(items, ' ')).toHaveLength(2)
  expect(matching(items, '', '疏散').map(({ id }) => id)).toEqual(['fire-02'])
})

it('finds a Chinese word of any length, in whatever an item says', () => {
  const basis = { title: '消防法', number: '主席令', clause: '第十六条' } as ChecklistItem['basis'][number]
  const spoken = [{ ...items[0]!, basis: [basis], howToCheck: '量净宽', usualMeasure: '拆除障碍' }]
  for (const text of ['口', '安全出口数量足', '净宽', '障碍', '十六条', 'SP-08-11']) {
    expect(matching(spoken, text), text).toHaveLength(1)
  }
  expect(matching(spoken, '出入口')).toEqual([])
})

it('narrows by level, topic and what applies on the day', () => {
  const none = itemFiltersOf({})
  const mixed: ChecklistItem[] = [
    { ...items[0]!, severity: 'general', topic: 'bridges' },
    { ...items[1]!, applies: false },
  ]
  const ids = (narrow: Partial<ItemFilters>) => filtered(mixed, { ...none, ...narrow }).map(({ id }) => id)
  expect(ids({ severity: 'general' })).toEqual(['fire-01'])
  expect(ids({ topic: 'bridges' })).toEqual(['fire-01'])
  expect(ids({ applying: true })).toEqual(['fire-01'])
  expect(ids({})).toEqual(['fire-01', 'fire-02'])
})

it('filters survive the way through the address, and a day that is none is today', () => {
  const filters = { text: '出口', group: '疏散', severity: 'major', topic: '', applying: true, on: '2023-06-15' }
  expect(itemFiltersOf(itemQueryOf(filters))).toEqual(filters)
  expect(itemFiltersOf({ on: 'yesterday' }).on).toBe(itemFiltersOf({}).on)
})

it('marks every hit, the longer word first, and takes signs as they are', () => {
  const hits = (text: string, words: string) =>
    marked(text, wordsOf(words))
      .map((part) => (part.found ? `[${part.text}]` : part.text))
      .join('')
  expect(hits('安全出口与出口指示', '出口 安全出口')).toBe('[安全出口]与[出口]指示')
  expect(hits('净宽不低于80%(含)', '80%( GB')).toBe('净宽不低于[80%(]含)')
  expect(hits('原样', '')).toBe('原样')
})
