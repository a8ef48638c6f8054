import type { RouteRecordRaw } from 'vue-router'

/** The annexes and what was done. */
export const figures = [
  {
    path: '/annex2',
    name: 'annex2',
    component: () => import('../../pages/Annex2Page.vue'),
    meta: { title: 'menu.annex2', needs: ['read-report'] },
  },
  {
    path: '/spot-checks',
    name: 'spot-checks',
    component: () => import('../../pages/SpotChecksPage.vue'),
    meta: { title: 'menu.spot-checks', needs: ['read-report'] },
  },
  {
    path: '/work-records',
    name: 'work-records',
    component: () => import('../../pages/WorkRecordsPage.vue'),
    meta: { title: 'menu.work-records', needs: ['read-work-record'] },
  },
  {
    path: '/work-records/new',
    name: 'register-work-record',
    component: () => import('../../pages/RegisterWorkRecordPage.vue'),
    meta: { title: 'kind.work-record.register', needs: ['register-work-record'] },
  },
  {
    path: '/work-records/:id',
    name: 'work-record',
    component: () => import('../../pages/WorkRecordPage.vue'),
    props: true,
    meta: { title: 'kind.work-record.title', needs: ['read-work-record'] },
  },
] as const satisfies readonly RouteRecordRaw[]
