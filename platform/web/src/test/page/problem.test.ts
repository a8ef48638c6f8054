import { describe, expect, it } from 'vitest'
import { Problem, byField } from '../../main/page/api/problem'

const fault = (pointer: string, message: string) => ({ pointer, code: 'required', message })

describe('faults', () => {
  it('stand beside their fields, all of them', () => {
    const sorted = byField(
      [fault('/place', 'missing'), fault('/item', 'retired'), fault('/item', 'foreign')],
      ['place', 'item'],
    )
    expect(sorted).toEqual({ fields: { place: 'missing', item: 'retired foreign' }, rest: [] })
  })

  it('of a list belong to the list', () => {
    expect(byField([fault('/alsoFound/2', 'unknown')], ['item', 'alsoFound']).fields).toEqual({ alsoFound: 'unknown' })
  })

  it('of nested fields belong to the nearest field on the form', () => {
    expect(byField([fault('/audit/login', 'taken')], ['audit', 'audit/login']).fields).toEqual({
      'audit/login': 'taken',
    })
  })

  it('of a query parameter belong to the field of its name', () => {
    expect(byField([fault('reason', 'missing')], ['reason']).fields).toEqual({ reason: 'missing' })
  })

  it('of no field on the form are kept', () => {
    expect(byField([fault('/items', 'no such field')], ['item'])).toEqual({ fields: {}, rest: ['no such field'] })
  })
})

describe('a problem', () => {
  it('is read from its document', () => {
    const problem = Problem.of(422, { code: 'invalid-input', title: '输入有误', faults: [fault('/place', 'missing')] })
    expect(problem).toMatchObject({ status: 422, code: 'invalid-input', title: '输入有误', stale: null })
    expect(problem.faults).toHaveLength(1)
  })

  it('tells that the record has moved on', () => {
    expect(Problem.of(409, { code: 'stale-version', by: '李', at: '', version: 3 }).outdated).toBe(true)
    expect(Problem.of(409, { code: 'wrong-stage' }).outdated).toBe(true)
    expect(Problem.of(409, { code: 'key-reused' }).outdated).toBe(false)
  })

  it('survives a body that is no document', () => {
    expect(Problem.of(502, null)).toMatchObject({ code: 'http-502', faults: [] })
    expect(Problem.of(500, { faults: 'none', title: 3 })).toMatchObject({ title: '', faults: [] })
  })
})
