import { refuse } from '#shared/errors/refusal.ts'
import { indexFileTexts, levelHeading, mostLevels } from '#shared/messages/app/index-files.ts'
import type { Language } from '#shared/messages/language.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { writeWhole } from './write-whole.ts'
import type { WrittenAnswer } from './written-answer.ts'
import { styles } from './xlsx/cell-xml.ts'
import { sheetRow } from './xlsx/sheet-row.ts'
import { writeOneSheet } from './xlsx/write-one-sheet.ts'

/** Fewer columns look like a list, not like levels. */
const fewestLevels = 3

/**
 * Writes the tree as a workbook: a row an indicator with its whole path, its weight among its siblings and its variable.
 * `readIndexSystemFile` reads the same tree back. Refuses `indexTreeTooDeep` and what `writeWhole` refuses.
 */
export async function writeIndexSystemFile(path: string, tree: IndexNode, language: Language): Promise<void> {
  const levels = Math.max(fewestLevels, depthOf(tree))
  if (levels > mostLevels) refuse('indexTreeTooDeep', { levels, limit: mostLevels })
  const headings = [
    ...Array.from({ length: levels }, (_, at) => levelHeading(at + 1, language)),
    indexFileTexts.weight[language],
    indexFileTexts.variable[language],
  ]
  const rows = [sheetRow(headings.map(text), styles.heading), ...rowsOf(tree, [], levels).map((row) => sheetRow(row))]
  const widths = [...Array.from({ length: levels }, () => 26), 10, 16]
  await writeWhole(path, (sink) =>
    writeOneSheet(sink, { name: indexFileTexts.sheet[language], widths, headings: 1, rows }),
  )
}

function depthOf({ children }: IndexNode): number {
  return 1 + Math.max(0, ...children.map(depthOf))
}

function rowsOf(node: IndexNode, above: readonly string[], levels: number): WrittenAnswer[][] {
  const path = [...above, node.name]
  const empty = Array.from({ length: levels - path.length }, () => null)
  const weight: WrittenAnswer = node.weight === null ? null : { kind: 'number', value: node.weight }
  const row = [...path.map(text), ...empty, weight, node.variable === null ? null : text(node.variable)]
  return [row, ...node.children.flatMap((child) => rowsOf(child, path, levels))]
}

function text(value: string): WrittenAnswer {
  return { kind: 'text', value }
}
