import { expect, it } from 'vitest'
import { NO_FILTERS, anySet, filtersOf, queryOf, savedQuery, savedText } from '../../main/page/app/filters'

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

it('a saved filter is the same when it is used again', () => {
  const filters = { ...NO_FILTERS, text: '通道 & a=b', stage: ['planned', 'returned'], overdue: true }
  expect(filtersOf(savedQuery(savedText(queryOf(filters))))).toEqual(filters)
  expect(savedText(queryOf(NO_FILTERS))).toBe('')
})
