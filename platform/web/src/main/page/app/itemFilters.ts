import { reactive, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { ItemFilters } from './checklist'
import { itemFiltersOf, itemQueryOf } from './checklist'

/** Filters of a checklist that stand in the address: who passes the address on passes on what is seen. */
export function useItemFilters(): ItemFilters {
  const route = useRoute()
  const router = useRouter()
  const here = route.name
  const filters = reactive(itemFiltersOf(route.query))
  watch(
    () => route.query,
    (query) => {
      if (route.name === here) {
        Object.assign(filters, itemFiltersOf(query))
      }
    },
  )
  watch(filters, () => void router.replace({ query: itemQueryOf(filters) }))
  return filters
}
