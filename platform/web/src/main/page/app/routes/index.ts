import type { FunctionId } from '../../api/types'
import { administration } from './administration'
import { checks } from './checks'
import { enforcement } from './enforcement'
import { figures } from './figures'
import { hazards } from './hazards'
import { mine } from './mine'
import { sectors } from './sectors'

declare module 'vue-router' {
  interface RouteMeta {
    /** Message key of the page's title. */
    title: string
    /** Shown to those who may use one of these; missing: shown to everybody, signed in or not. */
    needs?: readonly FunctionId[]
  }
}

/** The pages of those who are signed in, in the groups of the menu. Everybody begins with the first one that they may see. */
export const pages = [
  ...mine,
  ...hazards,
  ...checks,
  ...enforcement,
  ...figures,
  ...sectors,
  ...administration,
] as const

export type PageName = (typeof pages)[number]['name']
