import { createRouter, createWebHashHistory } from 'vue-router'
import { pages } from './routes'
import { may, session } from './session'

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
