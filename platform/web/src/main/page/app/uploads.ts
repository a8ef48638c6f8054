import { reactive, ref } from 'vue'
import { newKey } from '../api/client'
import { Problem } from '../api/problem'
import type { Attachment, Purpose } from '../api/types'
import { api } from './session'

/** A file chosen but not kept yet. */
export interface Upload {
  /** The same until it is kept, so that sending again after a broken line keeps it once. */
  key: string
  file: File
  purpose: Purpose
  /** What is to be seen on it; may be empty. */
  caption: string
  /** A picture of the picture; empty for documents. */
  preview: string
  sending: boolean
  progress: number
  problem: Problem | null
}

/** Files on their way to a record. What fails stays, with its problem, to be sent again or taken away. */
export function useUploads(path: () => string) {
  const items = reactive<Upload[]>([])
  /** How many were kept; each makes a new version of the record. */
  const kept = ref(0)
  const busy = ref(false)

  function choose(files: Iterable<File>, purpose: Purpose, caption: string): void {
    for (const file of files) {
      items.push({ key: newKey(), file, purpose, caption, preview: '', sending: false, progress: 0, problem: null })
      const item = items.at(-1)!
      if (/^image\/(jpeg|png)$/.test(file.type)) {
        void preview(file).then((picture) => (item.preview = picture))
      }
    }
  }

  function remove(item: Upload): void {
    items.splice(items.indexOf(item), 1)
  }

  /** Sends what waits, one after the other, and says whether all of it is kept. */
  async function send(): Promise<boolean> {
    if (busy.value) {
      return false
    }
    busy.value = true
    try {
      for (const item of [...items]) {
        await sendOne(item)
      }
      return items.length === 0
    } finally {
      busy.value = false
    }
  }

  async function sendOne(item: Upload): Promise<void> {
    item.sending = true
    item.problem = null
    try {
      const query = { purpose: item.purpose, name: item.file.name, caption: item.caption }
      await api.upload<Attachment>(path(), query, item.file, item.key, (part) => (item.progress = part))
      kept.value++
      remove(item)
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure
      }
      item.problem = failure
      if (failure.code === 'key-reused') {
        item.key = newKey()
      }
    } finally {
      item.sending = false
    }
  }

  return { items, kept, busy, choose, remove, send }
}

export type Uploads = ReturnType<typeof useUploads>

/** The file as an address of its own: the page's content policy lets pictures come from nowhere else. */
function preview(file: File): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => resolve('')
    reader.readAsDataURL(file)
  })
}
