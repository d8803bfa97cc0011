import type { Language } from '#shared/messages/language.ts'
import type { ExportedRow, ExportedVariable } from '../exported-variable.ts'
import type { Sink } from '../write-whole.ts'
import { BytecodeEncoder } from './bytecode-encoder.ts'
import { columnFacts } from './column-facts.ts'
import { cutBytes } from './cut-bytes.ts'
import { bias, dictionaryBytes } from './dictionary-bytes.ts'
import type { SavColumn } from './sav-column.ts'
import { savColumns } from './sav-columns.ts'
import { segmentsOf } from './segments.ts'

/** The responses from the first on, as often as asked for: SPSS's dictionary wants to know them before they are written. */
export type ReadAgain = (step: 'looking' | 'writing') => AsyncIterable<readonly ExportedRow[]>

/**
 * Writes an SPSS system file that SPSS and PSPP open as their own: UTF-8, bytecode compression, value labels, missing
 * values, measures, weight, texts of any length, multiple response sets. Goes through the responses twice.
 *
 * @returns responses written, and texts cut to the 32,767 bytes of a variable
 */
export async function writeSav(
  sink: Sink,
  variables: readonly ExportedVariable[],
  read: ReadAgain,
  { createdAt, language }: { readonly createdAt: string; readonly language: Language },
): Promise<{ responses: number; cutTexts: number }> {
  const { facts, responses } = await columnFacts(variables, read('looking'))
  const { columns, sets } = savColumns(variables, facts, language)
  await sink.write(dictionaryBytes({ columns, sets, responses, createdAt }))
  const encoder = new BytecodeEncoder()
  const writers = columns.map((column) => columnWriter(column, encoder))
  let cutTexts = 0
  for await (const rows of read('writing')) {
    for (const row of rows) for (const write of writers) if (write(row)) cutTexts++
    await sink.write(encoder.take())
  }
  encoder.end()
  await sink.write(encoder.take())
  return { responses, cutTexts }
}

/** Writes the value of a column; true when a text had to be cut. */
function columnWriter(column: SavColumn, encoder: BytecodeEncoder): (row: ExportedRow) => boolean {
  const { width, index } = column
  if (width === 0) {
    return (row) => {
      const value = column.value(row[index] ?? null)
      encoder.number(typeof value === 'number' ? value : null, bias)
      return false
    }
  }
  const segments = segmentsOf(width)
  return (row) => {
    const value = String(column.value(row[index] ?? null) ?? '')
    const fitting = cutBytes(value, width)
    const text = Buffer.from(fitting)
    for (const { elements, textFrom, textBytes } of segments) {
      const bytes = Buffer.alloc(elements * 8, 0x20)
      text.subarray(textFrom, textFrom + textBytes).copy(bytes)
      for (let at = 0; at < bytes.length; at += 8) encoder.text(bytes.subarray(at, at + 8))
    }
    return fitting !== value
  }
}
