import type { Column } from '#shared/survey/data-table.ts'
import { isNumeric, type Variable } from '#shared/survey/variable.ts'
import type { StoredAnswer } from './stored-answer.ts'

/** Collects one variable's answers, chunk by chunk, into a column. */
export interface ColumnBuilder {
  /** Takes the answers in cell `cell` of each row; the first of the rows is row `start` of the column. */
  take(rows: readonly (readonly StoredAnswer[])[], cell: number, start: number): void
  finish(): Column
}

/** The builder that fits a variable; its codebook says which codes are no answer and what codes are called. */
export function columnBuilder(variable: Variable, rowCount: number): ColumnBuilder {
  return isNumeric(variable) ? numericBuilder(variable, rowCount) : textBuilder(variable, rowCount)
}

/** Missing codes and text that is no number become NaN. */
function numericBuilder({ name, label, scale, direction, labels, missing }: Variable, rowCount: number): ColumnBuilder {
  const values = new Float64Array(rowCount).fill(Number.NaN)
  const noAnswer = new Set(missing.map(({ value }) => Number(value)))
  const noAnswerText = new Set(missing.map(({ value }) => value))
  return {
    take(rows, cell, start) {
      for (let i = 0; i < rows.length; i++) {
        const answer = rows[i]?.[cell] ?? null
        const value = typeof answer === 'string' && !noAnswerText.has(answer) ? numberIn(answer) : answer
        if (typeof value === 'number' && !noAnswer.has(value)) values[start + i] = value
      }
    },
    finish: () => ({ kind: 'numeric', name, label, values, scale, direction, labels }),
  }
}

/** Text in a numeric variable: it was imported as text and declared numeric later. */
function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text)
}

/** Missing codes and empty text become −1. A code with a label is read as its label, as the respondent read it. */
function textBuilder({ name, label, labels, missing }: Variable, rowCount: number): ColumnBuilder {
  const codes = new Int32Array(rowCount).fill(-1)
  const noAnswer = new Set(missing.map(({ value }) => String(value)))
  const codeOfCategory = new Map<string, number>()
  const codeOfAnswer = new Map<StoredAnswer, number>()
  const encode = (answer: string | number): number => {
    const text = String(answer)
    if (text === '' || noAnswer.has(text)) return -1
    const category = labelOf(labels, text)
    const code = codeOfCategory.get(category) ?? codeOfCategory.size
    codeOfCategory.set(category, code)
    return code
  }
  return {
    take(rows, cell, start) {
      for (let i = 0; i < rows.length; i++) {
        const answer = rows[i]?.[cell] ?? null
        if (answer === null) continue
        const known = codeOfAnswer.get(answer)
        const code = known ?? encode(answer)
        if (known === undefined) codeOfAnswer.set(answer, code)
        codes[start + i] = code
      }
    },
    finish: () => ({ kind: 'text', name, label, codes, categories: [...codeOfCategory.keys()] }),
  }
}

/** What a code is called; the code itself where it has no label. */
function labelOf(labels: Variable['labels'], code: string): string {
  return Object.hasOwn(labels, code) ? (labels[code] ?? code) : code
}
