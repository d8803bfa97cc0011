import type { Codebook } from '../structure/codebook-sheet.ts'
import type { SheetStructure } from '../structure/understand-sheet.ts'
import type { ProblemList } from './problem-list.ts'

/** What was done with the sheets that are not imported. */
export function sheetProblems(
  chosen: SheetStructure,
  structures: readonly SheetStructure[],
  codebook: Codebook | null,
  problems: ProblemList,
): void {
  const known = new Set(chosen.headings.map(({ text }) => text))
  for (const other of structures) {
    const sheet = other.table.sheet
    // By name: read by a mapping, the chosen sheet is understood a second time.
    if (sheet === null || sheet === chosen.table.sheet) continue
    const place = { sheet }
    if (other.table.rows.length === 0) problems.add('emptySheet', 'info', {}, place)
    else if (codebook?.sheet === sheet) problems.add('codebookSheet', 'info', {}, place)
    else if (other.data.responses.length === 0) problems.add('headerOnlySheet', 'info', {}, place)
    else if (other.headings.filter(({ text }) => known.has(text)).length >= known.size / 2) {
      problems.add('otherDataSheet', 'warning', { rows: other.data.responses.length }, place)
    }
  }
}
