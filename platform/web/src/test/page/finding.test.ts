import { expect, test } from 'vitest'
import type { Hazard, Sector } from '../../main/page/api/types'
import { derivedTags, findingBody, findingOf, noFinding } from '../../main/page/app/finding'

const tag = (id: string) => ({ id, label: id })
const sector = {
  rows: [
    { id: 'one', label: '一', lead: null },
    { id: 'other', label: '二', lead: null },
  ],
  tags: [tag('parks'), tag('old')],
  tagRules: [{ tag: tag('old'), items: ['a-1'], places: [], zones: false }],
  measurements: [{ id: 'width', name: '宽度', unit: '米', least: 0, most: 9, decimals: 2, items: ['a-1'] }],
} as unknown as Sector
const hazard = {
  item: 'a-1',
  alsoFound: ['a-2'],
  placeCategoryId: null,
  measured: [{ id: 'width', name: '宽度', value: 1.2, unit: '米' }],
  row: tag('other'),
  tags: [tag('old'), tag('parks')],
} as unknown as Hazard

test('a form to correct begins with what the record says, without the rows that follow from it', () => {
  expect(findingOf(hazard, sector)).toEqual({
    item: 'a-1',
    alsoFound: ['a-2'],
    placeCategory: '',
    measured: { width: 1.2 },
    row: 'other',
    tags: ['parks'],
  })
  expect(derivedTags(sector, 'a-2', '')).toEqual([])
})

test('only numbers that go with the item are sent', () => {
  const finding = findingOf(hazard, sector)
  expect(findingBody(finding, sector).measured).toEqual([{ measurement: 'width', value: 1.2 }])
  expect(findingBody({ ...finding, item: 'a-2' }, sector).measured).toEqual([])
  expect(findingBody(noFinding(), null)).toEqual({
    item: null,
    alsoFound: [],
    placeCategory: null,
    measured: [],
    row: null,
    tags: [],
  })
})
