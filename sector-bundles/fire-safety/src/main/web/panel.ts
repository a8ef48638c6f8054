import type { OpenPanel, PanelHost } from '@bihuan/panel'
import { h } from 'vue'
import PlacesPanel from './PlacesPanel.vue'

const open: OpenPanel = (host: PanelHost) => ({ component: () => h(PlacesPanel, { host }) })

export default open
