import type { RouteRecordRaw } from 'vue-router'

/** Sectors and their checklists. */
export const sectors = [
  {
    path: '/sectors',
    name: 'sectors',
    component: () => import('../../pages/SectorsPage.vue'),
    meta: { title: 'menu.sectors', needs: ['read-reference'] },
  },
  {
    path: '/sectors/:id',
    name: 'sector',
    component: () => import('../../pages/SectorPage.vue'),
    props: true,
    meta: { title: 'menu.sectors', needs: ['read-reference'] },
  },
  {
    path: '/sectors/:id/checklist',
    name: 'checklist',
    component: () => import('../../pages/ChecklistPage.vue'),
    props: true,
    meta: { title: 'sectors.checklist', needs: ['read-reference'] },
  },
  {
    path: '/sectors/:id/comparison',
    name: 'comparison',
    component: () => import('../../pages/ComparisonPage.vue'),
    props: true,
    meta: { title: 'comparison.title', needs: ['read-reference'] },
  },
  {
    path: '/checklists',
    name: 'checklists',
    component: () => import('../../pages/ChecklistsPage.vue'),
    meta: { title: 'menu.checklists', needs: ['read-reference'] },
  },
] as const satisfies readonly RouteRecordRaw[]
