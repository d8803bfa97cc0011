import { ownAttribute } from '../../import/source/sav/own-declaration.ts'
import { ByteWriter } from './byte-writer.ts'
import type { SavColumn, SavSet } from './sav-column.ts'
import { segmentsOf } from './segments.ts'
import { valueLabelRecords } from './value-label-records.ts'
import { variableRecords } from './variable-records.ts'

export interface SavFile {
  readonly columns: readonly SavColumn[]
  readonly sets: readonly SavSet[]
  readonly responses: number
  /** ISO text. */
  readonly createdAt: string
}

const systemMissing = -Number.MAX_VALUE
export const bias = 100
/** The number next to `systemMissing`: SPSS's LOWEST. */
const lowest = -1.7976931348623155e308
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Everything of an SPSS file that stands before the cases: UTF-8, little-endian, bytecode compression. */
export function dictionaryBytes({ columns, sets, responses, createdAt }: SavFile): Buffer {
  const writer = new ByteWriter()
  writeHeader(writer, columns, responses, createdAt)
  for (const column of columns) variableRecords(writer, column)
  valueLabelRecords(writer, columns)
  // Version, machine, floating-point format, compression, byte order (2: little), code page (UTF-8).
  writer.int32(7, 3, 4, 8, 1, 0, 0, -1, 1, 1, 2, 65_001)
  writer.int32(7, 4, 8, 3).float64(systemMissing).float64(Number.MAX_VALUE).float64(lowest)
  extension(
    writer,
    7,
    sets
      .map(
        ({ name, label, members }) =>
          `$${name}=D1 1 ${Buffer.byteLength(label)} ${label} ${members.join(' ').toLowerCase()}\n`,
      )
      .join(''),
  )
  const display = columns.flatMap(({ width, measure }) =>
    segmentsOf(width).flatMap(() => [measure, 8, width === 0 ? 1 : 0]),
  )
  writer.int32(7, 11, 4, display.length, ...display)
  extension(writer, 13, columns.map(({ shortName, name }) => `${shortName}=${name}`).join('\t'))
  const long = columns.filter(({ width }) => width > 255)
  extension(
    writer,
    14,
    long.map(({ shortName, width }) => `${shortName}=${String(width).padStart(5, '0')}\0\t`).join(''),
  )
  writer.int32(7, 16, 8, 2).int64(1).int64(responses)
  longTextRecords(writer, columns)
  extension(writer, 18, columns.map(({ name, attribute }) => `${name}:${ownAttribute}('${attribute}'\n)`).join('/'))
  extension(writer, 20, 'UTF-8')
  return writer.int32(999, 0).whole()
}

function writeHeader(writer: ByteWriter, columns: readonly SavColumn[], responses: number, createdAt: string): void {
  let elements = 0
  let weight = 0
  for (const column of columns) {
    if (column.weight) weight = elements + 1
    for (const segment of segmentsOf(column.width)) elements += segment.elements
  }
  const date = `${createdAt.slice(8, 10)} ${months[Number(createdAt.slice(5, 7)) - 1]} ${createdAt.slice(2, 4)}`
  writer
    .padded('$FL2', 4)
    .padded('@(#) SPSS DATA FILE CSAT Workbench', 60)
    .int32(2, elements, 1, weight, responses)
    .float64(bias)
    .padded(date, 9)
    .padded(createdAt.slice(11, 19), 8)
    .padded('', 64)
    .bytes(Buffer.alloc(3))
}

/** Labels and missing values of texts longer than eight bytes have records of their own. */
function longTextRecords(writer: ByteWriter, columns: readonly SavColumn[]): void {
  const long = columns.filter(({ width }) => width > 8)
  const labels = new ByteWriter()
  for (const { name, width, valueLabels } of long) {
    if (valueLabels.length === 0) continue
    labels.counted(name).int32(width, valueLabels.length)
    for (const [value, label] of valueLabels) {
      const text = Buffer.from(String(value))
      const padded = Buffer.alloc(Math.max(width, text.length), 0x20)
      text.copy(padded)
      labels.counted(padded).counted(label)
    }
  }
  extension(writer, 21, labels.whole())
  const missing = new ByteWriter()
  for (const { name, missing: declared } of long) {
    if (declared.discrete.length === 0) continue
    missing
      .counted(name)
      .bytes(Buffer.from([declared.discrete.length]))
      .int32(8)
    for (const value of declared.discrete) missing.padded(String(value), 8)
  }
  extension(writer, 22, missing.whole())
}

function extension(writer: ByteWriter, subtype: number, content: string | Buffer): void {
  const bytes = Buffer.from(content)
  if (bytes.length > 0) writer.int32(7, subtype, 1, bytes.length).bytes(bytes)
}
