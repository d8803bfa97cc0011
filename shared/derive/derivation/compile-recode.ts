import { refuse } from '../../errors/refusal.ts'
import type { Column } from '../../survey/data-table.ts'
import type { Derivation, RecodeWhen } from '../../survey/derivation.ts'
import { isNumeric, type Variable } from '../../survey/variable.ts'
import type { CompiledExpression } from '../expression/compile-expression.ts'
import type { NumberAt } from '../expression/compiled.ts'

type Recode = Extract<Derivation, { kind: 'recode' }>
type Answer = number | string | null

/** A recode checked against its source. Texts among the values mean value labels where the source is numeric. */
export function compileRecode(variable: string, recode: Recode, source: Variable): CompiledExpression {
  const { name } = source
  const { rules, otherwise } = recode
  const isNumber = isNumeric(source)
  if (!isNumber && (otherwise === 'copy' || rules.some(({ when }) => when.kind === 'range')))
    refuse('derivedNeedsNumbers', { variable, name })
  const tests = rules.map(({ when, to }) => ({ test: testOf(variable, when, source), to: to ?? Number.NaN }))
  const recoded = (answer: Answer): number => {
    for (const { test, to } of tests) if (test(answer)) return to
    if (answer === null || otherwise === null) return Number.NaN
    return otherwise === 'copy' ? Number(answer) : otherwise
  }
  return { value: { type: 'number', bind: (lookup) => bound(lookup(name), recoded) }, uses: [name] }
}

function bound(column: Column, recoded: (answer: Answer) => number): NumberAt {
  if (column.kind === 'text') {
    const { codes } = column
    const missing = recoded(null)
    const codeOf = column.categories.map(recoded)
    return (row) => codeOf[codes[row] ?? -1] ?? missing
  }
  const { values } = column
  return (row) => {
    const value = values[row] ?? Number.NaN
    return recoded(Number.isNaN(value) ? null : value)
  }
}

function testOf(variable: string, when: RecodeWhen, source: Variable): (answer: Answer) => boolean {
  switch (when.kind) {
    case 'missing':
      return (answer) => answer === null
    case 'values': {
      const wanted = new Set<Answer>(
        isNumeric(source) ? when.values.flatMap((value) => codesOf(value, source)) : when.values.map(String),
      )
      return (answer) => wanted.has(answer)
    }
    case 'range': {
      const { from, to } = when
      if (from !== null && to !== null && from > to) refuse('derivedRangeReversed', { variable, from, to })
      return (answer) =>
        typeof answer === 'number' && (from === null || answer >= from) && (to === null || answer <= to)
    }
  }
}

/** The codes a value stands for: itself, those that have the text as their label, or the number written as text. */
function codesOf(value: number | string, { labels }: Variable): number[] {
  if (typeof value === 'number') return [value]
  const labelled = Object.entries(labels)
    .filter(([, label]) => label === value)
    .map(([code]) => Number(code))
  const written = value.trim() === '' ? [] : [Number(value)]
  return [...labelled, ...written].filter((code) => !Number.isNaN(code))
}
