import type { RouteRecordRaw } from 'vue-router'

/** Cases, what follows a penalty, and rewards for reports. */
export const enforcement = [
  {
    path: '/cases',
    name: 'cases',
    component: () => import('../../pages/CasesPage.vue'),
    meta: { title: 'menu.cases', needs: ['read-case'] },
  },
  {
    path: '/cases/new',
    name: 'register-case',
    component: () => import('../../pages/RegisterCasePage.vue'),
    meta: { title: 'kind.case.register', needs: ['open-case'] },
  },
  {
    path: '/cases/:id',
    name: 'case',
    component: () => import('../../pages/CasePage.vue'),
    props: true,
    meta: { title: 'kind.case.title', needs: ['read-case'] },
  },
  {
    path: '/follow-ups',
    name: 'follow-ups',
    component: () => import('../../pages/FollowUpsPage.vue'),
    meta: { title: 'menu.follow-ups', needs: ['read-case'] },
  },
  {
    path: '/enforcement-figures',
    name: 'enforcement-figures',
    component: () => import('../../pages/EnforcementFiguresPage.vue'),
    meta: { title: 'menu.enforcement-figures', needs: ['read-report'] },
  },
  {
    path: '/rewards',
    name: 'reward-requests',
    component: () => import('../../pages/RewardsPage.vue'),
    meta: { title: 'menu.reward-requests', needs: ['read-reward-request'] },
  },
  {
    path: '/rewards/new',
    name: 'register-reward-request',
    component: () => import('../../pages/RegisterRewardPage.vue'),
    meta: { title: 'kind.reward-request.register', needs: ['request-reward'] },
  },
  {
    path: '/rewards/:id',
    name: 'reward-request',
    component: () => import('../../pages/RewardPage.vue'),
    props: true,
    meta: { title: 'kind.reward-request.title', needs: ['read-reward-request'] },
  },
] as const satisfies readonly RouteRecordRaw[]
