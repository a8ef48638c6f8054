import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { newKey } from '../api/client'
import { Problem } from '../api/problem'
import type { Attachment, Attachments, Checked } from '../api/types'
import type { Draft, Given } from './answers'
import { complete, left, sendable } from './answers'
import { api, session } from './session'

/**
 * The sheet of a check that is being filled in. What is typed is kept on the device until the platform has it; a change by
 * somebody else is taken in and the own answers are sent after it.
 */
export function useSheet<R extends Checked>(path: string, first: R) {
  const slot = `bihuan.draft.${session.value?.login ?? ''}.sheet.${first.id}`
  const record = shallowRef<R>(first)
  const draft = reactive<Draft>(JSON.parse(localStorage.getItem(slot) ?? '{}') as Draft)
  const problem = shallowRef<Problem | null>(null)
  const busy = ref(false)
  const waiting = computed(() => Object.keys(draft).length)
  let queue = Promise.resolve()

  watch(draft, () => {
    if (Object.keys(draft).length === 0) {
      localStorage.removeItem(slot)
    } else {
      localStorage.setItem(slot, JSON.stringify(draft))
    }
  })

  function give(item: string, given: Given): void {
    draft[item] = given
  }

  /** Sends what can be sent, after what is on its way; says whether nothing is left. */
  async function send(): Promise<boolean> {
    queue = queue.then(sendOnce)
    await queue
    return waiting.value === 0
  }

  async function sendOnce(): Promise<void> {
    const answers = sendable(draft)
    if (answers.length === 0) {
      return
    }
    const sent = JSON.parse(JSON.stringify(draft)) as Draft
    busy.value = true
    try {
      record.value = await posted(answers)
      problem.value = null
      const rest = left(draft, sent)
      Object.keys(sent)
        .filter((item) => !(item in rest) && complete(sent[item]!))
        .forEach((item) => delete draft[item])
    } catch (failure) {
      refuse(failure)
    } finally {
      busy.value = false
    }
  }

  async function posted(answers: unknown[]): Promise<R> {
    const key = newKey()
    try {
      return await api.post<R>(`${path}/answers`, { version: record.value.version, answers }, key)
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.stale === null) {
        throw failure
      }
      await reload()
      return api.post<R>(`${path}/answers`, { version: record.value.version, answers })
    }
  }

  /** Registers the hazard of an item that is not met; the answer goes first, so that the platform knows it. */
  async function register(finding: object, key: string): Promise<R> {
    await send()
    record.value = await api.post<R>(`${path}/findings`, finding, key)
    return record.value
  }

  /** What is attached to the record. */
  async function attachments(): Promise<Attachment[]> {
    return (await api.get<Attachments>(`${path}/attachments`)).items
  }

  async function reload(): Promise<void> {
    record.value = await api.get<R>(path)
  }

  function refuse(failure: unknown): void {
    if (!(failure instanceof Problem)) {
      throw failure
    }
    problem.value = failure
  }

  return { record, draft, problem, busy, waiting, give, send, register, attachments, reload }
}

export type SheetInHand = ReturnType<typeof useSheet>
