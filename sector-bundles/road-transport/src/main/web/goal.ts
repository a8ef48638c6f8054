/** A goal of the plan against the same months of last year, as the platform answers it. */
export interface Goal {
  id: string
  name: string
  unit: string
  /** The change wanted, in percent. */
  target: number
  /** The change so far, in percent; null where last year had none. */
  progress: number | null
  met: boolean | null
  months: { month: string; actual: number; lastYear: number }[]
}

/** What a month may have at most so that the change wanted is reached. */
export function limit(goal: Goal, lastYear: number): number {
  return (lastYear * (100 + goal.target)) / 100
}
