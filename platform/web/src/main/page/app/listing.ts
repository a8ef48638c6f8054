import type { Named } from '../api/types'
import { today } from './format'
import type { Field } from './records'

const LEVELS = ['district', 'city', 'province']

function ofDistrict(model: Record<string, string>): boolean {
  return model.level === 'district'
}

/** The form of a listing: at any level, by one of the district's bodies or another authority, or above the level it has. */
export function listingFields(deadline: string, above?: string, bodies: Named[] = []): Field[] {
  const levels = LEVELS.slice(above === undefined ? 0 : LEVELS.indexOf(above) + 1)
  return [
    {
      name: 'level',
      label: 'kind.supervision.level',
      type: 'choice',
      required: true,
      values: levels,
      texts: 'listingLevel',
      initial: levels[0] ?? '',
    },
    {
      name: 'authority',
      label: 'kind.supervision.authority',
      type: 'choice',
      required: true,
      options: bodies,
      when: ofDistrict,
    },
    {
      name: 'authority',
      label: 'kind.supervision.authority',
      type: 'line',
      required: true,
      longest: 100,
      when: (model) => !ofDistrict(model),
    },
    { name: 'document', label: 'kind.supervision.document', type: 'line', required: true, longest: 100 },
    { name: 'occurred', label: 'kind.supervision.occurred', type: 'day', required: true, initial: today() },
    { name: 'deadline', label: 'kind.supervision.deadline', type: 'day', required: true, initial: deadline },
    { name: 'publishedIn', label: 'kind.supervision.publishedIn', type: 'line' },
    { name: 'published', label: 'kind.supervision.published', type: 'day' },
  ]
}
