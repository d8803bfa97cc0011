import { refuse } from '../../errors/refusal.ts'
import type { SampleFacts } from './sample.ts'

/** Refuses a computation of variances from too few cases, or from weights whose sum does not exceed 1. */
export function checkCases(n: number, weight: number, needed: number, facts: SampleFacts): void {
  if (n < needed) refuse('tooFewCases', { n, needed, nTotal: facts.nTotal })
  if (!(weight > 1)) refuse('weightsTooSmall', { sum: Number(weight.toPrecision(6)) })
}
