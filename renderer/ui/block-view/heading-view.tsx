import type { Block } from '#shared/document/block.ts'

type Heading = Extract<Block, { kind: 'heading' }>

/** The element id of a heading by its place among the blocks. */
export function headingId(index: number): string {
  return `block-${index}`
}

export interface OutlineEntry {
  readonly id: string
  readonly text: string
  readonly level: number
}

/** The headings that follow a block, for contents and outlines. */
export function headingsAfter(blocks: readonly Block[], index: number): readonly OutlineEntry[] {
  return blocks.flatMap((block, at) =>
    at > index && block.kind === 'heading' ? [{ id: headingId(at), text: block.text, level: block.level }] : [],
  )
}

const tags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

/** A heading in the rank it has on this page. */
export function HeadingView({ block, id, rank }: { block: Heading; id: string; rank: number }) {
  const Tag = tags[Math.min(rank - 2 + block.level - 1, tags.length - 1)] ?? 'h6'
  return (
    <Tag id={id} className={`block-heading block-heading-${block.level}`}>
      {block.text}
    </Tag>
  )
}
