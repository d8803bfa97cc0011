/** The largest judgement of Saaty's scale. */
export const largestJudgement = 9

/**
 * A judgement "a over b" as a place on the slider between a (left, negative) and b (right, positive); 0 is equal.
 * Values between the steps of the scale take the nearest step.
 *
 * @example stepOf(3) // -2
 * @example stepOf(1 / 5) // 4
 */
export function stepOf(judgement: number): number {
  const step = judgement >= 1 ? 1 - Math.round(judgement) : Math.round(1 / judgement) - 1
  return Math.max(1 - largestJudgement, Math.min(largestJudgement - 1, step)) + 0
}

/**
 * The judgement "a over b" of a place on the slider.
 *
 * @example judgementOf(-2) // 3
 * @example judgementOf(4) // 0.2
 */
export function judgementOf(step: number): number {
  return step <= 0 ? 1 - step : 1 / (1 + step)
}
