import { expect, it } from 'vitest'
import { bodyOf, emptyOf } from '../../main/page/app/fields'
import { queryOf } from '../../main/page/app/filters'
import type { Field } from '../../main/page/app/records'
import { INSPECTIONS, NO_RECORD_FILTERS, doneOtherwise, recordFiltersOf } from '../../main/page/app/records'

const fields: Field[] = [
  { name: 'title', label: 'record.title', type: 'line' },
  { name: 'deaths', label: 'accident.deaths', type: 'number', initial: '1' },
  { name: 'responsible', label: 'accident.responsible', type: 'yes-no' },
]

it('filters of records survive the way through the address', () => {
  const filters = {
    ...NO_RECORD_FILTERS,
    text: '边坡',
    state: ['fixed', 'returned'],
    lead: 'fire-rescue',
    decision: 'fine',
    source: 'national-supervision',
    mustBeFixed: true,
  }
  expect(recordFiltersOf(queryOf(filters))).toEqual(filters)
  expect(queryOf(NO_RECORD_FILTERS)).toEqual({})
})

it('a form begins with what is known and sends blanks as missing', () => {
  expect(emptyOf(fields)).toEqual({ title: '', deaths: '1', responsible: '' })
  expect(bodyOf(fields, emptyOf(fields))).toEqual({ title: null, deaths: 1, responsible: null })
})

it('what is no number goes as typed, and yes and no as such', () => {
  expect(bodyOf(fields, { title: ' 滑坡 ', deaths: '两人', responsible: 'false' })).toEqual({
    title: '滑坡',
    deaths: '两人',
    responsible: false,
  })
  expect(bodyOf(fields, { title: 'x', deaths: '1,200', responsible: 'true' }).deaths).toBe(1200)
})

it('who may only sign an inspection has something to do with it', () => {
  expect(doneOtherwise(INSPECTIONS, ['signature'])).toBe(true)
  expect(doneOtherwise(INSPECTIONS, [])).toBe(false)
})
