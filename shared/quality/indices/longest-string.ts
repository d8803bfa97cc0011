/**
 * Long-string index: the longest run of the same answer in a row. A missing answer ends a run, as in R's `careless`
 * (`longstring`, built on `rle`, for which NA equals nothing).
 *
 * Source: Johnson, J. A. (2005), Journal of Research in Personality 39, 103-129; R package careless 1.2.2.
 *
 * @param answers of one respondent, in the order of the questionnaire; NaN: missing
 * @returns length of the run; 0 without answers
 *
 * @example longestString([1, 2, 3, 3, 3, 3, 4, 5]) // 4
 */
export function longestString(answers: readonly number[]): number {
  let longest = 0
  let run = 0
  let before = Number.NaN
  for (const answer of answers) {
    run = Number.isNaN(answer) ? 0 : answer === before ? run + 1 : 1
    before = answer
    longest = Math.max(longest, run)
  }
  return longest
}
