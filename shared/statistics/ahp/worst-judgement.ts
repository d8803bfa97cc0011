import { at, type SquareMatrix } from '../matrix/square-matrix.ts'

export interface WorstJudgement {
  /** Positions of the two criteria, a before b. */
  readonly a: number
  readonly b: number
  /** How much more important a was judged than b. */
  readonly given: number
  /** The judgement on the 1-9 scale (or a reciprocal) that fits the weights best. */
  readonly suggested: number
}

/** Deviations under this are rounding, not contradiction. */
const negligible = 1e-6

/**
 * The judgement that contradicts the weights most, by |ln(a·wⱼ/wᵢ)|, with the value the weights suggest instead; null when
 * all judgements fit.
 */
export function worstJudgement(matrix: SquareMatrix, weights: Float64Array): WorstJudgement | null {
  let worst: WorstJudgement | null = null
  let largest = negligible
  for (let a = 0; a < matrix.size; a++) {
    for (let b = a + 1; b < matrix.size; b++) {
      const given = at(matrix, a, b)
      const ratio = (weights[a] ?? 0) / (weights[b] ?? 1)
      const deviation = Math.abs(Math.log(given / ratio))
      // Of equal contradictions the first is named, whatever rounding makes of them.
      if (deviation > largest * (1 + 1e-9)) {
        largest = deviation
        worst = { a, b, given, suggested: onScale(ratio) }
      }
    }
  }
  return worst
}

function onScale(ratio: number): number {
  const steps = (value: number) => Math.max(1, Math.min(9, Math.round(value)))
  return ratio >= 1 ? steps(ratio) : 1 / steps(1 / ratio)
}
