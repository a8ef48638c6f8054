import { expect, it } from 'vitest'
import { figure, moment, today, yuan } from '../../main/page/app/format'

it('the day is the day in the district, not that of the browser', () => {
  expect(today(new Date('2023-06-22T16:30:00Z'))).toBe('2023-06-23')
})

it('an instant is told in the district’s time', () => {
  expect(moment('2023-06-22T16:30:00.000Z')).toBe('2023-06-23 00:30')
})

it('a rate without a denominator is a dash, zero is zero', () => {
  expect(figure(null, 1)).toBe('—')
  expect(figure(undefined, 0)).toBe('—')
  expect(figure(0, 1)).toBe('0.0')
  expect(figure(12.5, 2)).toBe('12.50')
})

it('an amount shows its cents', () => {
  expect(yuan(12500.5, 'zh-CN')).toBe('12,500.50')
})
