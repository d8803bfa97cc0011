import { cellText } from '../structure/cell-text.ts'
import { type Codebook, readCodebook } from '../structure/codebook-sheet.ts'
import { cellAt } from '../structure/table.ts'
import type { SheetStructure } from '../structure/understand-sheet.ts'
import { variableNames } from '../structure/variable-names.ts'
import { scaleWords } from '../values/scale-words.ts'
import type { GuessColumn, GuessSheet } from './column-guess.ts'
import { ColumnProfiler } from './column-profile.ts'

/** Counts the cells of every column, and gathers what else a guess rests on. */
export function profileSheet(structure: SheetStructure, codebook: Codebook | null): GuessSheet {
  const { headings, data, table } = structure
  const names = variableNames(headings)
  const columns = headings.map((heading, index): GuessColumn => {
    const profiler = new ColumnProfiler()
    let formula: string | null = null
    for (const row of data.responses) {
      const own = row.formulas?.[heading.column] ?? null
      formula ??= own
      profiler.add(cellAt(row, heading.column), own !== null)
    }
    return {
      heading,
      name: names[index] ?? { name: heading.text, label: heading.text },
      profile: profiler.profile(),
      hidden: table.layout.hiddenColumns.has(heading.column),
      formula,
    }
  })
  return { columns, codebook, title: titleWords(structure) }
}

function titleWords(structure: SheetStructure) {
  for (const row of structure.titleRows) {
    for (const cell of row.cells) {
      const words = scaleWords(cellText(cell))
      if (words?.scale != null) return words
    }
  }
  return null
}

/** The first sheet that explains codes. */
export function findCodebook(structures: readonly SheetStructure[]): Codebook | null {
  for (const structure of structures) {
    const codebook = readCodebook(structure)
    if (codebook !== null) return codebook
  }
  return null
}
