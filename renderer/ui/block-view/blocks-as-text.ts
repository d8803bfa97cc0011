import type { Block } from '#shared/document/block.ts'
import { plainText } from '#shared/document/plain-text.ts'
import { tableAsText } from './table-as-text.ts'

/** Texts and tables of a result as lines; the cells of tables are parted by tabs. */
export function blocksAsText(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block): string[] => {
      switch (block.kind) {
        case 'table':
          return [block.caption, tableAsText(block), ...(block.notes ?? []), '']
        case 'heading':
          return [block.text]
        case 'finding':
        case 'paragraph':
        case 'note':
          return [plainText(block.text)]
        case 'list':
          return block.items.map(plainText)
        case 'keyFigures':
          return block.figures.map(({ label, value }) => `${label}\t${value}`)
        default:
          return []
      }
    })
    .join('\n')
}
