import type { Block } from '#shared/document/block.ts'
import { assertNever } from '#shared/errors/assert-never.ts'
import { keyed } from '../keyed.ts'
import { CoverView } from './cover-view.tsx'
import { FigureView } from './figure-view.tsx'
import { FindingView } from './finding-view.tsx'
import { HeadingView, headingId, headingsAfter } from './heading-view.tsx'
import { KeyFiguresView } from './key-figures-view.tsx'
import { RichTextView } from './rich-text-view.tsx'
import { TableView } from './table-view.tsx'
import './block-view.css'

interface BlockViewProps {
  readonly blocks: readonly Block[]
  /** The rank of a level-1 heading on this page: 2 below the page's own heading. */
  readonly headingRank?: number
}

/** Draws the blocks of the one document model; the report's writers print the same. */
export function BlockView({ blocks, headingRank = 3 }: BlockViewProps) {
  return (
    <div className="blocks">
      {keyed(blocks).map(({ key, part, at }) => (
        <OneBlock key={key} block={part} index={at} blocks={blocks} headingRank={headingRank} />
      ))}
    </div>
  )
}

interface OneBlockProps {
  readonly block: Block
  readonly index: number
  readonly blocks: readonly Block[]
  readonly headingRank: number
}

function OneBlock({ block, index, blocks, headingRank }: OneBlockProps) {
  switch (block.kind) {
    case 'heading':
      return <HeadingView block={block} id={headingId(index)} rank={headingRank} />
    case 'paragraph':
      return (
        <p className="block-paragraph">
          <RichTextView text={block.text} />
        </p>
      )
    case 'finding':
      return <FindingView tone={block.tone} text={block.text} />
    case 'note':
      return (
        <p className="block-note">
          <RichTextView text={block.text} />
        </p>
      )
    case 'table':
      return <TableView block={block} />
    case 'figure':
      return <FigureView block={block} />
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className="block-list">
          {keyed(block.items).map(({ key, part }) => (
            <li key={key}>
              <RichTextView text={part} />
            </li>
          ))}
        </List>
      )
    }
    case 'keyFigures':
      return <KeyFiguresView figures={block.figures} />
    case 'cover':
      return <CoverView block={block} />
    case 'contents':
      return <ContentsView title={block.title} headings={headingsAfter(blocks, index)} />
    case 'pageBreak':
      return <hr className="block-page-break" />
    default:
      return assertNever(block)
  }
}

function ContentsView({ title, headings }: { title: string; headings: ReturnType<typeof headingsAfter> }) {
  return (
    <nav className="block-contents" aria-label={title}>
      <p>{title}</p>
      <ul>
        {headings.map(({ id, text, level }) => (
          <li key={id} style={{ paddingLeft: (level - 1) * 16 }}>
            <button type="button" onClick={() => document.getElementById(id)?.scrollIntoView({ block: 'start' })}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
