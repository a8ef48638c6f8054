import { computed } from 'vue'
import type { Items, Organisation, SectorSummary } from '../api/types'
import { sectorsRevision } from './live'
import { useRemote } from './remote'
import { api } from './session'

/** The public bodies, as filters and forms offer them. */
export function useOrganisations() {
  const remote = useRemote((signal) => api.get<Items<Organisation>>('/organisations', {}, signal))
  const active = computed(() => remote.data.value?.items.filter((one) => one.active) ?? [])
  return {
    departments: computed(() => active.value.filter((one) => one.kind === 'department')),
    territories: computed(() => active.value.filter((one) => one.kind === 'street' || one.kind === 'zone')),
  }
}

/** The sectors present just now; follows them without a reload. */
export function useSectors() {
  return useRemote((signal) => api.get<Items<SectorSummary>>('/sectors', {}, signal), sectorsRevision)
}
