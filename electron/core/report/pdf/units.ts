import type { Block, FigureBlock, TableBlock } from '#shared/document/block.ts'
import type { Orientation } from './page.ts'

/** A small table with the bars of the same numbers, set side by side (see `joinPairs`). */
interface PairBlock {
  readonly kind: 'pair'
  readonly table: TableBlock
  readonly figure: FigureBlock
}
export type BodyBlock = Exclude<Block, { kind: 'heading' } | { kind: 'pageBreak' }> | PairBlock

/** A heading with the name it is linked by, and the heading it stands under. */
export interface Heading {
  readonly id: string
  readonly level: 1 | 2 | 3
  readonly text: string
  readonly parentId: string | null
}

/** A block with the headings right before it, which must not be parted from it. */
export interface Unit {
  readonly headings: readonly Heading[]
  /** null: headings at the very end, or before a page break. */
  readonly block: BodyBlock | null
  readonly breakBefore: boolean
  readonly orientation: Orientation
}

/** Blocks as the pieces that are laid out one after the other. */
export function unitsOf(blocks: readonly Block[]): Unit[] {
  const units: Unit[] = []
  const parents: (string | null)[] = [null, null, null, null]
  let headings: Heading[] = []
  let breakBefore = false
  let count = 0
  const close = (block: BodyBlock | null) => {
    units.push({ headings, block, breakBefore, orientation: orientationOf(block) })
    headings = []
    breakBefore = false
  }
  for (const block of blocks) {
    if (block.kind === 'pageBreak') {
      if (headings.length > 0) close(null)
      breakBefore = true
    } else if (block.kind === 'heading') {
      const id = `heading-${count++}`
      headings.push({ id, level: block.level, text: block.text, parentId: parents[block.level - 1] ?? null })
      parents.fill(id, block.level)
    } else close(block)
  }
  if (headings.length > 0) close(null)
  return units
}

function orientationOf(block: BodyBlock | null): Orientation {
  const wide = block !== null && (block.kind === 'figure' || block.kind === 'table') && block.size === 'page'
  return wide ? 'landscape' : 'portrait'
}
