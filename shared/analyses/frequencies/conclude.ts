import { compareText } from '../../statistics/counts/compare-text.ts'
import { validCount } from '../../statistics/counts/value-counts.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import type { FrequenciesOptions } from './options.ts'
import type { FrequenciesResult, FrequencyVariable } from './result.ts'
import type { FrequenciesStatistics, VariableCounts } from './summarise.ts'

export function concludeFrequencies(
  statistics: FrequenciesStatistics,
  options: FrequenciesOptions,
  facts: SampleFacts,
): FrequenciesResult {
  const variables = statistics.variables.map(frequencyTable)
  const notes: Note[] = sampleNotes(facts)
  if (statistics.dropped > 0) notes.push({ code: 'casesDropped', details: { count: statistics.dropped } })
  for (const { name, n } of variables) if (n === 0) notes.push({ code: 'noAnswers', details: { variable: name } })
  return {
    n: statistics.n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes,
    method: { id: 'frequencies', references: [] },
    variables,
  }
}

function frequencyTable(variable: VariableCounts): FrequencyVariable {
  const { n, missing, missingWeight, rows } = sorted(variable)
  const valid = rows.reduce((sum, row) => sum + row.weight, 0)
  const total = valid + missingWeight
  let below = 0
  const categories = rows.map(({ value, label, weight }, i) => {
    below += weight
    return {
      value,
      label,
      count: weight,
      percent: (weight / total) * 100,
      validPercent: (weight / valid) * 100,
      cumulativePercent: i === rows.length - 1 ? 100 : (below / valid) * 100,
    }
  })
  return {
    name: variable.name,
    n,
    missing,
    missingPercent: total > 0 ? (missingWeight / total) * 100 : null,
    categories,
  }
}

/** Numbers ascending, texts by code point; `weight` is what is counted. */
function sorted(variable: VariableCounts) {
  if (variable.kind === 'text') {
    const { categories, missing, missingWeight } = variable.counts
    const rows = [...categories]
      .sort(([a], [b]) => compareText(a, b))
      .map(([value, { count, weight }]) => ({ value, label: value, count, weight }))
    return { n: rows.reduce((sum, row) => sum + row.count, 0), missing, missingWeight, rows }
  }
  const { counts, labels } = variable
  const rows = [...counts.values].map((value, i) => ({
    value,
    label: labels.get(value) ?? String(value),
    weight: counts.weights[i] ?? 0,
  }))
  return { n: validCount(counts), missing: counts.missing, missingWeight: counts.missingWeight, rows }
}
