import { expect, it } from 'vitest'
import { START, back, forward, isFirst, pageNumber, trailOf } from '../../main/page/app/paging'

it('goes forth and back at any depth', () => {
  const third = forward(forward(START, 'b'), 'c')
  expect(third).toEqual({ after: 'c', before: [null, 'b'] })
  expect(pageNumber(third, '~c')).toBe(3)
  expect(back(third, '~c')).toEqual({ after: 'b', before: [null] })
  expect(back(back(third, '~c'), '~b')).toEqual(START)
  expect(isFirst(START, null)).toBe(true)
  expect(pageNumber(START, null)).toBe(1)
})

it('goes back from a page reached by a link by the position that the page gives', () => {
  const linked = trailOf('x', undefined)
  expect(pageNumber(linked, '~x')).toBeNull()
  expect(isFirst(linked, '~x')).toBe(false)
  expect(back(linked, '~x')).toEqual({ after: '~x', before: [] })
  expect(pageNumber(forward(linked, 'y'), '~y')).toBeNull()
})

it('knows the first page however it was reached', () => {
  const reached = trailOf('~x', undefined)
  expect(isFirst(reached, null)).toBe(true)
  expect(pageNumber(reached, null)).toBe(1)
})

it('is found again in the browser after a reload', () => {
  expect(trailOf('c', [null, 'b'])).toEqual({ after: 'c', before: [null, 'b'] })
  expect(trailOf(undefined, null)).toEqual(START)
})
