import type { Block, TableBlock } from '#shared/document/block.ts'
import { formatCell } from '#shared/document/format-cell.ts'
import { plainText } from '#shared/document/plain-text.ts'

/** A full-width character takes two places on a terminal. */
function places(text: string): number {
  let count = 0
  for (const character of text)
    count += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      character,
    )
      ? 2
      : 1
  return count
}

function tableAsText({ caption, columns, rows, notes = [] }: TableBlock): string {
  const cells = rows.map((row) => row.map((cell, index) => formatCell(cell, columns[index])))
  const widths = columns.map(({ title }, index) =>
    Math.max(places(title), ...cells.map((row) => places(row[index] ?? ''))),
  )
  const line = (texts: readonly string[]) =>
    texts
      .map((text, index) => {
        const padding = ' '.repeat(Math.max(0, (widths[index] ?? 0) - places(text)))
        return columns[index]?.align === 'right' ? padding + text : text + padding
      })
      .join('  ')
      .trimEnd()
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2))
  return [caption, rule, line(columns.map(({ title }) => title)), rule, ...cells.map(line), rule, ...notes].join('\n')
}

/** The blocks of a result as a terminal shows them: findings, tables, notes; figures by their description. */
export function blocksAsText(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block): string[] => {
      switch (block.kind) {
        case 'heading':
          return [`${'#'.repeat(block.level)} ${block.text}`]
        case 'paragraph':
        case 'note':
          return [plainText(block.text)]
        case 'finding':
          return [`▸ ${plainText(block.text)}`]
        case 'table':
          return [tableAsText(block)]
        case 'figure':
          return [`[${block.caption}] ${block.description}`]
        default:
          return []
      }
    })
    .join('\n\n')
}
