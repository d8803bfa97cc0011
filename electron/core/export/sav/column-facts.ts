import type { Answer, ExportedRow, ExportedVariable } from '../exported-variable.ts'
import { isIsoMoment } from '../iso-moment.ts'

/** What the answers of a column are, seen before a byte is written: SPSS wants widths and formats first. */
export interface ColumnFacts {
  /** Longest text, in bytes of UTF-8. */
  readonly widest: number
  readonly texts: number
  readonly numbers: number
  /** Every text is a date or a moment of the calendar from 1582-10-15 on. */
  readonly allDates: boolean
  /** Most decimals of a number, up to 15. */
  readonly decimals: number
  /** Different answers, as long as they are few. */
  readonly different: ReadonlySet<number | string> | null
}

/** More different answers than that are no list of options. */
const mostDifferent = 500
const firstDate = '1582-10-15'

export async function columnFacts(
  variables: readonly ExportedVariable[],
  chunks: AsyncIterable<readonly ExportedRow[]>,
): Promise<{ facts: readonly ColumnFacts[]; responses: number }> {
  const watches = variables.map(() => new ColumnWatch())
  let responses = 0
  for await (const rows of chunks) {
    responses += rows.length
    for (const row of rows) for (const [index, watch] of watches.entries()) watch.see(row[index] ?? null)
  }
  return { facts: watches, responses }
}

class ColumnWatch implements ColumnFacts {
  widest = 0
  texts = 0
  numbers = 0
  allDates = true
  decimals = 0
  different: Set<number | string> | null = new Set()

  see(answer: Answer): void {
    if (answer === null) return
    if (this.different !== null) {
      this.different.add(answer)
      if (this.different.size > mostDifferent) this.different = null
    }
    if (typeof answer === 'number') {
      this.numbers++
      if (!Number.isInteger(answer)) this.decimals = Math.max(this.decimals, decimalsOf(answer))
      return
    }
    this.texts++
    this.widest = Math.max(this.widest, Buffer.byteLength(answer))
    this.allDates &&= isIsoMoment(answer) && answer >= firstDate
  }
}

function decimalsOf(value: number): number {
  const text = String(value)
  if (text.includes('e')) return 15
  return Math.min(15, text.length - text.indexOf('.') - 1)
}
