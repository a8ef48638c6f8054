const ZONE = 'Asia/Shanghai'

/** The day it is in the district. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(now)
}

/** The day before a day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}

/** An instant as the district's date and time, to the minute. */
export function moment(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: ZONE,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(instant))
}

export function yuan(amount: number, language: string): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(amount)
}

/** A figure of a statutory form; a rate without a denominator is a dash. */
export function figure(value: number | null | undefined, decimals: number): string {
  return value === null || value === undefined ? '—' : value.toFixed(decimals)
}

export function count(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value)
}

/** A period of days; a side left open is a dash alone. */
export function period(from: string | null, until: string | null): string {
  return `${from ?? ''} — ${until ?? ''}`.trim()
}

/** Names one after another, as the language writes them. */
export function listed(names: string[], language: string): string {
  return names.join(language === 'en' ? ', ' : '、')
}

/** How large a file is. */
export function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
