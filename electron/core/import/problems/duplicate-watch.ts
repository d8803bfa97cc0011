import { cellAddress } from '../source/cell-address.ts'
import type { SourceRow } from '../source/source.ts'
import { cellText } from '../structure/cell-text.ts'
import type { ProblemList } from './problem-list.ts'

const wideEnough = 15

/** Watches for ids that occur again and for rows repeated as a whole. */
export interface DuplicateWatch {
  see(row: SourceRow, id: string | null): void
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
  const rowOfAnswers = new Map<string, number>()
  return {
    see(row, id) {
      if (idColumn !== null || width >= wideEnough) {
        const answers = row.cells.map((cell) => cellText(cell)).join('\u0001')
        const earlier = rowOfAnswers.get(answers)
        if (earlier !== undefined) {
          problems.add(
            'duplicateRow',
            'warning',
            { row: row.number, earlier },
            { cell: cellAddress(idColumn ?? 0, row.number) },
          )
          return
        }
        rowOfAnswers.set(answers, row.number)
      }
      if (idColumn === null || id === null) return
      const earlier = rowOfId.get(id)
      if (earlier === undefined) rowOfId.set(id, row.number)
      else {
        const place = {
          cell: cellAddress(idColumn, row.number),
          ...(idVariable === null ? {} : { variable: idVariable }),
        }
        problems.add('duplicateId', 'warning', { id, earlier: cellAddress(idColumn, earlier) }, place)
      }
    },
  }
}
