import type { Cell, SourceFile, SourceRow } from '../source.ts'
import { contentOf, numberCellOf } from './cell-format.ts'
import { readCases } from './read-cases.ts'
import type { SavDictionary, SavVariable } from './sav-dictionary.ts'
import { trimPadding } from './trim-padding.ts'
import { type ValueReader, valueReader } from './value-reader.ts'

/** The cases as rows: case 1 is row 2, as if the names stood above it. */
export async function* savRows(file: SourceFile, dictionary: SavDictionary): AsyncGenerator<SourceRow> {
  const reader = valueReader(dictionary.text, dictionary.littleEndian, dictionary.systemMissing)
  const columns = dictionary.variables.map((variable) => cellReader(variable, reader))
  let number = 2
  for await (const one of readCases(file, dictionary)) {
    yield { number, hidden: false, cells: columns.map((column) => column(one)), formulas: null }
    number++
  }
}

function cellReader({ width, format, offset, pieces }: SavVariable, reader: ValueReader): (one: Buffer) => Cell {
  const content = contentOf(width, format)
  if (content !== 'text') {
    return (one) => {
      const value = reader.number(one, offset)
      return value === null ? null : numberCellOf(value, content, format)
    }
  }
  const [first] = pieces
  const single = pieces.length === 1 ? first : undefined
  return (one) => {
    const bytes =
      single === undefined
        ? Buffer.concat(pieces.map((piece) => one.subarray(piece.offset, piece.offset + piece.bytes)))
        : one.subarray(single.offset, single.offset + single.bytes)
    return trimPadding(bytes).length === 0 ? null : reader.text(bytes)
  }
}
