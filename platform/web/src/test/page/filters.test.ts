import { expect, it } from 'vitest'
import { NO_FILTERS, anySet, filtersOf, queryOf } from '../../main/page/app/filters'

it('filters survive the way through the address', () => {
  const filters = { ...NO_FILTERS, text: '通道', stage: ['planned', 'returned'], overdue: true }
  expect(filtersOf(queryOf(filters))).toEqual(filters)
})

it('what is not set does not stand in the address', () => {
  expect(queryOf(NO_FILTERS)).toEqual({})
  expect(anySet(NO_FILTERS)).toBe(false)
})

it('a single stage in the address is a list of one', () => {
  expect(filtersOf({ stage: 'planned' }).stage).toEqual(['planned'])
})
