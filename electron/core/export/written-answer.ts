import { answerJoints } from '#shared/survey/answer-joints.ts'
import { isPlainNumber } from '#shared/survey/is-plain-number.ts'
import { isNumeric, type Variable } from '#shared/survey/variable.ts'
import { comparableText } from '../import/values/comparable-text.ts'
import { isIsoMoment } from './iso-moment.ts'

/** An answer as a cell: a number, a text, a date or moment as ISO text, or nothing. */
export type WrittenAnswer =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'date'; readonly iso: string }
  | null

const number = (value: number): WrittenAnswer => ({ kind: 'number', value })
const text = (value: string): WrittenAnswer => ({ kind: 'text', value })

/**
 * How the answers of a variable are written into a sheet, as labels or as codes, so that the importer reads the same
 * answers again. Two codes with labels that read alike cannot be told apart by them and are written as codes.
 */
export function answerWriter(
  variable: Pick<Variable, 'type' | 'labels'>,
  answers: 'labels' | 'codes',
): (answer: number | string | null) => WrittenAnswer {
  switch (variable.type) {
    case 'date':
    case 'datetime':
      return (answer) =>
        typeof answer === 'string' && isIsoMoment(answer) ? { kind: 'date', iso: answer } : plain(answer)
    // Nothing chosen is an answer too; the sign between options, alone, says so.
    case 'set':
    case 'ranking': {
      const nothing = text(answerJoints[variable.type])
      return (answer) => (answer === '' ? nothing : plain(answer))
    }
    default: {
      const unique = uniqueLabels(variable.labels)
      if (isNumeric(variable)) return answers === 'codes' ? plain : labelOfCode(unique)
      return answers === 'codes' ? codeOfLabel(unique) : labelOfCode(unique)
    }
  }
}

function plain(answer: number | string | null): WrittenAnswer {
  if (answer === null || (typeof answer === 'number' && !Number.isFinite(answer))) return null
  return typeof answer === 'number' ? number(answer) : text(answer)
}

function labelOfCode(labels: ReadonlyMap<string, string>) {
  return (answer: number | string | null): WrittenAnswer => {
    const label = answer === null ? undefined : labels.get(String(answer))
    return label === undefined ? plain(answer) : text(label)
  }
}

/** Categories are kept by their labels; the codes of the questionnaire are in the codebook. */
function codeOfLabel(labels: ReadonlyMap<string, string>) {
  const codes = new Map([...labels].map(([code, label]) => [label, code]))
  return (answer: number | string | null): WrittenAnswer => {
    const code = typeof answer === 'string' && !labels.has(answer) ? codes.get(answer) : undefined
    if (code === undefined) return plain(answer)
    return isPlainNumber(code) ? number(Number(code)) : text(code)
  }
}

/** Code → label, where no other label reads the same. */
function uniqueLabels(labels: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const label of Object.values(labels)) {
    const key = comparableText(label)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Map(
    Object.entries(labels).filter(([, label]) => {
      const key = comparableText(label)
      return key !== '' && counts.get(key) === 1
    }),
  )
}
