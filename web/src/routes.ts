import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { useSession } from './ui/session'

const routes: RouteRecordRaw[] = [
  { path: '/sign-in', name: 'sign-in', component: () => import('./features/directory/SignInPage.vue'), meta: { open: true } },
  { path: '/', name: 'waiting', component: () => import('./features/plans/WaitingPage.vue') },
  { path: '/plans', name: 'plans', component: () => import('./features/plans/PlanListPage.vue') },
  { path: '/plans/:id', name: 'plan', component: () => import('./features/plans/PlanPage.vue') },
  { path: '/plans/:id/wall', name: 'wall', component: () => import('./features/plans/WallPage.vue') },
  { path: '/import', name: 'import', component: () => import('./features/plans/ImportPage.vue') },
  { path: '/drafts/:id', name: 'draft', component: () => import('./features/plans/DraftPage.vue') },
  { path: '/tasks', name: 'tasks', component: () => import('./features/plans/TaskListPage.vue') },
  { path: '/tasks/:id', name: 'task', component: () => import('./features/plans/TaskPage.vue') },
  { path: '/evidence', name: 'evidence', component: () => import('./features/plans/EvidencePage.vue') },
  { path: '/relief', name: 'relief', component: () => import('./features/welfare/ReliefPage.vue') },
  { path: '/relief/new', name: 'new-aid', component: () => import('./features/welfare/NewAidPage.vue') },
  { path: '/relief/paper', name: 'paper-aid', component: () => import('./features/welfare/PaperAidPage.vue') },
  { path: '/statistics', name: 'statistics', component: () => import('./features/welfare/statistics/StatisticsPage.vue') },
  { path: '/relief/grant/:id', name: 'grant', component: () => import('./features/welfare/GrantPage.vue') },
  { path: '/relief/:id', name: 'aid', component: () => import('./features/welfare/AidPage.vue') },
  { path: '/campaigns', name: 'campaigns', component: () => import('./features/welfare/campaigns/CampaignsPage.vue') },
  { path: '/campaigns/new', name: 'new-campaign', component: () => import('./features/welfare/campaigns/NewCampaignPage.vue') },
  { path: '/campaigns/:id', name: 'campaign', component: () => import('./features/welfare/campaigns/CampaignPage.vue') },
  { path: '/campaign-lists/:id', name: 'campaign-list', component: () => import('./features/welfare/campaigns/CampaignListPage.vue') },
  { path: '/health', name: 'health', component: () => import('./features/welfare/health/HealthListPage.vue') },
  { path: '/health/new', name: 'new-health', component: () => import('./features/welfare/health/NewHealthPage.vue') },
  { path: '/health/paper', name: 'paper-health', component: () => import('./features/welfare/health/NewHealthPage.vue') },
  { path: '/health/:id', name: 'health-check', component: () => import('./features/welfare/health/HealthPage.vue') },
  { path: '/my-health', name: 'own-health', component: () => import('./features/welfare/health/MyHealthPage.vue') },
  { path: '/mutual-aid', name: 'mutual-aid', component: () => import('./features/welfare/mutual-aid/CoverListPage.vue') },
  { path: '/mutual-aid/new', name: 'new-cover', component: () => import('./features/welfare/mutual-aid/NewCoverPage.vue') },
  { path: '/mutual-aid/:id', name: 'cover', component: () => import('./features/welfare/mutual-aid/CoverPage.vue') },
  { path: '/my-cover', name: 'own-cover', component: () => import('./features/welfare/mutual-aid/MyCoverPage.vue') },
  { path: '/retention', name: 'retention', component: () => import('./features/welfare/retention/RetentionPage.vue') },
  { path: '/my-relief', name: 'own-relief', component: () => import('./features/welfare/OwnReliefPage.vue') },
  { path: '/my-hardship', name: 'own-hardship', component: () => import('./features/welfare/hardship/OwnHardshipPage.vue') },
  { path: '/my-hardship/new', name: 'own-application', component: () => import('./features/welfare/hardship/NewCasePage.vue') },
  { path: '/hardship', name: 'hardship', component: () => import('./features/welfare/hardship/HardshipPage.vue') },
  { path: '/hardship/new', name: 'new-hardship', component: () => import('./features/welfare/hardship/NewCasePage.vue') },
  { path: '/hardship/paper', name: 'paper-hardship', component: () => import('./features/welfare/hardship/PaperCasePage.vue') },
  { path: '/hardship/transfers', name: 'transfers', component: () => import('./features/welfare/hardship/TransfersPage.vue') },
  { path: '/hardship/:id', name: 'hardship-case', component: () => import('./features/welfare/hardship/CasePage.vue') },
  { path: '/hardship/:id/edit', name: 'edit-hardship', component: () => import('./features/welfare/hardship/EditCasePage.vue') },
  { path: '/visits', name: 'visits', component: () => import('./features/welfare/visits/VisitsPage.vue') },
  { path: '/visits/report', name: 'report-visit', component: () => import('./features/welfare/visits/ReportPage.vue') },
  { path: '/visits/record', name: 'record-visit', component: () => import('./features/welfare/visits/RecordPage.vue') },
  { path: '/visits/list', name: 'visit-list', component: () => import('./features/welfare/visits/VisitListPage.vue') },
  { path: '/visits/:id', name: 'visit', component: () => import('./features/welfare/visits/VisitPage.vue') },
  { path: '/visits/:id/record', name: 'record-of-visit', component: () => import('./features/welfare/visits/RecordPage.vue') },
  { path: '/notices', name: 'notices', component: () => import('./features/activities/NoticeListPage.vue') },
  { path: '/notices/new', name: 'new-notice', component: () => import('./features/activities/NewNoticePage.vue') },
  { path: '/notices/:id', name: 'notice', component: () => import('./features/activities/NoticePage.vue') },
  { path: '/inbox', name: 'inbox', component: () => import('./features/notifications/InboxPage.vue') },
  { path: '/channels', name: 'channels', component: () => import('./features/notifications/ChannelsPage.vue') },
  { path: '/manage', name: 'manage', component: () => import('./ui/ManagePage.vue') },
  { path: '/me', name: 'account', component: () => import('./features/directory/AccountPage.vue') },
  { path: '/me/security', name: 'security', component: () => import('./features/directory/SecurityPage.vue') },
  { path: '/accounts', name: 'accounts', component: () => import('./features/directory/AccountsPage.vue') },
  { path: '/me/audit', name: 'own-audit', component: () => import('./features/directory/OwnAuditPage.vue') },
  { path: '/me/consents', name: 'own-consents', component: () => import('./features/directory/OwnConsentsPage.vue') },
  { path: '/consents', name: 'consents', component: () => import('./features/directory/ConsentsPage.vue') },
  { path: '/data-requests', name: 'data-requests', component: () => import('./features/directory/DataRequestsPage.vue') },
  { path: '/audit', name: 'audit', component: () => import('./features/directory/AuditPage.vue') },
  { path: '/people', name: 'people', component: () => import('./features/directory/PeoplePage.vue') },
  { path: '/isolation', name: 'isolation', component: () => import('./features/directory/IsolationPage.vue') },
  { path: '/people/:id', name: 'person', component: () => import('./features/directory/PersonPage.vue') },
  { path: '/roles', name: 'roles', component: () => import('./features/directory/RolesPage.vue') },
  { path: '/roles/handover', name: 'handover', component: () => import('./features/directory/HandOverPage.vue') },
  { path: '/settings', name: 'settings', component: () => import('./features/directory/SettingsPage.vue') },
  { path: '/roles/rights', name: 'rights', component: () => import('./features/directory/RightsPage.vue') },
  { path: '/roster', name: 'rosters', component: () => import('./features/directory/RosterStartPage.vue') },
  { path: '/roster/:id', name: 'roster', component: () => import('./features/directory/RosterPage.vue') },
  { path: '/units', name: 'units', component: () => import('./features/directory/UnitListPage.vue') },
  { path: '/units/new', name: 'new-unit', component: () => import('./features/directory/NewUnitPage.vue') },
  { path: '/units/:id', name: 'unit', component: () => import('./features/directory/UnitPage.vue') },
  { path: '/operator', name: 'operator', component: () => import('./features/operations/OperatorPage.vue') },
  { path: '/:rest(.*)*', name: 'nowhere', component: () => import('./ui/NowherePage.vue') },
]

export const router = createRouter({ history: createWebHistory(), routes })

router.beforeEach(async (to) => {
  const { load, owes } = useSession()
  const me = await load().catch(() => null)
  if (!me && !to.meta['open']) return { name: 'sign-in', query: to.path === '/' ? {} : { next: to.fullPath } }
  if (me && owes.value && to.name !== 'security' && !to.meta['open']) return { name: 'security' }
  return true
})

router.afterEach((to, from) => {
  // A form was opened or closed: the page stays where it is.
  if (to.path === from.path && to.hash !== from.hash) return
  // A screen reader hears where it is; the first page is read from its top anyway.
  if (from.name) requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus())
  window.scrollTo(0, to.hash ? window.scrollY : 0)
})
