import type { Ref } from 'vue'
import { onScopeDispose, watch } from 'vue'
import type { Job, JobState } from '../api/types'
import type { MarkTone } from './marks'

const ENDED: JobState[] = ['done', 'refused', 'failed', 'cancelled']
const LOOKED_EVERY = 1500

export const JOB_TONES: Record<JobState, MarkTone> = {
  waiting: 'plain',
  running: 'accent',
  writing: 'accent',
  done: 'good',
  refused: 'caution',
  failed: 'alarm',
  cancelled: 'plain',
}

export function ended(job: Job): boolean {
  return ENDED.includes(job.state)
}

/** How far a job is in percent; unknown while nobody knows how many there are. */
export function percent(job: Job): number | null {
  return job.total === 0 ? null : Math.min(100, Math.floor((100 * job.done) / job.total))
}

/** Asks again and again while one of the jobs is under way. */
export function useFollowing(jobs: Ref<Job[]>, ask: () => Promise<void>): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false
  const next = (): void => {
    clearTimeout(timer)
    if (!over && jobs.value.some((job) => !ended(job))) {
      timer = setTimeout(() => void ask().finally(next), LOOKED_EVERY)
    }
  }
  watch(jobs, next, { immediate: true })
  onScopeDispose(() => {
    over = true
    clearTimeout(timer)
  })
}
