// Quality rules on a project: what they hit, and leaving it out.

export { acceptHits, applyQuality } from './apply-quality.ts'
export { checkQuality } from './check-quality.ts'
export { currentRules } from './current-rules.ts'
export { listHits } from './list-hits.ts'
export { restoreReason } from './restore-reason.ts'
