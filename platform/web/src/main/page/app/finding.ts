import type { Hazard, Labelled, Measurement, Sector } from '../api/types'
import { orNull } from './fields'

/** What a form holds of a finding, as far as the sector says what there is to choose. */
export interface Finding {
  item: string
  alsoFound: string[]
  placeCategory: string
  measured: Record<string, number | undefined>
  row: string
  tags: string[]
}

export function noFinding(): Finding {
  return { item: '', alsoFound: [], placeCategory: '', measured: {}, row: '', tags: [] }
}

/** What a record says; the rows that follow from it by themselves are found anew when it is judged. */
export function findingOf(hazard: Hazard, sector: Sector): Finding {
  const derived = derivedTags(sector, hazard.item, hazard.placeCategoryId ?? '').map((tag) => tag.id)
  return {
    item: hazard.item,
    alsoFound: [...hazard.alsoFound],
    placeCategory: hazard.placeCategoryId ?? '',
    measured: Object.fromEntries(hazard.measured.map((one) => [one.id, one.value])),
    row: sector.rows.length > 1 ? hazard.row.id : '',
    tags: hazard.tags
      .map((tag) => tag.id)
      .filter((id) => !derived.includes(id) && sector.tags.some((own) => own.id === id)),
  }
}

/** What is sent of it. */
export function findingBody(finding: Finding, sector: Sector | null): Record<string, unknown> {
  return {
    item: orNull(finding.item),
    alsoFound: finding.alsoFound,
    placeCategory: orNull(finding.placeCategory),
    measured: measurementsOf(sector, finding.item)
      .filter((one) => finding.measured[one.id] !== undefined)
      .map((one) => ({ measurement: one.id, value: finding.measured[one.id] })),
    row: orNull(finding.row),
    tags: finding.tags,
  }
}

/** The numbers that may be given with findings against an item. */
export function measurementsOf(sector: Sector | null, item: string): Measurement[] {
  return sector?.measurements.filter((one) => one.items.includes(item)) ?? []
}

/** The rows that a record counts for by itself; those that follow from the enterprise are the platform's to find. */
export function derivedTags(sector: Sector | null, item: string, placeCategory: string): Labelled[] {
  return (
    sector?.tagRules
      .filter((rule) => rule.items.includes(item) || rule.places.includes(placeCategory))
      .map((rule) => rule.tag) ?? []
  )
}
