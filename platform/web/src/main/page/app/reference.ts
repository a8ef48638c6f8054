import { computed } from 'vue'
import type { Annex2Form, Checklist, Items, Organisation, RiskForm, Sector, SectorSummary } from '../api/types'
import { sectorsRevision } from './live'
import { useRemote } from './remote'
import { api, may, session } from './session'

/** The public bodies, as filters and forms offer them, and the name of one's own unit, as the head of a form has it. */
export function useOrganisations() {
  const remote = useRemote((signal) => api.get<Items<Organisation>>('/organisations', {}, signal))
  const active = computed(() => remote.data.value?.items.filter((one) => one.active) ?? [])
  return {
    bodies: active,
    departments: computed(() => active.value.filter((one) => one.kind === 'department')),
    /** Those that can have made a decision in a case. */
    deciding: computed(() =>
      active.value.filter((one) => ['department', 'government', 'committee', 'committee-office'].includes(one.kind)),
    ),
    territories: computed(() => active.value.filter((one) => one.kind === 'street' || one.kind === 'zone')),
    own: computed(
      () =>
        session.value?.organisation?.name ??
        session.value?.enterprise?.name ??
        (session.value?.role === 'committee-office'
          ? (active.value.find((one) => one.id === 'swc-office')?.name ?? '')
          : ''),
    ),
  }
}

/** The sectors present just now, then the checklists common to all of them; follows them without a reload. */
export function useSectors() {
  return useRemote(async (signal) => {
    const present = await api.get<Items<SectorSummary> & { common: SectorSummary[] }>('/sectors', {}, signal)
    return { items: [...present.items, ...present.common] }
  }, sectorsRevision)
}

/** A sector with the items of its checklist that apply on a day. */
export function useChecklistOf(id: () => string, day: () => string) {
  const content = useRemote(
    async (signal) => {
      if (id() === '') {
        return null
      }
      const path = `/sectors/${id()}`
      const [sector, checklist] = await Promise.all([
        api.get<Sector>(path, {}, signal),
        api.get<Checklist>(`${path}/checklist`, { on: day() }, signal),
      ])
      return { sector, checklist }
    },
    id,
    day,
  )
  return {
    content,
    sector: computed(() => (content.data.value?.sector.id === id() ? content.data.value.sector : null)),
    items: computed(() => content.data.value?.checklist.items.filter((item) => item.applies) ?? []),
  }
}

/** The rows of Annex 2 that count by tag. */
export function useTags() {
  const form = useRemote((signal) =>
    may('read-report')
      ? api.get<Annex2Form>('/reports/annex2/form', {}, signal)
      : Promise.resolve<Annex2Form>({ rows: [], groups: [] }),
  )
  return computed(() => form.data.value?.rows.filter((row) => row.kind === 'cross-cutting') ?? [])
}

/** The form of Annex 3, by which the four lists of a risk are drawn. */
export function useRiskForm() {
  return useRemote((signal) => api.get<RiskForm>('/risks/form', {}, signal))
}
