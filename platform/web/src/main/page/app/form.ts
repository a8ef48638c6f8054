import type { Reactive, Ref, ShallowRef } from 'vue'
import { nextTick, reactive, ref, shallowRef, watch } from 'vue'
import { newKey } from '../api/client'
import { Problem, byField } from '../api/problem'
import { session } from './session'

export { orNull } from './fields'

export interface Form<T extends object> {
  model: Reactive<T>
  /** Beside which field what is wrong. */
  faults: Ref<Record<string, string>>
  /** Faults of no field on the form. */
  others: Ref<string[]>
  /** A refusal that is no fault of a field. */
  problem: ShallowRef<Problem | null>
  busy: Ref<boolean>
  /** Whether the fields were found in the browser's memory. */
  restored: Ref<boolean>
  submit: <R>(send: (model: T, key: string) => Promise<R>) => Promise<R | undefined>
  /** Takes away what was refused; what was typed stays. */
  forget: () => void
  clear: () => void
}

/**
 * A form whose faults come from the platform, all at once. One idempotency key belongs to one filling-in: pressing twice,
 * or again after a broken line, does it once. With a name, what was typed survives a reload of the page.
 */
export function useForm<T extends object>(empty: () => T, draft?: string): Form<T> {
  const slot = draft === undefined ? null : `bihuan.draft.${session.value?.login ?? ''}.${draft}`
  const kept = slot === null ? null : readDraft<T>(slot)
  const model = reactive({ ...empty(), ...kept?.model }) as Reactive<T>
  let key = kept?.key ?? newKey()
  const faults = ref<Record<string, string>>({})
  const others = ref<string[]>([])
  const problem = shallowRef<Problem | null>(null)
  const busy = ref(false)
  const restored = ref(kept !== null)

  if (slot !== null) {
    watch(model, () => sessionStorage.setItem(slot, JSON.stringify({ model, key })))
  }

  // what is typed anew has not been refused yet
  watch(
    () => ({ ...model }),
    (now, before) => {
      for (const field of Object.keys(faults.value)) {
        if (now[field as keyof typeof now] !== before[field as keyof typeof before]) {
          delete faults.value[field]
        }
      }
    },
    { flush: 'sync' },
  )

  function forget(): void {
    faults.value = {}
    others.value = []
    problem.value = null
  }

  function clear(): void {
    Object.assign(model, empty())
    key = newKey()
    restored.value = false
    forget()
    // the watcher above runs after this and would write the empty form
    void nextTick(() => slot !== null && sessionStorage.removeItem(slot))
  }

  async function submit<R>(send: (model: T, key: string) => Promise<R>): Promise<R | undefined> {
    if (busy.value) {
      return undefined
    }
    busy.value = true
    try {
      const answer = await send(model as T, key)
      key = newKey()
      forget()
      if (slot !== null) {
        await nextTick()
        sessionStorage.removeItem(slot)
      }
      return answer
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure
      }
      refuse(failure)
      return undefined
    } finally {
      busy.value = false
    }
  }

  function refuse(refusal: Problem): void {
    const sorted = byField(refusal.faults, Object.keys(model))
    faults.value = sorted.fields
    others.value = sorted.rest
    problem.value = refusal
    if (refusal.code === 'key-reused') {
      key = newKey()
    }
  }

  return { model, faults, others, problem, busy, restored, submit, forget, clear }
}

function readDraft<T>(slot: string): { model: Partial<T>; key: string } | null {
  const text = sessionStorage.getItem(slot)
  return text === null ? null : (JSON.parse(text) as { model: Partial<T>; key: string })
}
