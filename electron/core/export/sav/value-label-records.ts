import type { ByteWriter } from './byte-writer.ts'
import type { SavColumn } from './sav-column.ts'
import { segmentsOf } from './segments.ts'

/** The value labels of numbers and of texts of up to eight bytes; variables with the same labels share a record. */
export function valueLabelRecords(writer: ByteWriter, columns: readonly SavColumn[]): void {
  const groups = new Map<string, { column: SavColumn; elements: number[] }>()
  let element = 1
  for (const column of columns) {
    if (column.valueLabels.length > 0 && column.width <= 8) {
      const key = JSON.stringify([column.width === 0, column.valueLabels])
      const group = groups.get(key) ?? { column, elements: [] }
      group.elements.push(element)
      groups.set(key, group)
    }
    for (const segment of segmentsOf(column.width)) element += segment.elements
  }
  for (const { column, elements } of groups.values()) {
    const labels = column.valueLabels.filter(([value]) => typeof value === 'number' || Buffer.byteLength(value) <= 8)
    if (labels.length === 0) continue
    writer.int32(3, labels.length)
    for (const [value, label] of labels) {
      if (typeof value === 'number') writer.float64(value)
      else writer.padded(value, 8)
      const text = Buffer.from(label)
      writer.bytes(Buffer.from([text.length])).padded(text, Math.ceil((text.length + 1) / 8) * 8 - 1)
    }
    writer.int32(4, elements.length, ...elements)
  }
}
