import type { Component, Ref } from 'vue'

/** What the page gives to a panel. It ends with the panel: whatever is under way then is broken off. */
export interface PanelHost {
  /** The sector's id and the version of its content. */
  readonly sector: { readonly id: string; readonly version: string }
  /** The language of the page; follows it. */
  readonly language: Readonly<Ref<'zh-CN' | 'en'>>
  /** Asks the platform as the signed-in user, below `/api/v1`; rejects with an error that has a readable message. */
  get<T>(path: string, query?: Record<string, string | number | null>): Promise<T>
  /** A number in the page's language, with so many decimals. */
  number(value: number, decimals?: number): string
  /** The address of a page, such as `/hazards?sector=road-transport`, for a link. */
  link(page: string): string
}

/** What a panel is: a component of the page's own Vue, and what is to be done when it goes. */
export interface Panel {
  component: Component
  dispose?: () => void
}

/** What the module of a panel exports by default. */
export type OpenPanel = (host: PanelHost) => Panel | Promise<Panel>
