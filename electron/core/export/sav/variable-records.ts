import type { ByteWriter } from './byte-writer.ts'
import type { SavColumn } from './sav-column.ts'
import { segmentsOf } from './segments.ts'

/** The records of a variable: one, a continuation for each further eight bytes, and the same again for each segment. */
export function variableRecords(writer: ByteWriter, column: SavColumn): void {
  for (const [index, { width, elements }] of segmentsOf(column.width).entries()) {
    const first = index === 0
    const label = first ? Buffer.from(column.label) : Buffer.alloc(0)
    // Missing values of longer texts stand in a record of their own.
    const { discrete, range } = first && column.width <= 8 ? column.missing : { discrete: [], range: null }
    const count = range === null ? discrete.length : -2 - discrete.length
    const format = formatNumber(column.width === 0 ? column.format : { ...column.format, width })
    writer
      .int32(2, width, label.length > 0 ? 1 : 0, count, format, format)
      .padded(first ? column.shortName : segmentName(column.shortName, index), 8)
    if (label.length > 0) writer.int32(label.length).padded(label, Math.ceil(label.length / 4) * 4)
    for (const value of [...(range ?? []), ...discrete]) {
      if (typeof value === 'number') writer.float64(value)
      else writer.padded(value, 8)
    }
    for (let element = 1; element < elements; element++) writer.int32(2, -1, 0, 0, 0, 0).padded('', 8)
  }
}

/** Of eight letters at most: the variable's own, then the segment. */
function segmentName(shortName: string, index: number): string {
  return `${shortName}_${index.toString(36).toUpperCase()}`
}

function formatNumber({ type, width, decimals }: SavColumn['format']): number {
  return (type << 16) | (width << 8) | decimals
}
