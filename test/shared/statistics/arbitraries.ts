import fc from 'fast-check'

/** A mark on a scale of 1 to 7, or a missing answer one time in ten. */
const markOrGap = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 7 }) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
)

/** Columns of marks of one length, with gaps. */
export function columnsWithGaps(columns: number, rows: { min: number; max: number }) {
  return fc
    .array(fc.tuple(...Array.from({ length: columns }, () => markOrGap)), { minLength: rows.min, maxLength: rows.max })
    .map((answers) => toColumns(answers, columns))
}

/** Columns of marks of one length, without gaps. */
export function columnsOfMarks(columns: number, rows: { min: number; max: number }) {
  const mark = fc.integer({ min: 1, max: 7 })
  return fc
    .array(fc.tuple(...Array.from({ length: columns }, () => mark)), { minLength: rows.min, maxLength: rows.max })
    .map((answers) => toColumns(answers, columns))
}

function toColumns(answers: readonly (readonly number[])[], columns: number): Float64Array[] {
  return Array.from({ length: columns }, (_, i) => Float64Array.from(answers, (row) => row[i] ?? Number.NaN))
}

/** The rows of columns from a position on, or up to it. */
export function slice(columns: readonly Float64Array[], from: number, to?: number): Float64Array[] {
  return columns.map((column) => column.slice(from, to))
}
