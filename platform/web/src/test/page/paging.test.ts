import { expect, it } from 'vitest'
import { START, back, forward, isFirst, pageNumber, trailOf } from '../../main/page/app/paging'

it('goes forth and back at any depth', () => {
  const third = forward(forward(START, 'b'), 'c')
  expect(third).toEqual({ after: 'c', before: [null, 'b'] })
  expect(pageNumber(third)).toBe(3)
  expect(back(third)).toEqual({ after: 'b', before: [null] })
  expect(back(back(third))).toEqual(START)
  expect(isFirst(back(back(third)))).toBe(true)
})

it('leads from a page reached by a link to the first page', () => {
  const linked = trailOf('x', undefined)
  expect(pageNumber(linked)).toBeNull()
  expect(back(linked)).toEqual(START)
})

it('is found again in the browser after a reload', () => {
  expect(trailOf('c', [null, 'b'])).toEqual({ after: 'c', before: [null, 'b'] })
  expect(trailOf(undefined, null)).toEqual(START)
})
