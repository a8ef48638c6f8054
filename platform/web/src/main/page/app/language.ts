import { computed } from 'vue'
import { createI18n } from 'vue-i18n'
import en from '../i18n/en.yaml'
import zh from '../i18n/zh-CN.yaml'

export type Language = 'zh-CN' | 'en'

const REMEMBERED = 'bihuan.language'

export const i18n = createI18n({
  legacy: false,
  locale: localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'zh-CN',
  fallbackLocale: false as const,
  messages: { 'zh-CN': zh, en },
})

export const language = computed<Language>(() => i18n.global.locale.value as Language)

export function speak(next: Language): void {
  i18n.global.locale.value = next
  localStorage.setItem(REMEMBERED, next)
  document.documentElement.lang = next
}
