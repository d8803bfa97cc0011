import { assertNever } from '../errors/assert-never.ts'
import type { Refusal } from '../errors/refusal.ts'
import { missingKindTexts } from '../messages/app/survey-words.ts'
import { answerJoints } from './answer-joints.ts'
import { parseTypedDate } from './parse-typed-date.ts'
import { isNumeric, type MissingKind, missingKinds, type Variable } from './variable.ts'

/** An answer as it is stored: mark or code, text (dates as ISO text), null for blank. */
export type Answer = number | string | null

/**
 * What a typed text means for a variable.
 *
 * - `answer`: it fits the codebook
 * - `doubtful`: it can be stored, but the codebook does not have it (off the scale, a code or category without a label):
 *   ask before storing
 * - `refused`: it is of the wrong type
 */
export type ParsedAnswer =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'doubtful'; readonly answer: Answer; readonly reason: 'offScale' | 'unknownCode' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/**
 * Reads what a person types into a cell of the data grid: a code, a label, the name of a missing kind (跳过, Skipped), or
 * nothing for blank. Full-width digits and `5分` are numbers.
 *
 * @example parseAnswer('满意', q1) // { kind: 'answer', answer: 4 }
 * @example parseAnswer('7', q1) // { kind: 'doubtful', answer: 7, reason: 'offScale' } on a scale of 1 to 5
 */
export function parseAnswer(typed: string, variable: Variable): ParsedAnswer {
  const text = typed.replaceAll('\0', '').toWellFormed()
  const trimmed = text.trim()
  if (trimmed === '') return answer(null)
  if (variable.type === 'string') return answer(variable.role === 'text' ? text : trimmed)
  const declared = variable.missing.find(({ value }) => String(value) === trimmed)
  if (declared !== undefined) return answer(declared.value)
  if (!hasLabel(variable, trimmed)) {
    const kind = kindNamed(trimmed)
    if (kind !== null) return ofKind(kind, trimmed, variable)
  }
  if (isNumeric(variable)) return parseNumeric(trimmed, variable)
  return parseText(trimmed, variable)
}

function parseNumeric(text: string, variable: Variable): ParsedAnswer {
  const { labels, scale, name } = variable
  const labelled = Object.entries(labels).find(([, label]) => comparable(label) === comparable(text))
  if (labelled !== undefined) return answer(Number(labelled[0]))
  const value = variable.type === 'duration' ? secondsIn(text) : numberIn(text)
  if (value === null) {
    const code = variable.type === 'duration' ? 'answerNotADuration' : 'answerNotANumber'
    return { kind: 'refused', refusal: { code, details: { variable: name, value: text } } }
  }
  if (scale !== null && (value < scale[0] || value > scale[1]))
    return { kind: 'doubtful', answer: value, reason: 'offScale' }
  // Where every mark has a name, one without is a slip of the finger; where only the ends have, it is not.
  const named = variable.type === 'boolean' ? Object.keys(labels) : fullyLabelled(variable)
  if (named.length > 0 && !named.some((code) => Number(code) === value))
    return { kind: 'doubtful', answer: value, reason: 'unknownCode' }
  return answer(value)
}

function parseText(text: string, variable: Variable): ParsedAnswer {
  const { type, labels, name } = variable
  switch (type) {
    case 'date':
    case 'datetime': {
      const iso = parseTypedDate(text, type)
      return iso === null
        ? { kind: 'refused', refusal: { code: 'answerNotADate', details: { variable: name, value: text } } }
        : answer(iso)
    }
    case 'nominal': {
      const category = labelFor(labels, text)
      const known = Object.keys(labels).length === 0 || Object.values(labels).includes(category)
      return known ? answer(category) : { kind: 'doubtful', answer: category, reason: 'unknownCode' }
    }
    case 'set':
    case 'ranking': {
      const options = text
        .split(/[┋→;；|]/)
        .flatMap((part) => (part.trim() === '' ? [] : [labelFor(labels, part.trim())]))
      const known = Object.keys(labels).length === 0 || options.every((one) => Object.values(labels).includes(one))
      const joined = [...new Set(options)].join(answerJoints[type])
      return known ? answer(joined) : { kind: 'doubtful', answer: joined, reason: 'unknownCode' }
    }
    case 'ordinal':
    case 'numeric':
    case 'boolean':
    case 'duration':
    case 'string':
      return answer(text)
    default:
      return assertNever(type)
  }
}

function answer(value: Answer): ParsedAnswer {
  return { kind: 'answer', answer: value }
}

/** Categories are stored by their labels, as the importer does. */
function labelFor(labels: Variable['labels'], text: string): string {
  return Object.hasOwn(labels, text) ? (labels[text] ?? text) : text
}

function hasLabel({ labels }: Variable, text: string): boolean {
  return Object.values(labels).some((label) => comparable(label) === comparable(text))
}

function kindNamed(text: string): MissingKind | null {
  const bare = comparable(text.replace(/^[(（](.*)[)）]$/, '$1'))
  return (
    missingKinds.find((kind) => Object.values(missingKindTexts[kind]).some((name) => comparable(name) === bare)) ?? null
  )
}

function ofKind(kind: MissingKind, text: string, variable: Variable): ParsedAnswer {
  const declared = variable.missing.find((one) => one.kind === kind)
  if (declared !== undefined) return answer(declared.value)
  if (kind === 'blank') return answer(null)
  return {
    kind: 'refused',
    refusal: { code: 'answerKindUndeclared', details: { variable: variable.name, value: text } },
  }
}

function fullyLabelled({ labels, scale }: Variable): string[] {
  const codes = Object.keys(labels)
  if (codes.length === 0) return []
  return scale === null || codes.length >= scale[1] - scale[0] + 1 ? codes : []
}

function comparable(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}

function numberIn(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s*分$/, '')
    .trim()
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return null
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

/** Seconds; `1:02:03` and `14:24` are hours, minutes and seconds. */
function secondsIn(text: string): number | null {
  const parts = text.normalize('NFKC').split(':')
  if (parts.length === 1) return numberIn(text)
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null
  if (!parts.slice(1).every((part) => Number(part) < 60)) return null
  return parts.reduce((sum, part) => sum * 60 + Number(part), 0)
}
