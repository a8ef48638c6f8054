import type { Fault } from './types'

/** What the platform refused, in the caller's language. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly faults: Fault[] = [],
    readonly stale: { by: string; at: string; version: number } | null = null,
  ) {
    super(detail || title)
  }

  /** Whether the caller has seen an older state of the record than there is. */
  get outdated(): boolean {
    return this.stale !== null || this.code === 'wrong-stage'
  }

  /** Reads a problem document; any other body becomes a problem without faults. */
  static of(status: number, body: unknown): Problem {
    const document = isObject(body) ? body : {}
    const code = text(document.code) || `http-${status}`
    return new Problem(
      status,
      code,
      text(document.title),
      text(document.detail),
      Array.isArray(document.faults) ? document.faults.filter(isObject).map(fault) : [],
      code === 'stale-version'
        ? { by: text(document.by), at: text(document.at), version: Number(document.version) }
        : null,
    )
  }

  /** The platform could not be reached. */
  static unreachable(): Problem {
    return new Problem(0, 'unreachable', '', '')
  }
}

/** Faults sorted to the fields they belong to; those of no field on the form are kept apart, so that none is lost. */
export function byField(
  faults: Fault[],
  fields: readonly string[],
): { fields: Record<string, string>; rest: string[] } {
  const found: Record<string, string[]> = {}
  const rest: string[] = []
  for (const { pointer, message } of faults) {
    const field = owner(pointer, fields)
    if (field === null) {
      rest.push(message)
    } else {
      ;(found[field] ??= []).push(message)
    }
  }
  return { fields: Object.fromEntries(Object.entries(found).map(([field, texts]) => [field, texts.join(' ')])), rest }
}

function owner(pointer: string, fields: readonly string[]): string | null {
  const path = pointer.replace(/^\//, '')
  const fitting = fields.filter((field) => path === field || path.startsWith(`${field}/`))
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null
}

function fault(document: Record<string, unknown>): Fault {
  return { pointer: text(document.pointer), code: text(document.code), message: text(document.message) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
