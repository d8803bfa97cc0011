import { refuse } from '../../errors/refusal.ts'
import { kendallW } from '../../statistics/agreement/kendall-w.ts'
import { unusedOptions } from '../common/unused-options.ts'
import type { Note } from '../define.ts'
import { fewCriteriaForConcordance } from '../weights-bands.ts'
import type { ExpertOptions } from './options.ts'
import type { ExpertResult } from './result.ts'

export function concludeExperts(_: null, options: ExpertOptions): ExpertResult {
  const { scores, rule } = options
  const criteria = options.criteria ?? (scores[0] ?? []).map((__, j) => String(j + 1))
  const experts = scores.map((__, i) => options.experts?.[i] ?? String(i + 1))
  checkScores(scores, criteria, experts)
  const shares = scores.map((row) => row.map((score) => score / sum(row)))
  const means = criteria.map((__, j) => sum(column(rule === 'share' ? shares : scores, j)) / scores.length)
  const total = sum(means)
  const concordance = kendallW(scores)
  const notes: Note[] = unusedOptions(options)
  if (!concordance) notes.push({ code: 'concordanceUndefined', details: {} })
  else if (criteria.length <= fewCriteriaForConcordance) {
    notes.push({ code: 'concordanceFewCriteria', details: { count: criteria.length } })
  }
  return {
    n: scores.length,
    nTotal: scores.length,
    missing: 'none',
    notes,
    method: { id: 'expertWeights', references: ['kendallBabingtonSmith1939'] },
    weights: criteria.map((name, j) => ({
      name,
      ...spreadOf(column(scores, j)),
      weight: (means[j] ?? 0) / total,
    })),
    kendallW: concordance,
    experts: experts.map((name, i) => ({ name, weights: shares[i] ?? [] })),
  }
}

function checkScores(
  scores: readonly (readonly number[])[],
  criteria: readonly string[],
  experts: readonly string[],
): void {
  const repeated = criteria.find((name, i) => criteria.indexOf(name) !== i)
  if (repeated !== undefined) refuse('duplicateCriterion', { name: repeated })
  if (criteria.length < 2) refuse('tooFewItems', { k: criteria.length, needed: 2 })
  scores.forEach((row, i) => {
    const expert = experts[i] ?? ''
    if (row.length !== criteria.length) refuse('expertRow', { expert, given: row.length, n: criteria.length })
    const negative = row.findIndex((score) => score < 0)
    if (negative >= 0) {
      refuse('expertScoreNegative', { expert, criterion: criteria[negative] ?? '', value: row[negative] ?? 0 })
    }
    if (sum(row) === 0) refuse('expertAllZero', { expert })
  })
}

function spreadOf(scores: readonly number[]) {
  const mean = sum(scores) / scores.length
  const squares = sum(scores.map((score) => (score - mean) ** 2))
  const sd = scores.length > 1 ? Math.sqrt(squares / (scores.length - 1)) : null
  return { mean, sd, coefficient: sd !== null && mean > 0 ? sd / mean : null }
}

function column(rows: readonly (readonly number[])[], j: number): number[] {
  return rows.map((row) => row[j] ?? 0)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
