import { refuse } from '../../errors/refusal.ts'
import { at } from '../../statistics/matrix/square-matrix.ts'
import type { SampleFacts } from '../common/sample.ts'
import type { Note } from '../define.ts'
import { indicatorsOf } from '../indicator-weights/indicators.ts'
import type { IndicatorStatistics } from '../indicator-weights/summarise.ts'
import type { CriticOptions } from './options.ts'
import type { CriticResult } from './result.ts'

export function concludeCritic(
  statistics: IndicatorStatistics,
  options: CriticOptions,
  facts: SampleFacts,
): CriticResult {
  const { n, columns, correlation, notes } = indicatorsOf(statistics, options, facts)
  const informations = columns.map(({ constant, sd }, i) => {
    if (constant) return { contrast: 0, conflict: 0, information: 0 }
    const conflict = columns.reduce((sum, other, j) => {
      const r = at(correlation, i, j)
      return j === i || other.constant ? sum : sum + 1 - (options.absolute ? Math.abs(r) : r)
    }, 0)
    return { contrast: sd, conflict, information: sd * conflict }
  })
  const total = informations.reduce((sum, { information }) => sum + information, 0)
  const scale = Math.max(...informations.map(({ contrast }) => contrast))
  if (!(total > 1e-12 * scale)) refuse('noInformation')
  return {
    n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes: [...notes, ...criticNotes(statistics, options, columns)],
    method: { id: options.absolute ? 'criticAbsolute' : 'criticWeights', references: ['diakoulaki1995'] },
    normalize: options.normalize,
    weights: columns.map(({ name }, i) => {
      const { contrast = 0, conflict = 0, information = 0 } = informations[i] ?? {}
      return { name, contrast, conflict, information, weight: information / total }
    }),
  }
}

function criticNotes(
  statistics: IndicatorStatistics,
  { normalize }: CriticOptions,
  columns: readonly { readonly name: string; readonly constant: boolean }[],
): Note[] {
  const notes: Note[] = columns
    .filter(({ constant }) => constant)
    .map(({ name }) => ({ code: 'constantWithoutWeight', details: { variable: name } }))
  const scales = new Set(statistics.columns.map(({ scale }) => JSON.stringify(scale)))
  if (normalize === 'none' && (scales.size > 1 || scales.has('null'))) {
    notes.push({ code: 'contrastUnscaled', details: {} })
  }
  notes.push({ code: 'objectiveNotImportance', details: {} })
  return notes
}
