/**
 * Intra-individual response variability (IRV): the standard deviation (n − 1) of one respondent's answers. 0 is a straight
 * line; low values come from people who do not tell the questions apart.
 *
 * Source: Dunn, A. M., Heggestad, E. D., Shanock, L. R. & Theilgard, N. (2018), Journal of Business and Psychology 33,
 * 105-121; R package careless 1.2.2, `irv(x, na.rm = TRUE)`.
 *
 * @param answers NaN: missing, left out
 * @returns NaN with fewer than two answers
 *
 * @example responseVariability([1, 2, 3, 4, 5]) // 1.5811388
 */
export function responseVariability(answers: readonly number[]): number {
  const given = answers.filter((answer) => !Number.isNaN(answer))
  if (given.length < 2) return Number.NaN
  const mean = given.reduce((sum, answer) => sum + answer, 0) / given.length
  const squares = given.reduce((sum, answer) => sum + (answer - mean) ** 2, 0)
  return Math.sqrt(squares / (given.length - 1))
}
