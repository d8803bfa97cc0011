/** What the comparison of means needs of a group; with weights, n is Kish's effective size. */
export interface GroupSummary {
  readonly n: number
  readonly mean: number
  /** With n − 1; NaN for a single case. */
  readonly variance: number
}
