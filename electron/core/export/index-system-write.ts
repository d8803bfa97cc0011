import { refuse } from '#shared/errors/refusal.ts'
import { indexFileTexts, levelHeading, mostLevels } from '#shared/messages/app/index-files.ts'
import type { Language } from '#shared/messages/language.ts'
import { columnLetters } from '#shared/survey/column-letters.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { writeWhole } from './write-whole.ts'
import type { WrittenAnswer } from './written-answer.ts'
import { cellXml, styles } from './xlsx/cell-xml.ts'
import { sheetEnd, sheetPath, sheetStart, workbookParts } from './xlsx/workbook-parts.ts'
import { zipWriter } from './xlsx/zip-writer.ts'

/** Fewer columns look like a list, not like levels. */
const fewestLevels = 3

/**
 * Writes the tree as a workbook: a row an indicator with its whole path, its weight among its brothers and its variable.
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
  const rows = rowsOf(tree, [], levels)
  await writeWhole(path, async (sink) => {
    const zip = zipWriter(sink)
    for (const [part, content] of workbookParts([indexFileTexts.sheet[language]])) {
      zip.begin(part)
      await zip.write(content)
    }
    zip.begin(sheetPath(1))
    await zip.write(sheetStart([...Array.from({ length: levels }, () => 26), 10, 16]))
    await zip.write(rowXml(headings.map(text), 1, styles.heading))
    await zip.write(rows.map((row, at) => rowXml(row, at + 2)).join(''))
    await zip.write(sheetEnd)
    await zip.end()
  })
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

function rowXml(cells: readonly WrittenAnswer[], number: number, style: number = styles.plain): string {
  const xml = cells.map((cell, at) => cellXml(`${columnLetters(at)}${number}`, cell, style))
  return `<row r="${number}">${xml.join('')}</row>`
}
