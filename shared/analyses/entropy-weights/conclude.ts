import { refuse } from '../../errors/refusal.ts'
import { validWeight } from '../../statistics/counts/value-counts.ts'
import { shannonEntropy } from '../../statistics/entropy/shannon-entropy.ts'
import { checkCases } from '../common/check-cases.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import { type Normaliser, normaliser } from './normalise.ts'
import type { EntropyOptions } from './options.ts'
import type { EntropyResult } from './result.ts'
import type { EntropyStatistics, EntropyVariable } from './summarise.ts'

export function concludeEntropy(
  statistics: EntropyStatistics,
  options: EntropyOptions,
  facts: SampleFacts,
): EntropyResult {
  const { n, dropped, variables } = statistics
  for (const { counts } of variables) checkCases(n, validWeight(counts), 2, facts)
  if (variables.every(({ counts }) => counts.values.length < 2)) refuse('allConstant')
  const normalisers = variables.map((variable) => normaliser(variable, options))
  const entropies = variables.map((variable, i) => entropyOf(variable, normalisers[i]))
  const divergences = entropies.map((entropy) => Math.max(0, 1 - entropy))
  const total = divergences.reduce((sum, divergence) => sum + divergence, 0)
  const weights = variables.map(({ name }, i) => ({
    name,
    entropy: entropies[i] ?? 1,
    divergence: divergences[i] ?? 0,
    weight: (divergences[i] ?? 0) / total,
  }))
  const notes: Note[] = sampleNotes(facts)
  if (dropped > 0) notes.push({ code: 'casesDropped', details: { count: dropped } })
  notes.push(...normalisers.flatMap((normalise) => normalise.notes))
  for (const { name, counts } of variables) {
    if (counts.values.length < 2) notes.push({ code: 'constantWithoutWeight', details: { variable: name } })
  }
  notes.push({ code: 'dispersionNotImportance', details: {} })
  return {
    n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes,
    method: { id: 'entropyWeights', references: ['shannon1948'] },
    normalize: options.normalize,
    weights,
    ...(options.scores ? { scores: scoresOf(variables, normalisers, weights) } : {}),
  }
}

/** A constant says nothing, whatever the normalisation makes of it: entropy 1. */
function entropyOf({ counts }: EntropyVariable, normalise: Normaliser | undefined): number {
  if (counts.values.length < 2) return 1
  return shannonEntropy(
    counts.values.map((value) => normalise?.apply(value) ?? 0),
    counts.weights,
  )
}

function scoresOf(
  variables: readonly EntropyVariable[],
  normalisers: readonly Normaliser[],
  weights: readonly { readonly weight: number }[],
): (number | null)[] {
  const rows = variables[0]?.rows?.length ?? 0
  return Array.from({ length: rows }, (_, row) => {
    let score = 0
    for (const [i, { rows: values }] of variables.entries()) {
      const weight = weights[i]?.weight ?? 0
      // A constant variable has no range to be placed on, and no weight either.
      if (weight > 0) score += weight * (normalisers[i]?.apply(values?.[row] ?? Number.NaN) ?? 0)
      else if (Number.isNaN(values?.[row])) return null
    }
    return Number.isFinite(score) ? score : null
  })
}
