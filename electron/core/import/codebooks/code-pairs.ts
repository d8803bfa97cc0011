/** What the same answers are called in two exports of one survey. */
export interface PairTable {
  /** Code → label; of codes that were seen with one label only. */
  readonly labels: ReadonlyMap<string, string>
  /** A code that stands for two labels, or a label for two codes; null: none. */
  readonly conflict: string | null
}

/** Counts nothing, keeps only which code goes with which label: no respondent stays in memory. */
export class CodePairs {
  readonly #labelOf = new Map<string, string>()
  readonly #codeOf = new Map<string, string>()
  #conflict: string | null = null

  /** One respondent's answer in both exports. */
  add(code: string, label: string): void {
    const known = this.#labelOf.get(code)
    const other = this.#codeOf.get(label)
    if ((known !== undefined && known !== label) || (other !== undefined && other !== code)) {
      this.#conflict ??= `${code} = ${label} / ${known ?? `${other} = ${label}`}`
      return
    }
    this.#labelOf.set(code, label)
    this.#codeOf.set(label, code)
  }

  table(): PairTable {
    const sorted = [...this.#labelOf].sort(([one], [two]) => Number(one) - Number(two))
    return { labels: new Map(sorted), conflict: this.#conflict }
  }
}
