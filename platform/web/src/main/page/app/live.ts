import { onScopeDispose, ref, watch } from 'vue'
import { session } from './session'

/** Grows whenever a sector came, changed or went; whoever shows sectors watches it. */
export const sectorsRevision = ref(0)

const RETRY_MS = 5000

/** Listens to the platform's events while somebody is signed in and the calling scope lives. */
export function listen(): void {
  let source: EventSource | null = null
  let retry: ReturnType<typeof setTimeout> | undefined
  let interrupted = false

  function close(): void {
    clearTimeout(retry)
    source?.close()
    source = null
  }

  function open(): void {
    source = new EventSource('/api/v1/events')
    source.addEventListener('sector', () => sectorsRevision.value++)
    source.addEventListener('open', () => {
      if (interrupted) {
        interrupted = false
        sectorsRevision.value++
      }
    })
    source.addEventListener('error', () => {
      interrupted = true
      if (source?.readyState === EventSource.CLOSED) {
        close()
        retry = setTimeout(open, RETRY_MS)
      }
    })
  }

  watch(
    () => session.value?.csrfToken,
    (token) => {
      close()
      if (token !== undefined) {
        open()
      }
    },
    { immediate: true },
  )
  onScopeDispose(close)
}
