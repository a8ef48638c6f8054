import type { RouteRecordRaw } from 'vue-router'

/** Hazards, what is found beside them, and the enterprises. */
export const hazards = [
  {
    path: '/hazards',
    name: 'hazards',
    component: () => import('../../pages/LedgerPage.vue'),
    meta: { title: 'menu.hazards', needs: ['read-hazard'] },
  },
  {
    path: '/hazards/new',
    name: 'register',
    component: () => import('../../pages/RegisterPage.vue'),
    meta: { title: 'menu.register', needs: ['register-hazard'] },
  },
  {
    path: '/hazards/:id',
    name: 'hazard',
    component: () => import('../../pages/HazardPage.vue'),
    props: true,
    meta: { title: 'hazard.title', needs: ['read-hazard'] },
  },
  {
    path: '/supervisions',
    name: 'supervisions',
    component: () => import('../../pages/SupervisionsPage.vue'),
    meta: { title: 'menu.supervisions', needs: ['read-supervision'] },
  },
  {
    path: '/supervisions/:id',
    name: 'supervision',
    component: () => import('../../pages/SupervisionPage.vue'),
    props: true,
    meta: { title: 'kind.supervision.title', needs: ['read-supervision'] },
  },
  {
    path: '/look-backs',
    name: 'look-backs',
    component: () => import('../../pages/LookBacksPage.vue'),
    meta: { title: 'menu.look-backs', needs: ['read-look-back'] },
  },
  {
    path: '/look-backs/new',
    name: 'register-look-back',
    component: () => import('../../pages/RegisterLookBackPage.vue'),
    meta: { title: 'kind.look-back.register', needs: ['register-look-back'] },
  },
  {
    path: '/look-backs/:id',
    name: 'look-back',
    component: () => import('../../pages/LookBackPage.vue'),
    props: true,
    meta: { title: 'kind.look-back.title', needs: ['read-look-back'] },
  },
  {
    path: '/issues',
    name: 'issues',
    component: () => import('../../pages/IssuesPage.vue'),
    meta: { title: 'menu.issues', needs: ['read-issue'] },
  },
  {
    path: '/issues/new',
    name: 'register-issue',
    component: () => import('../../pages/RegisterIssuePage.vue'),
    meta: { title: 'kind.issue.register', needs: ['register-issue'] },
  },
  {
    path: '/issues/:id',
    name: 'issue',
    component: () => import('../../pages/IssuePage.vue'),
    props: true,
    meta: { title: 'kind.issue.title', needs: ['read-issue'] },
  },
  {
    path: '/accidents',
    name: 'accidents',
    component: () => import('../../pages/AccidentsPage.vue'),
    meta: { title: 'menu.accidents', needs: ['read-accident'] },
  },
  {
    path: '/accidents/new',
    name: 'register-accident',
    component: () => import('../../pages/RegisterAccidentPage.vue'),
    meta: { title: 'kind.accident.register', needs: ['register-accident'] },
  },
  {
    path: '/accidents/:id',
    name: 'accident',
    component: () => import('../../pages/AccidentPage.vue'),
    props: true,
    meta: { title: 'kind.accident.title', needs: ['read-accident'] },
  },
  {
    path: '/enterprises',
    name: 'enterprises',
    component: () => import('../../pages/EnterprisesPage.vue'),
    meta: { title: 'menu.enterprises', needs: ['read-enterprise'] },
  },
  {
    path: '/enterprises/:id',
    name: 'enterprise',
    component: () => import('../../pages/EnterprisePage.vue'),
    props: true,
    meta: { title: 'enterprise.title', needs: ['read-enterprise'] },
  },
] as const satisfies readonly RouteRecordRaw[]
