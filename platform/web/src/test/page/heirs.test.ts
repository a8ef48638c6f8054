import { expect, test } from 'vitest'
import type { OpenRecord } from '../../main/page/api/types'
import { chosenAnew } from '../../main/page/app/heirs'

const NORTH = { id: 'n', name: '北厂' }
const SOUTH = { id: 's', name: '南厂' }

function record(id: string, heir: OpenRecord['heir']): OpenRecord {
  return { kind: 'hazard', id, number: id, title: id, heir, version: 3 }
}

test('only what is chosen otherwise than it is goes out', () => {
  const records = [record('a', null), record('b', NORTH), record('c', NORTH), record('d', null)]
  expect(chosenAnew(records, { a: SOUTH.id, b: NORTH.id, c: '' })).toEqual([
    { kind: 'hazard', record: 'a', version: 3, heir: SOUTH.id },
    { kind: 'hazard', record: 'c', version: 3, heir: null },
  ])
  expect(chosenAnew(records, {})).toEqual([])
})
