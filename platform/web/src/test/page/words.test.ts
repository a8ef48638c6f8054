import { expect, it } from 'vitest'
import { compared } from '../../main/page/app/words'

const side = (before: string, after: string, which: 'before' | 'after'): string =>
  compared(before, after)
    .map(({ text, only }) => (only === 'both' ? text : only === which ? `[${text}]` : ''))
    .join('')

it('marks the words that differ and no more', () => {
  expect(side('安全出口数量足、净宽不低于80%', '安全出口数量足、净宽不低于90%', 'before')).toBe(
    '安全出口数量足、净宽不低于[80]%',
  )
  expect(side('安全出口数量足、净宽不低于80%', '安全出口数量足、净宽不低于90%', 'after')).toBe(
    '安全出口数量足、净宽不低于[90]%',
  )
})

it('both sides give the whole text back', () => {
  const [before, after] = ['每月检查一次消防车通道', '每季度检查消防车通道，并作记录']
  expect(side(before, after, 'before').replace(/[[\]]/g, '')).toBe(before)
  expect(side(before, after, 'after').replace(/[[\]]/g, '')).toBe(after)
})

it('what is equal is one stretch, and what only one has is marked whole', () => {
  expect(compared('不变', '不变')).toEqual([{ text: '不变', only: 'both' }])
  expect(compared('', '新增')).toEqual([{ text: '新增', only: 'after' }])
  expect(compared('', '')).toEqual([])
})
