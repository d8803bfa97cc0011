import { fewCases } from '../bands.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import type { ItemCovariances } from './covariances.ts'
import type { Omegas } from './omegas.ts'
import type { ReliabilityOptions } from './options.ts'
import type { ReliabilityItem, ReliabilitySummary } from './result.ts'
import type { ReliabilityStatistics } from './summarise.ts'

interface Found {
  readonly statistics: ReliabilityStatistics
  readonly options: ReliabilityOptions
  readonly facts: SampleFacts
  readonly items: ItemCovariances
  /** Positions of items without variance. */
  readonly constant: readonly number[]
  readonly alpha: number | null
  readonly itemTable: readonly ReliabilityItem[]
  readonly summaries: readonly ReliabilitySummary[]
  readonly split: { readonly correlation: number | null }
  readonly omega: Omegas
}

/** Everything a reader of the coefficients must know, and why any of them is null. */
export function reliabilityNotes(found: Found): Note[] {
  const { statistics, options, facts, items, constant, alpha, itemTable, summaries, split, omega } = found
  const named = (code: Note['code'], positions: readonly number[]): Note[] =>
    positions.map((i) => ({ code, details: { variable: options.items[i] ?? '' } }))
  const notes: Note[] = [...sampleNotes(facts), ...dropped(found), ...items.notes]
  if (items.n < fewCases) notes.push({ code: 'fewCases', details: { n: items.n } })
  notes.push(...statistics.against.map((variable): Note => ({ code: 'mixedDirections', details: { variable } })))
  notes.push(...named('zeroVariance', constant))
  const complete = items.notes.every((note) => note.code !== 'noCommonCases')
  if (alpha === null && complete) notes.push({ code: 'zeroScaleVariance', details: {} })
  if (alpha !== null && alpha < 0) notes.push({ code: 'negativeAlpha', details: {} })
  for (const { name, correctedItemTotal } of itemTable) {
    if (correctedItemTotal !== null && correctedItemTotal < 0) {
      notes.push({ code: 'negativeItemTotal', details: { variable: name, value: correctedItemTotal } })
    }
  }
  if (options.items.length === 2) notes.push({ code: 'alphaIfDeletedNeedsThree', details: {} })
  if (itemTable.every((item) => item.squaredMultipleCorrelation === null)) {
    notes.push({ code: 'singularCorrelations', details: {} })
  }
  if (summaries.some(({ mean, ratio }) => mean !== null && ratio === null)) {
    notes.push({ code: 'undefinedRatio', details: {} })
  }
  if (split.correlation !== null && split.correlation < 0) notes.push({ code: 'negativeSplitHalf', details: {} })
  if (omega.problem) notes.push({ code: omega.problem, details: {} })
  notes.push(...named('heywoodCase', omega.heywood))
  return notes
}

function dropped({ facts, items, options }: Found): Note[] {
  if (options.missing !== 'listwise') return []
  const weighted = facts.weight
  const candidates = weighted ? facts.nTotal - weighted.missing - weighted.zero : facts.nTotal
  return candidates > items.n ? [{ code: 'casesDropped', details: { count: candidates - items.n } }] : []
}
