import type { Annex2, Annex2Column, Annex2Form, Annex2Row } from '../api/types'

export interface Heading {
  id: string
  label: string
  across: number
  down: number
}

/** The three-level head of Annex 2. */
export interface Head {
  groups: Heading[]
  columns: Heading[]
  parts: Heading[]
  leaves: Annex2Column[]
}

/**
 * Lays the head out as printed: headings, columns, and below a column the parts of it (其中). A column with parts covers
 * them, so its own figures get a heading of their own on the third level. A group of one column is one tall cell.
 */
export function head(form: Annex2Form): Head {
  const laid: Head = { groups: [], columns: [], parts: [], leaves: [] }
  for (const group of form.groups) {
    const only = group.columns.length === 1 && group.columns[0]?.label === group.label
    laid.groups.push({ id: group.id, label: group.label, across: group.columns.length, down: only ? 3 : 1 })
    laid.leaves.push(...group.columns)
    if (only) {
      continue
    }
    for (const column of group.columns.filter((one) => one.within === null)) {
      const parts = group.columns.filter((one) => one.within === column.id)
      laid.columns.push({
        id: column.id,
        label: column.label,
        across: 1 + parts.length,
        down: parts.length === 0 ? 2 : 1,
      })
      if (parts.length > 0) {
        laid.parts.push({ id: column.id, label: '', across: 1, down: 1 })
        laid.parts.push(...parts.map((part) => ({ id: part.id, label: part.label, across: 1, down: 1 })))
      }
    }
  }
  return laid
}

/** Where the keyboard goes from a cell; null where the key does not move. */
export function move(
  key: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): { row: number; column: number } | null {
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column }
    case 'ArrowDown':
      return { row: Math.min(rows - 1, row + 1), column }
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) }
    case 'ArrowRight':
      return { row, column: Math.min(columns - 1, column + 1) }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: columns - 1 }
    default:
      return null
  }
}

/** A figure of the statement, as somebody asks for its records. */
export interface Figure {
  row: Annex2Row
  column: Annex2Column
  month: boolean
  value: number | null
  /** In a total of enterprises: how many different ones there are over all rows. */
  distinct: number | null
}

/** The lines shown: a month's statement has no cumulative total. */
export function lines(annex: Annex2, month: boolean): Annex2Row[] {
  return annex.rows.filter((row) => !month || row.kind !== 'total-cumulative')
}

/** The figure in a cell; the line of the month's total speaks of the month in either statement. */
export function figureAt(annex: Annex2, row: Annex2Row, column: Annex2Column, month: boolean): Figure {
  const ofMonth = month || row.kind === 'total-month'
  const enterprises = ofMonth ? annex.enterprises.month : annex.enterprises.values
  return {
    row,
    column,
    month: ofMonth,
    value: (ofMonth ? row.month : row.values)[column.id] ?? null,
    distinct: row.kind.startsWith('total') ? (enterprises[column.id] ?? null) : null,
  }
}
