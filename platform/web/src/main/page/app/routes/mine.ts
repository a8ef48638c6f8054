import type { RouteRecordRaw } from 'vue-router'

/** What waits for somebody, and what is looked for. */
export const mine = [
  {
    path: '/workbench',
    name: 'workbench',
    component: () => import('../../pages/WorkbenchPage.vue'),
    meta: { title: 'menu.workbench', needs: ['read-hazard'] },
  },
  {
    path: '/jobs',
    name: 'jobs',
    component: () => import('../../pages/JobsPage.vue'),
    meta: { title: 'menu.jobs', needs: ['read-reference'] },
  },
  {
    path: '/search',
    name: 'search',
    component: () => import('../../pages/SearchPage.vue'),
    meta: { title: 'search.title', needs: ['read-reference'] },
  },
] as const satisfies readonly RouteRecordRaw[]
