import type { Component, ShallowRef } from 'vue'
import { markRaw, onErrorCaptured, onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { Query } from '../api/client'
import type { Sector } from '../api/types'
import type { OpenPanel, Panel, PanelHost } from '../panel/contract'
import { language } from './language'
import { api } from './session'

/** The panel of a sector, opened anew whenever another one takes its place. One that fails is closed and costs only itself. */
export function usePanel(sector: () => Sector & { panel: NonNullable<Sector['panel']> }) {
  const component: ShallowRef<Component | null> = shallowRef(null)
  const failed = ref(false)
  let close = (): void => {}

  function fail(failure: unknown): void {
    console.warn(`The panel of ${sector().id} failed`, failure)
    close()
    failed.value = true
  }

  async function open(): Promise<void> {
    close()
    failed.value = false
    const { id, version, panel } = sector()
    const running = new AbortController()
    const style = panel.style === null ? null : styleSheet(panel.style)
    let opened: Panel | null = null
    close = () => {
      close = () => {}
      running.abort()
      component.value = null
      style?.remove()
      dispose(opened)
    }
    try {
      const module = (await import(/* @vite-ignore */ panel.script)) as { default: OpenPanel }
      opened = await module.default(host({ id, version }, running.signal))
      if (running.signal.aborted) {
        dispose(opened)
      } else {
        component.value = markRaw(opened.component)
      }
    } catch (failure) {
      if (!running.signal.aborted) {
        fail(failure)
      }
    }
  }

  watch(() => sector().panel.script, open, { immediate: true })
  onScopeDispose(() => close())
  onErrorCaptured((failure) => {
    fail(failure)
    return false
  })
  return { component, failed, open }
}

function host(sector: PanelHost['sector'], signal: AbortSignal): PanelHost {
  return {
    sector,
    language,
    get: (path, query) => api.get(path, query as Query, signal),
    number: (value, decimals = 0) =>
      new Intl.NumberFormat(language.value, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(value),
    link: (page) => `#${page}`,
  }
}

function styleSheet(address: string): HTMLLinkElement {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address
  document.head.append(link)
  return link
}

function dispose(panel: Panel | null): void {
  try {
    panel?.dispose?.()
  } catch (failure) {
    console.warn('A panel could not be disposed of', failure)
  }
}
