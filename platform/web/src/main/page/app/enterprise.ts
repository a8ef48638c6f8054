import type { Enterprise, EnterpriseSize, EnterpriseStep, HeirChoice } from '../api/types'
import { orNull } from './form'

export const SIZES: EnterpriseSize[] = ['micro', 'small', 'medium', 'large']

export interface EnterpriseModel {
  name: string
  creditCode: string
  territory: string
  sector: string
  furtherSectors: string[]
  industry: string
  size: string
  principal: string
  phone: string
  tags: string[]
  /** Why it is high-risk, by the sector of which some enterprises are. */
  risk: Record<string, string>
  address: string
  longitude: string
  latitude: string
  reason: string
  /** Whether those of nearly the same name are others. */
  distinct: boolean
  /** Only there so that faults of it have a place. */
  highRisk: null
}

export function emptyEnterprise(): EnterpriseModel {
  return {
    name: '',
    creditCode: '',
    territory: '',
    sector: '',
    furtherSectors: [],
    industry: '',
    size: '',
    principal: '',
    phone: '',
    tags: [],
    risk: {},
    address: '',
    longitude: '',
    latitude: '',
    reason: '',
    distinct: false,
    highRisk: null,
  }
}

/** The form of an enterprise that is there; its telephone number is not known to the page. */
export function modelOf(enterprise: Enterprise): EnterpriseModel {
  return {
    ...emptyEnterprise(),
    name: enterprise.name,
    creditCode: enterprise.creditCode,
    territory: enterprise.territory.id,
    sector: enterprise.sector.id,
    furtherSectors: enterprise.furtherSectors.map((one) => one.id),
    industry: enterprise.industry ?? '',
    size: enterprise.size ?? '',
    principal: enterprise.principal ?? '',
    tags: enterprise.tags.map((one) => one.id),
    risk: Object.fromEntries(enterprise.highRisk.map((one) => [one.sector.id, one.reason ?? ''])),
    address: enterprise.address ?? '',
    longitude: enterprise.longitude?.toString() ?? '',
    latitude: enterprise.latitude?.toString() ?? '',
  }
}

/** What is sent: blank texts are missing, and reasons count for the sectors chosen. */
export function bodyOf(model: EnterpriseModel, partly: string[], distinctFrom: string[]): Record<string, unknown> {
  return {
    name: orNull(model.name),
    creditCode: orNull(model.creditCode),
    territory: orNull(model.territory),
    sector: orNull(model.sector),
    furtherSectors: model.furtherSectors,
    industry: orNull(model.industry),
    size: orNull(model.size),
    principal: orNull(model.principal),
    phone: orNull(model.phone),
    tags: model.tags,
    highRisk: partly
      .map((sector) => ({ sector, reason: orNull(model.risk[sector]) }))
      .filter((one) => one.reason !== null),
    address: orNull(model.address),
    longitude: degrees(model.longitude),
    latitude: degrees(model.latitude),
    distinctFrom,
  }
}

/** What is no number goes as typed, so that the platform names the fault. */
function degrees(text: string): number | string | null {
  const typed = orNull(text)
  return typed === null || !Number.isFinite(Number(typed)) ? typed : Number(typed)
}

export interface StepModel {
  name: string
  from: string
  superior: string
  date: string
  successors: string[]
  /** After a split: who goes on with open records. */
  heirs: HeirChoice[]
  reason: string
}

/** What is sent for a step. */
export function stepBody(
  step: EnterpriseStep,
  model: StepModel,
  version: number,
  distinctFrom: string[],
): Record<string, unknown> {
  const body = { version, reason: orNull(model.reason) }
  switch (step) {
    case 'renaming':
      return { ...body, name: orNull(model.name), from: orNull(model.from), distinctFrom }
    case 'superior':
      return { ...body, superior: orNull(model.superior), from: orNull(model.from) }
    case 'closing':
      return {
        ...body,
        date: orNull(model.date),
        successors: model.successors,
        heirs: model.successors.length > 1 ? model.heirs : [],
      }
    default:
      return body
  }
}
