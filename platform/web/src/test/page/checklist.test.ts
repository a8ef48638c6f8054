import { expect, it } from 'vitest'
import type { ChecklistItem } from '../../main/page/api/types'
import { matching } from '../../main/page/app/checklist'

const item = (id: string, group: string, requirement: string): ChecklistItem => ({
  id,
  group,
  requirement,
  basis: [],
  basisLabel: '重大火灾隐患判定方法 6.1',
  severity: 'major',
  ground: 'judgement-standard',
  howToCheck: '现场核查',
  usualMeasure: '',
  topic: null,
  from: null,
  until: null,
  applies: true,
})
const items = [item('fire-01', '总平面', '安全出口数量足'), item('fire-02', '疏散', '疏散通道畅通')]

it('finds by every word, wherever it stands', () => {
  expect(matching(items, '判定方法 出口').map(({ id }) => id)).toEqual(['fire-01'])
  expect(matching(items, 'FIRE-02').map(({ id }) => id)).toEqual(['fire-02'])
})

it('finds everything without words, and only the group that is asked for', () => {
  expect(matching(items, ' ')).toHaveLength(2)
  expect(matching(items, '', '疏散').map(({ id }) => id)).toEqual(['fire-02'])
})
