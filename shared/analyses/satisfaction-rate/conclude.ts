import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import { unusedOptions } from '../common/unused-options.ts'
import type { Note } from '../define.ts'
import { countLevels } from './levels.ts'
import type { SatisfactionRateOptions } from './options.ts'
import type { SatisfactionRateResult } from './result.ts'
import type { SatisfactionRateStatistics } from './summarise.ts'

export function concludeSatisfactionRate(
  statistics: SatisfactionRateStatistics,
  options: SatisfactionRateOptions,
  facts: SampleFacts,
): SatisfactionRateResult {
  const { points, satisfiedLevels, selfShare } = options
  const { levels, n, total } = countLevels(statistics, options)
  const highest = points[0] ?? 1
  const degree = levels.reduce((sum, { count }, i) => sum + count * (points[i] ?? 0), 0) / (total * highest)
  const rate = levels.slice(0, satisfiedLevels).reduce((sum, { count }) => sum + count, 0) / total
  const self = options.self ?? { degree: null, rate: null }
  const together = (own: number | null, survey: number) =>
    own === null ? null : selfShare * own + (1 - selfShare) * survey
  return {
    n,
    nTotal: statistics ? facts.nTotal : n,
    missing: statistics ? options.missing : 'none',
    notes: notesOf(statistics, options, facts, total),
    method: { id: 'fiveLevelSatisfaction', references: ['iso9001'] },
    degree,
    rate,
    total,
    overall: { degree: together(self.degree, degree), rate: together(self.rate, rate) },
    selfShare,
    self,
    satisfiedLevels,
    levels: levels.map(({ value, label, count }, i) => ({
      value,
      label,
      count,
      points: points[i] ?? 0,
      share: count / total,
      satisfied: i < satisfiedLevels,
    })),
  }
}

function notesOf(
  statistics: SatisfactionRateStatistics,
  options: SatisfactionRateOptions,
  facts: SampleFacts,
  total: number,
): Note[] {
  const notes: Note[] = statistics ? sampleNotes(facts) : unusedOptions(options)
  if (options.n !== undefined && Math.abs(options.n - total) > 1e-9 * total) {
    notes.push({ code: 'countMismatch', details: { stated: options.n, total } })
  }
  if (statistics?.assumed) notes.push({ code: 'directionAssumed', details: { variable: statistics.item } })
  if (!options.self || options.self.degree === null || options.self.rate === null) {
    notes.push({ code: 'selfAssessmentMissing', details: {} })
  }
  return notes
}
