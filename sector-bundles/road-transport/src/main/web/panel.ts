import type { OpenPanel, PanelHost } from '@bihuan/panel'
import { h } from 'vue'
import GoalPanel from './GoalPanel.vue'

const open: OpenPanel = (host: PanelHost) => ({ component: () => h(GoalPanel, { host }) })

export default open
