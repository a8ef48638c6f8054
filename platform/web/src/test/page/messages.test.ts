import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'

const PAGE = resolve(import.meta.dirname, '../../main/page')
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
