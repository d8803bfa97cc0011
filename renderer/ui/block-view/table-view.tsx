import { CopyOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ContextType, use } from 'react'
import type { Cell, TableBlock, TableColumn } from '#shared/document/block.ts'
import { formatCell, toTableCell } from '#shared/document/format-cell.ts'
import { keepTogether } from '#shared/document/keep-together.ts'
import { blockTexts } from '#shared/messages/app/blocks.ts'
import { cardTexts } from '#shared/messages/app/cards.ts'
import { copyRich } from '../copy-rich.ts'
import { keyed } from '../keyed.ts'
import { useSay } from '../language/use-say.ts'
import { useAnnounce } from '../notices/announcer.tsx'
import { ScrollArea } from '../scroll-area.tsx'
import { blocksAsHtml } from './blocks-as-html.ts'
import { HeadingHelp } from './heading-help.ts'
import { tableAsText } from './table-as-text.ts'
import { WholeWords } from './whole-words.tsx'

/** From so many columns on, room is scarce: less between them, and longer headings break. */
const manyColumns = 9
/** Chinese characters of a heading that stay on one line: the fewer, the more columns there are. */
const roomForHeadings = 12
const shortHeading = 4
/** Characters of a name that is never broken. */
const wholeName = 8
const wholeWord = 3

/** A three-line table (三线表): caption above, notes below; the full number shows on hover. */
export function TableView({ block }: { block: TableBlock }) {
  const say = useSay()
  const announce = useAnnounce()
  const helpFor = use(HeadingHelp)
  const { caption, columns, rows, notes = [] } = block
  const many = columns.length >= manyColumns
  const copy = async () => {
    const taken = await copyRich({ html: blocksAsHtml([block]), text: tableAsText(block) })
    announce(say(taken ? blockTexts.tableCopied : cardTexts.copyFailed))
  }
  return (
    <div className="block-table">
      <ScrollArea label={caption}>
        <table className={many ? 'three-line three-line-many' : 'three-line'}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {keyed(columns).map(({ key, part: column, at }) => (
                <th key={key} scope="col" style={{ textAlign: alignment(column, rows, at) }}>
                  <WholeWords
                    text={column.title}
                    whole={Math.max(shortHeading, roomForHeadings - columns.length)}
                    tail={
                      column.statistic === undefined || column.statistic === columns[at - 1]?.statistic
                        ? null
                        : helpFor(column.statistic)
                    }
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keyed(rows).map(({ key, part: row, at: line }) => (
              <tr key={key}>
                {keyed(row).map(({ key: cellKey, part: cell, at }) => (
                  <TableCellView
                    key={cellKey}
                    cell={cell}
                    column={columns[at]}
                    heads={at === 0}
                    help={isNews(rows, line, at) ? helpFor : undefined}
                    align={alignment(columns[at], rows, at)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {notes.map((note) => (
        <p key={note} className="block-note">
          {keepTogether(note)}
        </p>
      ))}
      <Button
        className="block-table-copy"
        type="text"
        size="small"
        icon={<CopyOutlined aria-hidden="true" />}
        onClick={() => void copy()}
        title={say(blockTexts.copyTable)}
        aria-label={say(blockTexts.copyTableNamed, { caption })}
      />
    </div>
  )
}

interface TableCellViewProps {
  readonly cell: Cell
  readonly column: TableColumn | undefined
  /** The first cell of a row names the row. */
  readonly heads: boolean
  /** Explains the statistic the cell names; absent: the row above does. */
  readonly help: ContextType<typeof HeadingHelp> | undefined
  readonly align: 'left' | 'right' | 'center'
}

function TableCellView({ cell, column, heads, help, align }: TableCellViewProps) {
  const { value, tone = 'neutral', bold = false, indent = 0, statistic } = toTableCell(cell)
  const shown = formatCell(cell, column)
  const attributes = {
    className: `tone-${tone}`,
    style: {
      textAlign: align,
      fontWeight: bold ? 600 : undefined,
      paddingLeft: indent === 0 ? undefined : 8 + indent * 16,
    },
    title: typeof value === 'number' && String(value) !== shown ? String(value) : undefined,
  }
  const explanation = statistic === undefined ? null : (help?.(statistic) ?? null)
  const content =
    typeof value === 'string' ? (
      <WholeWords text={shown} whole={wholeName} piece={wholeWord} tail={explanation} />
    ) : (
      <>
        {shown}
        {explanation}
      </>
    )
  return heads && typeof value === 'string' ? (
    <th scope="row" {...attributes}>
      {content}
    </th>
  ) : (
    <td {...attributes}>{content}</td>
  )
}

/** Rows of one statistic follow each other: the first of them explains it. */
function isNews(rows: TableBlock['rows'], line: number, at: number): boolean {
  const above = toTableCell(rows[line - 1]?.[at] ?? null).statistic
  return above === undefined || above !== toTableCell(rows[line]?.[at] ?? null).statistic
}

/** Numbers stand to the right unless the column says otherwise. */
function alignment(column: TableColumn | undefined, rows: readonly (readonly Cell[])[], at: number) {
  if (column?.align !== undefined) return column.align
  const first = rows.map((row) => toTableCell(row[at] ?? null).value).find((value) => value !== null)
  return typeof first === 'number' ? 'right' : 'left'
}
