import type { Ref, ShallowRef, WatchSource } from 'vue'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { Problem } from '../api/problem'
import { language } from './language'

export interface Remote<T> {
  /** The newest answer; kept while the next one is under way, so that nothing flickers. */
  data: ShallowRef<T | null>
  problem: ShallowRef<Problem | null>
  loading: Ref<boolean>
  reload: () => Promise<void>
}

/** Loads something now, and again when a source or the language changes; an overtaken answer is dropped. */
export function useRemote<T>(load: (signal: AbortSignal) => Promise<T>, ...sources: WatchSource[]): Remote<T> {
  const data = shallowRef<T | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const loading = ref(false)
  let running: AbortController | null = null

  async function reload(): Promise<void> {
    running?.abort()
    const mine = new AbortController()
    running = mine
    loading.value = true
    try {
      const answer = await load(mine.signal)
      if (running === mine) {
        data.value = answer
        problem.value = null
      }
    } catch (failure) {
      if (running === mine) {
        if (!(failure instanceof Problem)) {
          throw failure
        }
        problem.value = failure
      }
    } finally {
      if (running === mine) {
        loading.value = false
      }
    }
  }

  watch([language, ...sources], () => void reload(), { immediate: true })
  onScopeDispose(() => {
    running?.abort()
    running = null
  })
  return { data, problem, loading, reload }
}
