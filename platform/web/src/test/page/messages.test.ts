import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'

const PAGE = resolve(import.meta.dirname, '../../main/page')
const SERVER = resolve(PAGE, '../../../../rest/src/main/resources/org/bihuan/rest/problem')
type Messages = { [key: string]: string | Messages }

const messages = (language: string): Map<string, string> =>
  new Map(flat(parse(readFileSync(join(PAGE, `i18n/${language}.yaml`), 'utf8')) as Messages))
const zh = messages('zh-CN')
const en = messages('en')

function flat(tree: Messages, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  )
}

function properties(language: string): Map<string, string> {
  const lines = readFileSync(join(SERVER, `messages_${language}.properties`), 'utf8').split('\n')
  return new Map(lines.map((line) => line.split(/=(.*)/, 2) as [string, string]))
}

function places(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort()
}

it('both languages say the same things', () => {
  expect([...en.keys()].sort()).toEqual([...zh.keys()].sort())
})

it('both languages mention the same values', () => {
  for (const [key, text] of zh) {
    expect(places(en.get(key)!), key).toEqual(places(text))
  }
})

it('files that are exported call a state as the page does', () => {
  for (const [language, page] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const words = properties(language)
    const states = [...page].flatMap(([key, text]) => {
      const [, kind = 'hazard', state] = /^(?:stage|kind\.([\w-]+)\.state)\.([\w-]+)$/.exec(key) ?? []
      return state ? [{ kind, state, text: text.toLowerCase() }] : []
    })
    expect(states.length).toBeGreaterThan(40)
    expect(
      states.map(({ kind, state }) => ({
        kind,
        state,
        text: words.get(`word.${kind}.${state}`) ?? words.get(`word.${state}`),
      })),
    ).toEqual(states)
  }
})

it('every message that the page asks for exists, and none is idle', () => {
  const sources = readdirSync(PAGE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(vue|ts)$/.test(file))
    .map((file) => readFileSync(join(PAGE, file), 'utf8'))
    .join('\n')
  const named = [...sources.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/gi)].map((match) => match[1]!)
  const families = [...sources.matchAll(/`([a-z][\w]*(?:\.[\w]+)*\.)\$\{/gi)].map((match) => match[1]!)
  const called = [...sources.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1]!)
  expect(called.filter((key) => !zh.has(key))).toEqual([])
  expect(
    families.filter((family) => ![...zh.keys()].some((key) => key.startsWith(family)) && !family.includes('bihuan')),
  ).toEqual([])
  expect(
    [...zh.keys()].filter((key) => !named.includes(key) && !families.some((family) => key.startsWith(family))),
  ).toEqual([])
})
