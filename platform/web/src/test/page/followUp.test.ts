import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { followUpMark } from '../../main/page/app/followUp'

const words = (
  parse(readFileSync(resolve(import.meta.dirname, '../../main/page/i18n/zh-CN.yaml'), 'utf8')) as {
    followUp: Record<string, string>
  }
).followUp

const word = (followUp: boolean, overdue: boolean): string | undefined =>
  words[followUpMark({ followUp, overdue })?.word.replace('followUp.', '') ?? '']

it('calls a punished hazard not rectified once its deadline has passed, and not before', () => {
  expect(word(true, false)).toBe('已处罚，督促整改')
  expect(word(true, true)).toBe('罚后逾期未改，督促整改')
})

it('marks no hazard that nobody punished, late as it may be', () => {
  expect(followUpMark({ followUp: false, overdue: true })).toBeNull()
})
