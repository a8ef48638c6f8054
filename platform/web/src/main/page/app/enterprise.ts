import type { Enterprise, EnterpriseSize, EnterpriseStep, HeirChoice, Named } from '../api/types'
import { orNull } from './fields'

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
  /** By which parts it is high-risk, for each sector of which some enterprises are. */
  risk: Record<string, string[]>
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
    risk: risksOf(enterprise),
    address: enterprise.address ?? '',
    longitude: enterprise.longitude?.toString() ?? '',
    latitude: enterprise.latitude?.toString() ?? '',
  }
}

/** A part by its id, or by the words of a time when the sector named it otherwise. */
function risksOf(enterprise: Enterprise): Record<string, string[]> {
  const risks: Record<string, string[]> = {}
  for (const one of enterprise.highRisk.filter((ground) => ground.reason !== null)) {
    risks[one.sector.id] = [...(risks[one.sector.id] ?? []), one.part ?? one.reason ?? '']
  }
  return risks
}

/** What is sent: blank texts are missing, and high-risk parts count for the sectors chosen. */
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
    highRisk: partly.flatMap((sector) => (model.risk[sector] ?? []).map((reason) => ({ sector, reason }))),
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

/** Those records that name an enterprise itself, not one after which it goes on. */
export function naming<R extends { enterprise: Named | null }>(records: R[], enterprise: string): R[] {
  return records.filter((one) => one.enterprise?.id === enterprise)
}
