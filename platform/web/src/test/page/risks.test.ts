import { expect, it } from 'vitest'
import type { Risk, RiskField, RiskList } from '../../main/page/api/types'
import {
  bodyOf,
  emptyMaterial,
  faultsWithin,
  leavesOf,
  modelOf,
  ofRegulator,
  withoutBlank,
} from '../../main/page/app/risks'

const field = (id: string, type: RiskField['type'], more: Partial<RiskField> = {}): RiskField => ({
  id,
  label: id,
  type,
  required: true,
  sample: '',
  hint: '',
  options: [],
  other: '',
  parts: [],
  ...more,
})

const basic: RiskList = {
  id: 'basic',
  label: '一',
  fields: [
    field('riskPoint', 'text'),
    field('enterprise', 'enterprise'),
    field('hazardCharacter', 'group', {
      parts: [field('accidentTypes', 'choices'), field('maxCasualties', 'count'), field('maxLoss', 'money')],
    }),
  ],
}
const control: RiskList = {
  id: 'control',
  label: '三',
  fields: [field('operatorMeasures', 'lines'), field('regulatorMeasures', 'choices', { other: 'otherMeasure' })],
}

const risk = {
  basic: {
    riskPoint: '罐区',
    hazardCharacter: { accidentTypes: ['fire'], maxCasualties: null, maxLoss: 800000 },
  },
  control: { operatorMeasures: ['巡查', '停工'], regulatorMeasures: [], otherMeasure: null },
  duty: { regulator: { department: { id: 'dept-water', name: '水务局' }, phone: '138****0001' } },
} as unknown as Risk

it('the fields of a list stand one after another, without what the head has', () => {
  expect(leavesOf(basic).map((leaf) => leaf.path)).toEqual([
    'riskPoint',
    'hazardCharacter/accidentTypes',
    'hazardCharacter/maxCasualties',
    'hazardCharacter/maxLoss',
  ])
  expect(leavesOf(control).map((leaf) => leaf.path)).toEqual(['operatorMeasures', 'regulatorMeasures', 'otherMeasure'])
})

it('a form begins with what the risk has and sends it back in the shape of the list', () => {
  const model = modelOf(risk, basic)
  expect(model['hazardCharacter/maxLoss']).toBe('800000')
  expect(bodyOf(basic, { ...model, 'hazardCharacter/maxCasualties': '三' })).toEqual({
    riskPoint: '罐区',
    hazardCharacter: { accidentTypes: ['fire'], maxCasualties: '三', maxLoss: 800000 },
  })
})

it('lines are typed one below another, and blank ones are left out', () => {
  expect(modelOf(risk, control).operatorMeasures).toBe('巡查\n停工')
  expect(
    bodyOf(control, { operatorMeasures: '巡查\n\n停工 ', regulatorMeasures: ['isolation'], otherMeasure: ' ' }),
  ).toEqual({ operatorMeasures: ['巡查', '停工 '], regulatorMeasures: ['isolation'], otherMeasure: null })
})

it('a telephone number that was not typed is not sent', () => {
  const duty: RiskList = {
    id: 'duty',
    label: '二',
    fields: [field('regulator', 'group', { parts: [field('department', 'organisation'), field('phone', 'phone')] })],
  }
  const model = modelOf(risk, duty)
  expect(model).toEqual({ 'regulator/department': 'dept-water', 'regulator/phone': '' })
  expect(bodyOf(duty, model)).toEqual({ regulator: { department: 'dept-water', phone: null } })
})

it('tells what the regulator says in the list of measures from what the enterprise says', () => {
  expect(
    leavesOf(control)
      .filter(ofRegulator)
      .map((leaf) => leaf.path),
  ).toEqual(['regulatorMeasures', 'otherMeasure'])
})

it('a line of materials that was left blank is none', () => {
  const typed = { ...emptyMaterial(), name: '担架' }
  expect(withoutBlank([emptyMaterial(), typed, { ...emptyMaterial(), extra: ' ' }])).toEqual([typed])
})

it('what is wrong in a table stands at its cell', () => {
  const faults = [
    { pointer: '/materials/2/name', code: 'required', message: '请填写此项。' },
    { pointer: '/materials', code: 'too-many', message: '太多。' },
    { pointer: '/measures', code: 'required', message: '请填写。' },
  ]
  expect(faultsWithin('materials', faults)).toEqual({ '2/name': '请填写此项。', '': '太多。' })
})
