import type { Codebook, CodebookEntry } from '../structure/codebook-sheet.ts'
import type { VariableName } from '../structure/variable-names.ts'
import { comparableText } from '../values/comparable-text.ts'
import type { ColumnProfile } from './column-profile.ts'

const groupWords = /题项|各题|以上|以下|全部|所有|满意度题|量表题|评分题|items|all questions/i

/**
 * The codebook's entry for a column: the one of its name, or an entry for a group of items when the column's numbers are
 * among its codes (a stray mistyped code does not decide).
 */
export function codebookMatch(codebook: Codebook, name: VariableName, profile: ColumnProfile): CodebookEntry | null {
  const wanted = [name.name, name.label].map(comparableText)
  const own = codebook.entries.find((entry) => wanted.includes(comparableText(entry.variable)))
  if (own !== undefined) return own
  if (profile.numbers < profile.answers * 0.8 || profile.idTexts > 0 || profile.sequence) return null
  return (
    codebook.entries.find((entry) => {
      if (!groupWords.test(entry.variable)) return false
      const codes = new Set(entry.codes.map(({ code }) => code))
      let known = 0
      for (const [value, count] of profile.values) if (codes.has(value)) known += count
      return known >= profile.numbers * 0.9
    }) ?? null
  )
}
