import { expect, it } from 'vitest'
import type { SearchHit } from '../../main/page/api/types'
import { dutyOf, foundInTitle, placeOf } from '../../main/page/app/search'

const hit: SearchHit = {
  id: 'h1',
  number: 'n1',
  title: '',
  excerpt: [],
  territory: null,
  lead: null,
  state: '',
  day: '2023-06-01',
}

it('leads from a hit to where it can be looked at', () => {
  const router = { hasRoute: (name: unknown) => name === 'hazard' }
  expect(placeOf(router, 'hazard', hit)).toEqual({ name: 'hazard', params: { id: 'h1' } })
  expect(placeOf(router, 'issue', hit)).toBeNull()
  expect(placeOf(router, 'person', hit)).toEqual({ name: 'organisation', params: { id: 'n1' } })
  expect(placeOf(router, 'enterprise', hit)).toEqual({ name: 'hazards', query: { enterprise: 'h1' } })
  expect(placeOf(router, 'organisation', hit)).toEqual({ name: 'hazards', query: { lead: 'n1' } })
  expect(placeOf(router, 'organisation', { ...hit, territory: { id: 'n1', name: '' } })).toEqual({
    name: 'hazards',
    query: { territory: 'n1' },
  })
})

it('tells a duty that has ended from one that lasts', () => {
  expect(dutyOf('task-force-head')).toEqual({ duty: 'task-force-head', former: false })
  expect(dutyOf('former-task-force-head')).toEqual({ duty: 'task-force-head', former: true })
})

it('a title that was found itself is not told twice', () => {
  const excerpt = [
    { text: '高处', found: true },
    { text: '作业平台', found: false },
  ]
  expect(foundInTitle({ ...hit, title: '高处作业平台', excerpt })).toBe(true)
  expect(foundInTitle({ ...hit, title: '高处作业平台二号', excerpt })).toBe(false)
  expect(foundInTitle({ ...hit, title: '配电间', excerpt })).toBe(false)
})
