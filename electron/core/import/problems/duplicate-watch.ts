import { cellAddress } from '../source/cell-address.ts'
import type { SourceRow } from '../source/source.ts'
import { cellText } from '../structure/cell-text.ts'
import type { ProblemList } from './problem-list.ts'
import { textHash } from './text-hash.ts'

const wideEnough = 15

/** Watches for ids that occur again and for rows repeated as a whole. */
export interface DuplicateWatch {
  /** Gives whether the row was reported as a repetition of a whole row. */
  see(row: SourceRow, id: string | null): boolean
}

/**
 * @param idColumn 0-based; null where no column names a response
 * @param idVariable its name
 * @param width columns of the table: without an id, short rows of marks agree by chance and are not reported
 */
export function duplicateWatch(
  idColumn: number | null,
  idVariable: string | null,
  width: number,
  problems: ProblemList,
): DuplicateWatch {
  const rowOfId = new Map<string, number>()
  const rowOfAnswers = new Map<number, number>()
  return {
    see(row, id) {
      if (idColumn !== null || width >= wideEnough) {
        let text = ''
        for (let column = 0; column < row.cells.length; column++) text += `${cellText(row.cells[column])}\u0001`
        const answers = textHash(text)
        const earlier = rowOfAnswers.get(answers)
        if (earlier !== undefined) {
          const place = { cell: cellAddress(idColumn ?? 0, row.number) }
          problems.add('duplicateRow', 'warning', { row: row.number, earlier }, place)
          return true
        }
        rowOfAnswers.set(answers, row.number)
      }
      if (idColumn === null || id === null) return false
      const earlier = rowOfId.get(id)
      if (earlier === undefined) rowOfId.set(id, row.number)
      else {
        const place = {
          cell: cellAddress(idColumn, row.number),
          ...(idVariable === null ? {} : { variable: idVariable }),
        }
        problems.add('duplicateId', 'warning', { id, earlier: cellAddress(idColumn, earlier) }, place)
      }
      return false
    },
  }
}
