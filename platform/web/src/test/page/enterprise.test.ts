import { describe, expect, it } from 'vitest'
import type { Enterprise } from '../../main/page/api/types'
import { bodyOf, emptyEnterprise, modelOf, naming } from '../../main/page/app/enterprise'

const gas = { id: 'city-gas-and-self-built-houses', name: '城镇燃气和自建房' }

function firm(highRisk: Enterprise['highRisk']): Enterprise {
  return {
    ...emptyEnterprise(),
    territory: gas,
    sector: gas,
    furtherSectors: [],
    tags: [],
    longitude: null,
    latitude: null,
    highRisk,
  } as unknown as Enterprise
}

describe('the form of an enterprise', () => {
  it('has the parts by their ids, and words of earlier days as they are', () => {
    const model = modelOf(
      firm([
        { sector: gas, part: 'gas', reason: 'Gas' },
        { sector: gas, part: null, reason: '曾用说明' },
        { sector: { id: 'fireworks', name: '烟花爆竹' }, part: null, reason: null },
      ]),
    )
    expect(model.risk).toEqual({ [gas.id]: ['gas', '曾用说明'] })
  })

  it('sends a ground for each part of the sectors that are chosen', () => {
    const model = { ...emptyEnterprise(), risk: { [gas.id]: ['gas', '曾用说明'], other: ['x'] } }
    expect(bodyOf(model, [gas.id], []).highRisk).toEqual([
      { sector: gas.id, reason: 'gas' },
      { sector: gas.id, reason: '曾用说明' },
    ])
  })
})

it('offers a record about an enterprise only those that name it itself', () => {
  const records = [
    { id: '1', enterprise: { id: 'n', name: '北厂' } },
    { id: '2', enterprise: { id: 'o', name: '老厂' } },
    { id: '3', enterprise: null },
  ]
  expect(naming(records, 'n').map((one) => one.id)).toEqual(['1'])
})
