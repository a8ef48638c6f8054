import { describe, expect, it } from 'vitest'
import type { Annex2, Annex2Column, Annex2Row } from '../../main/page/api/types'
import { figureAt, head, lines, move } from '../../main/page/app/annex2'

const column = (id: string, label: string, within: string | null = null): Annex2Column => ({
  id,
  label,
  unit: '项',
  decimals: 0,
  within,
  rate: null,
})
const row = (id: string, kind: Annex2Row['kind']): Annex2Row => ({
  id,
  label: id,
  kind,
  parent: null,
  values: { hazard_found: 9 },
  month: { hazard_found: 2 },
})

describe('the head', () => {
  const laid = head({
    rows: [],
    groups: [
      {
        id: 'hazard',
        label: '治理重大隐患',
        columns: [
          column('hazard_found', '发现重大隐患'),
          column('hazard_measures', '落实治理措施'),
          column('hazard_listed', '其中：挂牌督办治理', 'hazard_measures'),
        ],
      },
      { id: 'joint', label: '联合惩戒', columns: [column('joint_discipline', '联合惩戒')] },
    ],
  })

  it('puts groups over their columns, and a lone column in one tall cell', () => {
    expect(laid.groups.map(({ id, across, down }) => [id, across, down])).toEqual([
      ['hazard', 3, 1],
      ['joint', 1, 3],
    ])
  })

  it('puts parts below the column that they are part of', () => {
    expect(laid.columns.map(({ id, across, down }) => [id, across, down])).toEqual([
      ['hazard_found', 1, 2],
      ['hazard_measures', 2, 1],
    ])
    expect(laid.parts.map(({ id }) => id)).toEqual(['hazard_measures', 'hazard_listed'])
  })

  it('covers every column once', () => {
    expect(laid.leaves).toHaveLength(4)
  })
})

function statement(rows: Annex2Row[]): Annex2 {
  return { asOf: '', columns: [], rows, enterprises: { values: {}, month: {} } }
}

it('the total of the month speaks of the month in either statement', () => {
  const found = column('hazard_found', '发现重大隐患')
  const annex = statement([])
  expect(figureAt(annex, row('total-month', 'total-month'), found, false)).toMatchObject({ value: 2, month: true })
  expect(figureAt(annex, row('fire', 'leaf'), found, false)).toMatchObject({ value: 9, month: false })
  expect(figureAt(annex, row('fire', 'leaf'), found, true)).toMatchObject({ value: 2, month: true })
})

it('a total says how many different enterprises there are, a row does not', () => {
  const closed = column('closed', '企业关闭取缔')
  const annex = { ...statement([]), enterprises: { values: { closed: 4 }, month: { closed: 1 } } }
  expect(figureAt(annex, row('total-cumulative', 'total-cumulative'), closed, false).distinct).toBe(4)
  expect(figureAt(annex, row('total-month', 'total-month'), closed, false).distinct).toBe(1)
  expect(figureAt(annex, row('fire', 'leaf'), closed, false).distinct).toBeNull()
})

it('a statement of the month has no cumulative total', () => {
  const rows = [row('total-cumulative', 'total-cumulative'), row('total-month', 'total-month')]
  expect(lines(statement(rows), true).map(({ id }) => id)).toEqual(['total-month'])
})

it('the arrow keys stop at the borders', () => {
  expect(move('ArrowUp', 0, 3, 40, 24)).toEqual({ row: 0, column: 3 })
  expect(move('ArrowRight', 2, 23, 40, 24)).toEqual({ row: 2, column: 23 })
  expect(move('End', 2, 0, 40, 24)).toEqual({ row: 2, column: 23 })
  expect(move('Enter', 2, 0, 40, 24)).toBeNull()
})
