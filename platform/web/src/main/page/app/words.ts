/** A stretch of text that two versions share, or that only one of them has. */
export interface Stretch {
  text: string
  only: 'both' | 'before' | 'after'
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** What two versions of a text share and where they differ, word by word; Chinese is parted into its words. */
export function compared(before: string, after: string): Stretch[] {
  const old = words(before)
  const now = words(after)
  const common = lengths(old, now)
  const stretches: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      add(stretches, old[i++]!, 'both')
      j++
    } else if (j === now.length || (i < old.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      add(stretches, old[i++]!, 'before')
    } else {
      add(stretches, now[j++]!, 'after')
    }
  }
  return stretches
}

function words(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** How many words the rests of both texts have in common, from every pair of places on. */
function lengths(old: string[], now: string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0))
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      table[i]![j] = old[i] === now[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
    }
  }
  return table
}

function add(stretches: Stretch[], text: string, only: Stretch['only']): void {
  const last = stretches.at(-1)
  if (last?.only === only) {
    last.text += text
  } else {
    stretches.push({ text, only })
  }
}
