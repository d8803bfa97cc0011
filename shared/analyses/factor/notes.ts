import type { Rotation } from '../../statistics/factor/rotation.ts'
import type { ItemCorrelations } from '../common/invertible-correlations.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import { advisableCases, lowestItemAdequacy } from '../validity-bands.ts'
import type { Extracted } from './extract.ts'
import type { FactorOptions } from './options.ts'
import type { FactorResult } from './result.ts'

interface Found {
  readonly result: Omit<FactorResult, 'notes'>
  readonly items: ItemCorrelations
  readonly options: FactorOptions
  readonly facts: SampleFacts
  readonly extracted: Extracted
  readonly rotation: Rotation | null
}

/** Everything a reader of the solution must know, and why any part of it is missing. */
export function factorNotes({ result, items, options, facts, extracted, rotation }: Found): Note[] {
  const k = options.items.length
  const notes: Note[] = [...sampleNotes(facts), ...items.notes]
  const { perItem, inAll } = advisableCases
  if (items.n < Math.max(inAll, perItem * k)) {
    notes.push({ code: 'fewCasesPerItem', details: { n: items.n, k, ratio: perItem } })
  }
  if (result.kmo.overall === null) notes.push({ code: 'noCorrelations', details: {} })
  for (const { name, value } of result.kmo.items) {
    if (value !== null && value < lowestItemAdequacy) {
      notes.push({ code: 'lowAdequacyItem', details: { variable: name, value } })
    }
  }
  if (result.parallel) {
    const { samples, seed, quantile } = result.parallel
    notes.push({ code: 'parallelRule', details: { samples, seed, percent: 100 * quantile } })
  }
  if (!result.converged) notes.push({ code: 'extractionNotConverged', details: { iterations: result.iterations } })
  for (const i of extracted.heywood) {
    notes.push({ code: 'communalityAtLimit', details: { variable: options.items[i] ?? '' } })
  }
  return [...notes, ...rotationNotes(result, options, rotation)]
}

function rotationNotes(
  { factorsRetained }: Pick<FactorResult, 'factorsRetained'>,
  { rotation: wanted }: FactorOptions,
  rotation: Rotation | null,
): Note[] {
  if (wanted === 'none') return []
  if (factorsRetained < 2) return [{ code: 'rotationNeedsTwoFactors', details: {} }]
  if (!rotation) return [{ code: 'rotationFailed', details: {} }]
  const notes: Note[] = rotation.converged ? [] : [{ code: 'rotationNotConverged', details: {} }]
  if (rotation.correlations) notes.push({ code: 'obliqueVariance', details: {} })
  return notes
}
