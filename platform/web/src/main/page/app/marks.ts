/** How a mark looks. */
export type MarkTone = 'plain' | 'accent' | 'good' | 'caution' | 'alarm'
