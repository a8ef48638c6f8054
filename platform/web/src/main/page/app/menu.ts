import { Collection, Compass, DataAnalysis, House, Setting, Stamp, Tickets } from '@element-plus/icons-vue'
import type { Component } from 'vue'
import type { PageName } from './routes'

/** A line of the menu; the page itself says how it is called and who may see it. */
export interface Entry {
  page: PageName
  /** Pages that are reached from this one. */
  also?: PageName[]
}

/** Lines under one heading, `menu.group.<id>`. */
export interface Group {
  id: string
  icon: Component
  entries: Entry[]
}

/** The menu, from the daily work to the administration. */
export const menu: Group[] = [
  {
    id: 'mine',
    icon: House,
    entries: [{ page: 'workbench' }, { page: 'jobs' }],
  },
  {
    id: 'hazards',
    icon: Tickets,
    entries: [
      { page: 'hazards', also: ['hazard', 'register'] },
      { page: 'supervisions', also: ['supervision'] },
      { page: 'look-backs', also: ['look-back', 'register-look-back'] },
      { page: 'issues', also: ['issue', 'register-issue'] },
      { page: 'accidents', also: ['accident', 'register-accident'] },
      { page: 'enterprises', also: ['enterprise'] },
    ],
  },
  {
    id: 'checks',
    icon: Compass,
    entries: [
      { page: 'risks', also: ['risk', 'register-risk', 'risk-grid'] },
      { page: 'risk-goal' },
      { page: 'inspections', also: ['inspection', 'register-inspection', 'inspection-sheet'] },
      { page: 'self-checks', also: ['self-check', 'register-self-check', 'self-check-sheet'] },
      { page: 'drills', also: ['drill', 'register-drill'] },
      { page: 'duties' },
    ],
  },
  {
    id: 'enforcement',
    icon: Stamp,
    entries: [
      { page: 'cases', also: ['case', 'register-case'] },
      { page: 'follow-ups' },
      { page: 'enforcement-figures' },
      { page: 'reward-requests', also: ['reward-request', 'register-reward-request'] },
    ],
  },
  {
    id: 'figures',
    icon: DataAnalysis,
    entries: [
      { page: 'annex2' },
      { page: 'spot-checks' },
      { page: 'work-records', also: ['work-record', 'register-work-record'] },
    ],
  },
  {
    id: 'sectors',
    icon: Collection,
    entries: [
      { page: 'sectors', also: ['sector', 'comparison'] },
      { page: 'checklists', also: ['checklist'] },
    ],
  },
  {
    id: 'administration',
    icon: Setting,
    entries: [
      { page: 'organisations', also: ['organisation'] },
      { page: 'modules' },
      { page: 'users' },
      { page: 'audit' },
    ],
  },
]
