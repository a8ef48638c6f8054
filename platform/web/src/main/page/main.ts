import 'element-plus/dist/index.css'
import './style.css'
import { createApp } from 'vue'
import App from './App.vue'
import { i18n, language } from './app/language'
import { router } from './app/router'
import { restore } from './app/session'

document.documentElement.lang = language.value
await restore()
createApp(App).use(i18n).use(router).mount('#app')
