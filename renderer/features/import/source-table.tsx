import { importTexts } from '#shared/messages/app/import-wizard.ts'
import { columnLetters } from '#shared/survey/column-letters.ts'
import { keyed } from '../../ui/keyed.ts'
import { useSay } from '../../ui/language/use-say.ts'

interface SourceTableProps {
  readonly head: readonly (readonly string[])[]
  readonly headerRows: readonly number[]
  readonly dataRows: readonly [number, number]
}

/** The first rows of the file as they are, each marked with what it counts as. */
export function SourceTable({ head, headerRows, dataRows }: SourceTableProps) {
  const say = useSay()
  const width = head.reduce((widest, row) => Math.max(widest, row.length), 0)
  const kindOf = (row: number) => {
    if (headerRows.includes(row)) return 'heading'
    return row >= dataRows[0] && row <= dataRows[1] ? 'data' : 'skipped'
  }
  const words = {
    heading: say(importTexts.rowKindHeading),
    data: say(importTexts.rowKindData),
    skipped: say(importTexts.rowKindSkipped),
  }
  return (
    <table className="source-table">
      <thead>
        <tr>
          <td />
          <td />
          {Array.from({ length: width }, (_, at) => (
            <th key={columnLetters(at)} scope="col">
              {columnLetters(at)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(head).map(({ key, part: cells, at }) => (
          <tr key={key} data-kind={kindOf(at + 1)}>
            <th scope="row">{at + 1}</th>
            <td className="source-kind">{words[kindOf(at + 1)]}</td>
            {keyed(cells).map(({ key: cellKey, part: text }) => (
              <td key={cellKey} title={text}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
