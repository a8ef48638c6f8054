import { expect, it } from 'vitest'
import type { Hazard } from '../../main/page/api/types'
import { OPEN, stepFields } from '../../main/page/app/hazardSteps'

it('a hazard is merged into an open one of its enterprise alone', () => {
  const hazard = { enterprise: { id: 'e1', name: '一号石场' } } as Hazard
  expect(stepFields('merger', hazard, [])[0]).toMatchObject({ type: 'hazard', enterprise: 'e1', open: true })
  expect(OPEN).not.toContain('accepted')
})
