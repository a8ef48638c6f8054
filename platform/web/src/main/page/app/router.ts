import type { RouteRecordRaw } from 'vue-router'
import { createRouter, createWebHashHistory } from 'vue-router'
import type { FunctionId } from '../api/types'
import { may, session } from './session'

declare module 'vue-router' {
  interface RouteMeta {
    /** Message key of the page's title. */
    title: string
    /** Shown to those who may use one of these; missing: shown to everybody, signed in or not. */
    needs?: readonly FunctionId[]
  }
}

const pages = [
  {
    path: '/workbench',
    name: 'workbench',
    component: () => import('../pages/WorkbenchPage.vue'),
    meta: { title: 'menu.workbench', needs: ['read-hazard'] },
  },
  {
    path: '/jobs',
    name: 'jobs',
    component: () => import('../pages/JobsPage.vue'),
    meta: { title: 'menu.jobs', needs: ['read-reference'] },
  },
  {
    path: '/hazards',
    name: 'hazards',
    component: () => import('../pages/LedgerPage.vue'),
    meta: { title: 'menu.hazards', needs: ['read-hazard'] },
  },
  {
    path: '/hazards/new',
    name: 'register',
    component: () => import('../pages/RegisterPage.vue'),
    meta: { title: 'menu.register', needs: ['register-hazard'] },
  },
  {
    path: '/hazards/:id',
    name: 'hazard',
    component: () => import('../pages/HazardPage.vue'),
    props: true,
    meta: { title: 'hazard.title', needs: ['read-hazard'] },
  },
  {
    path: '/enterprises',
    name: 'enterprises',
    component: () => import('../pages/EnterprisesPage.vue'),
    meta: { title: 'menu.enterprises', needs: ['read-enterprise'] },
  },
  {
    path: '/enterprises/:id',
    name: 'enterprise',
    component: () => import('../pages/EnterprisePage.vue'),
    props: true,
    meta: { title: 'enterprise.title', needs: ['read-enterprise'] },
  },
  {
    path: '/organisations',
    name: 'organisations',
    component: () => import('../pages/OrganisationsPage.vue'),
    meta: { title: 'menu.organisations', needs: ['read-reference'] },
  },
  {
    path: '/organisations/:id',
    name: 'organisation',
    component: () => import('../pages/OrganisationPage.vue'),
    props: true,
    meta: { title: 'organisation.title', needs: ['read-reference'] },
  },
  {
    path: '/search',
    name: 'search',
    component: () => import('../pages/SearchPage.vue'),
    meta: { title: 'search.title', needs: ['read-reference'] },
  },
  {
    path: '/supervisions',
    name: 'supervisions',
    component: () => import('../pages/SupervisionsPage.vue'),
    meta: { title: 'menu.supervisions', needs: ['read-supervision'] },
  },
  {
    path: '/supervisions/:id',
    name: 'supervision',
    component: () => import('../pages/SupervisionPage.vue'),
    props: true,
    meta: { title: 'kind.supervision.title', needs: ['read-supervision'] },
  },
  {
    path: '/look-backs',
    name: 'look-backs',
    component: () => import('../pages/LookBacksPage.vue'),
    meta: { title: 'menu.look-backs', needs: ['read-look-back'] },
  },
  {
    path: '/look-backs/new',
    name: 'register-look-back',
    component: () => import('../pages/RegisterLookBackPage.vue'),
    meta: { title: 'kind.look-back.register', needs: ['look-back'] },
  },
  {
    path: '/look-backs/:id',
    name: 'look-back',
    component: () => import('../pages/LookBackPage.vue'),
    props: true,
    meta: { title: 'kind.look-back.title', needs: ['read-look-back'] },
  },
  {
    path: '/issues',
    name: 'issues',
    component: () => import('../pages/IssuesPage.vue'),
    meta: { title: 'menu.issues', needs: ['read-issue'] },
  },
  {
    path: '/issues/new',
    name: 'register-issue',
    component: () => import('../pages/RegisterIssuePage.vue'),
    meta: { title: 'kind.issue.register', needs: ['register-issue'] },
  },
  {
    path: '/issues/:id',
    name: 'issue',
    component: () => import('../pages/IssuePage.vue'),
    props: true,
    meta: { title: 'kind.issue.title', needs: ['read-issue'] },
  },
  {
    path: '/accidents',
    name: 'accidents',
    component: () => import('../pages/AccidentsPage.vue'),
    meta: { title: 'menu.accidents', needs: ['read-accident'] },
  },
  {
    path: '/accidents/new',
    name: 'register-accident',
    component: () => import('../pages/RegisterAccidentPage.vue'),
    meta: { title: 'kind.accident.register', needs: ['register-accident'] },
  },
  {
    path: '/accidents/:id',
    name: 'accident',
    component: () => import('../pages/AccidentPage.vue'),
    props: true,
    meta: { title: 'kind.accident.title', needs: ['read-accident'] },
  },
  {
    path: '/cases',
    name: 'cases',
    component: () => import('../pages/CasesPage.vue'),
    meta: { title: 'menu.cases', needs: ['read-case'] },
  },
  {
    path: '/cases/new',
    name: 'register-case',
    component: () => import('../pages/RegisterCasePage.vue'),
    meta: { title: 'kind.case.register', needs: ['open-case'] },
  },
  {
    path: '/cases/:id',
    name: 'case',
    component: () => import('../pages/CasePage.vue'),
    props: true,
    meta: { title: 'kind.case.title', needs: ['read-case'] },
  },
  {
    path: '/follow-ups',
    name: 'follow-ups',
    component: () => import('../pages/FollowUpsPage.vue'),
    meta: { title: 'menu.follow-ups', needs: ['read-case'] },
  },
  {
    path: '/enforcement-figures',
    name: 'enforcement-figures',
    component: () => import('../pages/EnforcementFiguresPage.vue'),
    meta: { title: 'menu.enforcement-figures', needs: ['read-report'] },
  },
  {
    path: '/reward-requests',
    name: 'reward-requests',
    component: () => import('../pages/RewardsPage.vue'),
    meta: { title: 'menu.reward-requests', needs: ['read-reward-request'] },
  },
  {
    path: '/reward-requests/new',
    name: 'register-reward-request',
    component: () => import('../pages/RegisterRewardPage.vue'),
    meta: { title: 'kind.reward-request.register', needs: ['request-reward'] },
  },
  {
    path: '/reward-requests/:id',
    name: 'reward-request',
    component: () => import('../pages/RewardPage.vue'),
    props: true,
    meta: { title: 'kind.reward-request.title', needs: ['read-reward-request'] },
  },
  {
    path: '/risks',
    name: 'risks',
    component: () => import('../pages/RisksPage.vue'),
    meta: { title: 'menu.risks', needs: ['read-risk'] },
  },
  {
    path: '/risks/new',
    name: 'register-risk',
    component: () => import('../pages/RegisterRiskPage.vue'),
    meta: { title: 'kind.risk.register', needs: ['register-risk'] },
  },
  {
    path: '/risks/grid',
    name: 'risk-grid',
    component: () => import('../pages/RiskGridPage.vue'),
    meta: { title: 'risk.grid', needs: ['fill-risk'] },
  },
  {
    path: '/risks/:id',
    name: 'risk',
    component: () => import('../pages/RiskPage.vue'),
    props: true,
    meta: { title: 'kind.risk.title', needs: ['read-risk'] },
  },
  {
    path: '/risk-goal',
    name: 'risk-goal',
    component: () => import('../pages/RiskGoalPage.vue'),
    meta: { title: 'menu.risk-goal', needs: ['read-report'] },
  },
  {
    path: '/work-records',
    name: 'work-records',
    component: () => import('../pages/WorkRecordsPage.vue'),
    meta: { title: 'menu.work-records', needs: ['read-work-record'] },
  },
  {
    path: '/work-records/new',
    name: 'register-work-record',
    component: () => import('../pages/RegisterWorkRecordPage.vue'),
    meta: { title: 'kind.work-record.register', needs: ['register-work-record'] },
  },
  {
    path: '/work-records/:id',
    name: 'work-record',
    component: () => import('../pages/WorkRecordPage.vue'),
    props: true,
    meta: { title: 'kind.work-record.title', needs: ['read-work-record'] },
  },
  {
    path: '/inspections',
    name: 'inspections',
    component: () => import('../pages/InspectionsPage.vue'),
    meta: { title: 'menu.inspections', needs: ['read-inspection'] },
  },
  {
    path: '/inspections/new',
    name: 'register-inspection',
    component: () => import('../pages/RegisterInspectionPage.vue'),
    meta: { title: 'kind.inspection.register', needs: ['plan-inspection'] },
  },
  {
    path: '/inspections/:id',
    name: 'inspection',
    component: () => import('../pages/InspectionPage.vue'),
    props: true,
    meta: { title: 'kind.inspection.title', needs: ['read-inspection'] },
  },
  {
    path: '/inspections/:id/sheet',
    name: 'inspection-sheet',
    component: () => import('../pages/InspectionSheetPage.vue'),
    props: true,
    meta: { title: 'check.fill', needs: ['conduct-inspection'] },
  },
  {
    path: '/self-checks',
    name: 'self-checks',
    component: () => import('../pages/SelfChecksPage.vue'),
    meta: { title: 'menu.self-checks', needs: ['read-self-check'] },
  },
  {
    path: '/self-checks/new',
    name: 'register-self-check',
    component: () => import('../pages/RegisterSelfCheckPage.vue'),
    meta: { title: 'kind.self-check.register', needs: ['conduct-self-check'] },
  },
  {
    path: '/self-checks/:id',
    name: 'self-check',
    component: () => import('../pages/SelfCheckPage.vue'),
    props: true,
    meta: { title: 'kind.self-check.title', needs: ['read-self-check'] },
  },
  {
    path: '/self-checks/:id/sheet',
    name: 'self-check-sheet',
    component: () => import('../pages/SelfCheckSheetPage.vue'),
    props: true,
    meta: { title: 'check.fill', needs: ['conduct-self-check'] },
  },
  {
    path: '/drills',
    name: 'drills',
    component: () => import('../pages/DrillsPage.vue'),
    meta: { title: 'menu.drills', needs: ['read-drill'] },
  },
  {
    path: '/drills/new',
    name: 'register-drill',
    component: () => import('../pages/RegisterDrillPage.vue'),
    meta: { title: 'kind.drill.register', needs: ['register-drill'] },
  },
  {
    path: '/drills/:id',
    name: 'drill',
    component: () => import('../pages/DrillPage.vue'),
    props: true,
    meta: { title: 'kind.drill.title', needs: ['read-drill'] },
  },
  {
    path: '/duties',
    name: 'duties',
    component: () => import('../pages/DutiesPage.vue'),
    meta: { title: 'menu.duties', needs: ['read-self-check'] },
  },
  {
    path: '/traces/:of(enterprises|hazards)/:id',
    name: 'trace',
    component: () => import('../pages/TracePage.vue'),
    props: true,
    meta: { title: 'trace.open', needs: ['read-inspection'] },
  },
  {
    path: '/annex2',
    name: 'annex2',
    component: () => import('../pages/Annex2Page.vue'),
    meta: { title: 'menu.annex2', needs: ['read-report'] },
  },
  {
    path: '/spot-checks',
    name: 'spot-checks',
    component: () => import('../pages/SpotChecksPage.vue'),
    meta: { title: 'menu.spot-checks', needs: ['read-report'] },
  },
  {
    path: '/sectors',
    name: 'sectors',
    component: () => import('../pages/SectorsPage.vue'),
    meta: { title: 'menu.sectors', needs: ['read-reference'] },
  },
  {
    path: '/sectors/:id',
    name: 'sector',
    component: () => import('../pages/SectorPage.vue'),
    props: true,
    meta: { title: 'menu.sectors', needs: ['read-reference'] },
  },
  {
    path: '/sectors/:id/checklist',
    name: 'checklist',
    component: () => import('../pages/ChecklistPage.vue'),
    props: true,
    meta: { title: 'sectors.checklist', needs: ['read-reference'] },
  },
  {
    path: '/sectors/:id/comparison',
    name: 'comparison',
    component: () => import('../pages/ComparisonPage.vue'),
    props: true,
    meta: { title: 'comparison.title', needs: ['read-reference'] },
  },
  {
    path: '/checklists',
    name: 'checklists',
    component: () => import('../pages/ChecklistsPage.vue'),
    meta: { title: 'menu.checklists', needs: ['read-reference'] },
  },
  {
    path: '/modules',
    name: 'modules',
    component: () => import('../pages/ModulesPage.vue'),
    meta: { title: 'menu.modules', needs: ['read-modules'] },
  },
  {
    path: '/users',
    name: 'users',
    component: () => import('../pages/UsersPage.vue'),
    meta: { title: 'menu.users', needs: ['manage-users'] },
  },
  {
    path: '/audit',
    name: 'audit',
    component: () => import('../pages/AuditPage.vue'),
    meta: { title: 'menu.audit', needs: ['verify-audit'] },
  },
] as const satisfies readonly RouteRecordRaw[]

/** The pages of those who are signed in. */
export type PageName = (typeof pages)[number]['name']

export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    {
      path: '/sign-in',
      name: 'sign-in',
      component: () => import('../pages/SignInPage.vue'),
      meta: { title: 'signIn.title' },
    },
    {
      path: '/setup',
      name: 'setup',
      component: () => import('../pages/SetUpPage.vue'),
      meta: { title: 'setUp.title' },
    },
    {
      path: '/invitation',
      name: 'invitation',
      component: () => import('../pages/InvitationPage.vue'),
      meta: { title: 'invitation.title' },
    },
    { path: '/', name: 'home', redirect: () => home() },
    { path: '/', component: () => import('./SignedInLayout.vue'), children: [...pages] },
    { path: '/:unknown(.*)*', redirect: { name: 'home' } },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})

router.beforeEach((to) => {
  const needs = to.meta.needs
  if (needs === undefined) {
    return to.name === 'sign-in' && session.value ? { name: 'home' } : true
  }
  if (!session.value) {
    return { name: 'sign-in', query: to.name === 'workbench' ? {} : { then: to.fullPath } }
  }
  return may(...needs) ? true : home()
})

/** The first page that the signed-in user may see. */
function home(): { name: string; query?: Record<string, string> } {
  const page = pages.find((one) => may(...one.meta.needs))
  return { name: session.value && page ? page.name : 'sign-in' }
}
