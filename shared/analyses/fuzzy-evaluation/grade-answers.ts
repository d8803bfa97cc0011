import { refuse } from '../../errors/refusal.ts'
import type { Column } from '../../survey/data-table.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import type { FuzzyOptions, Grade } from './options.ts'

/** The answers to one item by grade; mergeable by addition. */
export interface GradeCounts {
  readonly item: string
  readonly n: number
  /** Σ of weights. */
  readonly counts: Float64Array
}

/** Counts the answers to an item by grade; refuses an answer that belongs to none. */
export function gradeAnswers(sample: Sample, item: string, options: FuzzyOptions): GradeCounts {
  const column = sample.table.columns.get(item) ?? refuse('unknownVariable', { variable: item })
  return column.kind === 'text' ? fromTexts(column, sample, options.grades) : fromNumbers(column, sample, options)
}

function fromTexts(column: Extract<Column, { kind: 'text' }>, sample: Sample, grades: readonly Grade[]): GradeCounts {
  const places = column.categories.map((category) => grades.findIndex(({ label }) => label === category))
  return tally(
    { item: column.name, size: grades.length, weights: sample.weights, rows: column.codes.length },
    (row) => {
      const code = column.codes[row] as number
      return code < 0 ? null : (places[code] ?? -1)
    },
    (row) => column.categories[column.codes[row] as number] ?? '',
  )
}

function fromNumbers(column: Extract<Column, { kind: 'numeric' }>, sample: Sample, options: FuzzyOptions): GradeCounts {
  const { grades } = options
  const { values } = readItem(sample, column.name, options)
  const places = new Map<number, number>()
  const placeOf = (value: number) => {
    const known = places.get(value)
    if (known !== undefined) return known
    const place = grades.findIndex((grade) => belongs(value, grade, column.labels))
    places.set(value, place)
    return place
  }
  return tally(
    { item: column.name, size: grades.length, weights: sample.weights, rows: values.length },
    (row) => (Number.isNaN(values[row]) ? null : placeOf(values[row] as number)),
    (row) => values[row] as number,
  )
}

function belongs(value: number, grade: Grade, labels: Readonly<Record<string, string>>): boolean {
  if (grade.codes) return grade.codes.includes(value)
  if (grade.from !== undefined || grade.to !== undefined) {
    return value >= (grade.from ?? Number.NEGATIVE_INFINITY) && value <= (grade.to ?? Number.POSITIVE_INFINITY)
  }
  const label = labels[String(value)]
  return label === undefined ? value === grade.value : label === grade.label || value === grade.value
}

function tally(
  about: { item: string; size: number; weights: Float64Array | null; rows: number },
  gradeOf: (row: number) => number | null,
  text: (row: number) => string | number,
): GradeCounts {
  const { item, size, weights, rows } = about
  const counts = new Float64Array(size)
  let n = 0
  let unknown = 0
  let example: string | number = ''
  for (let row = 0; row < rows; row++) {
    const grade = gradeOf(row)
    if (grade === null) continue
    if (grade < 0) {
      if (unknown === 0) example = text(row)
      unknown++
      continue
    }
    n++
    counts[grade] = (counts[grade] as number) + (weights ? (weights[row] as number) : 1)
  }
  if (unknown > 0) refuse('answerWithoutGrade', { item, count: unknown, value: example })
  return { item, n, counts }
}
