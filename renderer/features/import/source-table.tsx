import { importTexts } from '#shared/messages/app/import-wizard.ts'
import { columnLetters } from '#shared/survey/column-letters.ts'
import { keyed } from '../../ui/keyed.ts'
import { useSay } from '../../ui/language/use-say.ts'

interface SourceTableProps {
  readonly head: readonly (readonly string[])[]
  readonly headerRows: readonly number[]
  readonly dataRows: readonly [number, number]
  /** Of a format that declares its columns: there is no row above the answers. null: there are rows. */
  readonly columnNames: readonly string[] | null
}

/** The first rows of the file as they are, each marked with what it counts as. */
export function SourceTable({ head, headerRows, dataRows, columnNames }: SourceTableProps) {
  const say = useSay()
  const width = head.reduce((widest, row) => Math.max(widest, row.length), 0)
  const kindOf = (row: number) => {
    if (headerRows.includes(row)) return 'heading'
    return row >= dataRows[0] && row <= dataRows[1] ? 'data' : 'skipped'
  }
  const shown = keyed(head).filter(({ at }) => columnNames === null || at + 1 >= dataRows[0])
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
        {columnNames === null ? null : (
          <tr data-kind="heading">
            <td />
            <td className="source-kind">{words.heading}</td>
            {keyed(columnNames).map(({ key, part: name }) => (
              <th key={key} scope="col" title={name}>
                {name}
              </th>
            ))}
          </tr>
        )}
      </thead>
      <tbody>
        {shown.map(({ key, part: cells, at }) => (
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
