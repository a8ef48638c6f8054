import type { RouteRecordRaw } from 'vue-router'

/** Who is who, and the platform itself. */
export const administration = [
  {
    path: '/organisations',
    name: 'organisations',
    component: () => import('../../pages/OrganisationsPage.vue'),
    meta: { title: 'menu.organisations', needs: ['read-reference'] },
  },
  {
    path: '/organisations/:id',
    name: 'organisation',
    component: () => import('../../pages/OrganisationPage.vue'),
    props: true,
    meta: { title: 'organisation.title', needs: ['read-reference'] },
  },
  {
    path: '/modules',
    name: 'modules',
    component: () => import('../../pages/ModulesPage.vue'),
    meta: { title: 'menu.modules', needs: ['read-modules'] },
  },
  {
    path: '/users',
    name: 'users',
    component: () => import('../../pages/UsersPage.vue'),
    meta: { title: 'menu.users', needs: ['manage-users'] },
  },
  {
    path: '/audit',
    name: 'audit',
    component: () => import('../../pages/AuditPage.vue'),
    meta: { title: 'menu.audit', needs: ['verify-audit'] },
  },
] as const satisfies readonly RouteRecordRaw[]
