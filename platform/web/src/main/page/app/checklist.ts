import type { ChecklistItem } from '../api/types'

/** The items of a group in which every word of a text occurs, wherever it stands. */
export function matching(items: ChecklistItem[], text: string, group = ''): ChecklistItem[] {
  const words = text.trim().toLowerCase().split(/\s+/)
  return items.filter((item) => {
    const all = [item.id, item.group, item.requirement, item.basisLabel, item.howToCheck].join('\n').toLowerCase()
    return (group === '' || item.group === group) && words.every((word) => all.includes(word))
  })
}
