import type { Variable } from '#shared/survey/variable.ts'
import type { DeclaredVariable } from '../source/declared-codebook.ts'
import { missingWordKind } from '../values/missing-words.ts'
import { type ColumnGuess, type GuessColumn, plainGuess } from './column-guess.ts'
import { evidence } from './evidence.ts'
import { headingSpeaksOf } from './heading-words.ts'
import { labelledGuess } from './labelled-guess.ts'

/**
 * A column whose format brings its own codebook (SPSS): labels, missing codes and weight are taken as declared; what the
 * format cannot say (role, scale, direction) is read from the labels, else left to the guess from the answers.
 *
 * @returns null where the declaration leaves the role open
 */
export function guessDeclared(column: GuessColumn): ColumnGuess | null {
  const { declared } = column
  if (declared === null) return null
  const guess = open(column, declared)
  if (guess === null) return null
  const missing = declaredMissing(declared)
  const known = new Set(missing.map(({ value }) => String(value)))
  return {
    ...guess,
    ...given(declared),
    missing: [...guess.missing.filter(({ value }) => !known.has(String(value))), ...missing],
  }
}

function given({ given: { role, type, scale, direction } }: DeclaredVariable): Partial<ColumnGuess> {
  return {
    ...(role === undefined ? {} : { role }),
    ...(type === undefined ? {} : { type }),
    ...(scale === undefined ? {} : { scale }),
    ...(direction === undefined ? {} : { direction }),
  }
}

/** The codes that are no answer, each with its kind; one without a label is no more than left blank. */
export function declaredMissing({ missing, labels }: DeclaredVariable): Variable['missing'] {
  return missing.map(({ value, kind }) => ({
    value,
    kind: kind ?? missingWordKind(labels[String(value)] ?? '') ?? 'notApplicable',
  }))
}

function open({ heading, name, profile }: GuessColumn, declared: DeclaredVariable): ColumnGuess | null {
  const source = evidence('declaredByFile')
  if (declared.weight) return plainGuess('weight', 'numeric', evidence('caseWeight'), source)
  if (declared.content === 'date') return plainGuess('date', 'date', source)
  if (declared.content === 'datetime') return plainGuess('date', 'datetime', source)
  if (declared.content === 'time') return plainGuess('duration', 'duration', source)
  const away = new Set(declared.missing.map(({ value }) => String(value)))
  const labels = Object.entries(declared.labels).filter(([code]) => !away.has(code))
  if (labels.length === 0) return declared.given.role === undefined ? null : plainGuess('meta', 'string', source)
  if (declared.content === 'text' || labels.some(([code]) => !Number.isFinite(Number(code)))) {
    return { ...plainGuess('segment', 'nominal', source), labels: Object.fromEntries(labels) }
  }
  const guess = labelledGuess(
    labels.map(([code, label]) => ({ code: Number(code), label })),
    source,
  )
  const allLabels = { ...guess.labels, ...declared.labels }
  if (guess.role === 'item') return { ...guess, labels: allLabels }
  // Labels at the ends only, 0 = 完全不可能 and 10 = 非常可能: the answers themselves say the scale.
  const unlabelled = [...profile.values.keys()].filter(
    (value) => !away.has(String(value)) && !(value in declared.labels),
  )
  if (unlabelled.length >= 2) return null
  const yesNo = headingSpeaksOf(heading.text, 'yesNo') || headingSpeaksOf(name.label, 'yesNo')
  return { ...guess, labels: allLabels, evidence: yesNo ? [source, evidence('yesNo')] : [source] }
}
