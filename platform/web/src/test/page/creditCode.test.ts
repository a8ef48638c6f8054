import { expect, it } from 'vitest'
import { checkCharacter, creditCodeFault } from '../../main/page/app/creditCode'

const FIRST_17 = '91530114MA6N000T0'
const RIGHT = FIRST_17 + checkCharacter(FIRST_17)

it('a right code has no fault, whether typed in lower case or with blanks around it', () => {
  expect(creditCodeFault(RIGHT)).toBeNull()
  expect(creditCodeFault(` ${RIGHT.toLowerCase()} `)).toBeNull()
})

it('the check character is the one of the standard', () => {
  expect(checkCharacter('91350100M000100Y4')).toBe('3')
})

it('says what is wrong', () => {
  expect(creditCodeFault('9153')).toBe('length')
  expect(creditCodeFault('9153O')).toBe('characters')
  expect(creditCodeFault(FIRST_17 + (RIGHT.endsWith('0') ? '1' : '0'))).toBe('check')
})
