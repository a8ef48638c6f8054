import { shallowRef } from 'vue'
import { Client } from '../api/client'
import { Problem } from '../api/problem'
import type { FunctionId, Session } from '../api/types'
import { language } from './language'

/** The session; null when nobody is signed in, undefined until the platform was asked. */
export const session = shallowRef<Session | null | undefined>(undefined)

export const api = new Client({
  fetch: (input, init) => fetch(input, init),
  language: () => language.value,
  csrfToken: () => session.value?.csrfToken ?? null,
  signedOut: () => (session.value = null),
})

export function may(...functions: FunctionId[]): boolean {
  return functions.some((one) => session.value?.functions.includes(one) ?? false)
}

/** Asks the platform who is signed in. */
export async function restore(): Promise<void> {
  try {
    session.value = await api.get<Session>('/session')
  } catch (failure) {
    if (!(failure instanceof Problem)) {
      throw failure
    }
    session.value = null
  }
}

export async function signIn(user: string, password: string): Promise<void> {
  session.value = await api.post<Session>('/session', { user, password })
}

export async function signOut(everywhere: boolean): Promise<void> {
  try {
    await api.call('DELETE', everywhere ? '/sessions' : '/session')
  } catch (failure) {
    if (!(failure instanceof Problem && failure.status === 401)) {
      throw failure
    }
  }
  forgetDrafts()
  session.value = null
}

/** What was typed is kept when a session ends by itself, and forgotten when its owner leaves. */
function forgetDrafts(): void {
  for (const storage of [sessionStorage, localStorage]) {
    Object.keys(storage)
      .filter((key) => key.startsWith('bihuan.draft.'))
      .forEach((key) => storage.removeItem(key))
  }
}
