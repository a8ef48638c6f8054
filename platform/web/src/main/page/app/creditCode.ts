const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const LENGTH = 18

/** What is wrong with a unified social credit code (GB 32100-2015), so far as a page can tell while it is typed. */
export type CreditCodeFault = 'characters' | 'length' | 'check'

export function creditCodeFault(text: string): CreditCodeFault | null {
  const code = text.trim().toUpperCase()
  if ([...code].some((character) => !ALPHABET.includes(character))) {
    return 'characters'
  }
  if (code.length !== LENGTH) {
    return 'length'
  }
  return code.at(-1) === checkCharacter(code.slice(0, -1)) ? null : 'check'
}

/** The check character that belongs to the first 17 characters. */
export function checkCharacter(first17: string): string {
  let sum = 0
  let weight = 1
  for (const character of first17) {
    sum += ALPHABET.indexOf(character) * weight
    weight = (weight * 3) % ALPHABET.length
  }
  return ALPHABET.charAt((ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length)
}
