import type { Attachments, Hazard } from '../api/types'
import { today } from './format'
import { api } from './session'

/** Whether its acceptance needs no more than a touch: general, and offered to who looks at it. */
export function isSimple(hazard: Hazard): boolean {
  return hazard.level === 'general' && hazard.listing === null && hazard.actions.includes('acceptance')
}

/** Whether a photo or document shows how it was rectified. */
export async function isProven(hazard: Hazard, signal?: AbortSignal): Promise<boolean> {
  const found = await api.get<Attachments>(`/hazards/${hazard.id}/attachments`, {}, signal)
  return found.items.some((file) => file.purpose === 'after' && file.voidReason === null)
}

export function accept(hazard: Hazard, opinion: string, key?: string): Promise<Hazard> {
  const body = { version: hazard.version, date: today(), opinion }
  return api.post<Hazard>(`/hazards/${hazard.id}/acceptance`, body, key)
}

/** Accepts what is proven; null: there is nothing that shows how it was rectified. */
export async function acceptSimply(hazard: Hazard, opinion: string, key: string): Promise<Hazard | null> {
  return (await isProven(hazard)) ? accept(hazard, opinion, key) : null
}
