import { histogram } from '../../statistics/counts/histogram.ts'
import type { ValueCounts } from '../../statistics/counts/value-counts.ts'
import { describe } from '../../statistics/descriptive/describe.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import type { DescriptivesOptions } from './options.ts'
import type { DescribedVariable, DescriptivesResult } from './result.ts'
import type { DescriptivesStatistics } from './summarise.ts'

export function concludeDescriptives(
  statistics: DescriptivesStatistics,
  options: DescriptivesOptions,
  facts: SampleFacts,
): DescriptivesResult {
  const variables = statistics.variables.map(({ name, counts }) => describeVariable(name, counts))
  const notes: Note[] = sampleNotes(facts)
  if (statistics.dropped > 0) notes.push({ code: 'casesDropped', details: { count: statistics.dropped } })
  notes.push(...variables.flatMap(variableNotes))
  return {
    n: statistics.n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes,
    method: { id: 'descriptivesSpss', references: ['spssAlgorithms', 'joanesGill1998', 'hyndmanFan1996'] },
    variables,
  }
}

function describeVariable(name: string, counts: ValueCounts): DescribedVariable {
  const { weight: _weight, effectiveN: _effectiveN, quartiles, ...description } = describe(counts)
  return {
    name,
    ...description,
    median: quartiles?.[1] ?? null,
    quartiles: quartiles && [...quartiles],
    bins: histogram(counts),
  }
}

/** Why a statistic is null: no answer, no spread, or too few answers for it. */
function variableNotes(variable: DescribedVariable): Note[] {
  const { name, n, sd, skewness, kurtosis } = variable
  if (n === 0) return [{ code: 'noAnswers', details: { variable: name } }]
  if (sd === 0) return [{ code: 'zeroVariance', details: { variable: name } }]
  if (sd === null || skewness === null || kurtosis === null) {
    return [{ code: 'tooFewForShape', details: { variable: name, n } }]
  }
  return []
}
