import { answerWord } from '../values/answer-word.ts'
import { missingWordKind } from '../values/missing-words.ts'
import type { ColumnGuess } from './column-guess.ts'
import { type Evidence, evidence } from './evidence.ts'

/**
 * An item or a trait whose codes and labels are given. Labels that stand for no answer become missing codes; when the
 * others are degrees the column is an item, and their order tells which end is best.
 */
export function labelledGuess(
  codes: readonly { readonly code: number; readonly label: string }[],
  source: Evidence,
): ColumnGuess {
  const labels = Object.fromEntries(codes.map(({ code, label }) => [String(code), label]))
  const missing = codes.flatMap(({ code, label }) => {
    const kind = missingWordKind(label)
    return kind === null ? [] : [{ value: code, kind }]
  })
  const answers = codes.filter(({ label }) => missingWordKind(label) === null)
  const ranks = answers.map(({ code, label }) => ({ code, rank: answerWord(label)?.rank ?? null }))
  const graded = ranks.length > 1 && ranks.every(({ rank }) => rank !== null)
  if (!graded) {
    return { role: 'segment', type: 'nominal', scale: null, direction: null, labels, missing, evidence: [source] }
  }
  const values = answers.map(({ code }) => code)
  return {
    role: 'item',
    type: 'ordinal',
    scale: [Math.min(...values), Math.max(...values)],
    direction: directionOf(ranks.map(({ code, rank }) => ({ code, rank: rank ?? 0 }))),
    labels,
    missing,
    evidence: [source, evidence('directionByLabels')],
  }
}

/** Whether better labels have higher codes; null when they are not in order. */
function directionOf(ranks: readonly { readonly code: number; readonly rank: number }[]): 'high' | 'low' | null {
  const inOrder = [...ranks].sort((a, b) => a.code - b.code).map(({ rank }) => rank)
  const rises = inOrder.every((rank, index) => index === 0 || rank > (inOrder[index - 1] ?? 0))
  const falls = inOrder.every((rank, index) => index === 0 || rank < (inOrder[index - 1] ?? 0))
  return rises ? 'high' : falls ? 'low' : null
}
