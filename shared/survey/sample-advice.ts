interface SampleAdvice {
  readonly code: 'fewForms' | 'fewPerItem'
  /** Valid responses that would be enough. */
  readonly need: number
}

/** Valid forms advised for a routine round. */
export const routineRound = 100
const perItem = 10

/**
 * What to say of the number of valid responses: a routine round wants 100 of them (rule of satisfaction procedures), and
 * methods over all items, as factor analysis, ten an item (Nunnally, J. C. (1978), Psychometric Theory, 2nd edition).
 *
 * @example sampleAdvice(80, 9) // [{ code: 'fewForms', need: 100 }, { code: 'fewPerItem', need: 90 }]
 */
export function sampleAdvice(valid: number, items: number): readonly SampleAdvice[] {
  return [
    ...(valid < routineRound ? [{ code: 'fewForms' as const, need: routineRound }] : []),
    ...(valid < perItem * items ? [{ code: 'fewPerItem' as const, need: perItem * items }] : []),
  ]
}
