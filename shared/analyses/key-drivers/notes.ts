import type { ItemCovariances } from '../common/item-covariances.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import type { KeyDriversOptions } from './options.ts'
import type { KeyDriversResult } from './result.ts'

/** Fewer cases than this for each predictor are called few. */
const casesPerPredictor = 10
/** A coefficient has a sign worth a warning when it is significant at this level. */
const significance = 0.05

interface Found {
  readonly options: KeyDriversOptions
  readonly facts: SampleFacts
  readonly joint: ItemCovariances
  readonly coefficients: KeyDriversResult['coefficients']
  readonly r2: number
  readonly exact: boolean
}

export function keyDriversNotes({ options, facts, joint, coefficients, r2, exact }: Found): Note[] {
  const { predictors, dependent, vifLimit } = options
  const notes: Note[] = sampleNotes(facts)
  notes.push(...missingNotes(joint, options, facts))
  const cases = joint.pairs ? joint.pairs.smallest : joint.n
  if (cases < casesPerPredictor * predictors.length) {
    notes.push({ code: 'fewCasesPerPredictor', details: { n: cases, k: predictors.length, rule: casesPerPredictor } })
  }
  if (exact) notes.push({ code: 'perfectFit', details: { variable: dependent } })
  if (r2 === 0) notes.push({ code: 'nothingExplained', details: { variable: dependent } })
  for (const { name, vif, beta, correlation, p } of coefficients) {
    if (vif > vifLimit) notes.push({ code: 'highVif', details: { variable: name, vif, limit: vifLimit } })
    if (beta * correlation < 0 && p !== null && p < significance)
      notes.push({ code: 'signAgainstCorrelation', details: { variable: name, correlation } })
  }
  return notes
}

function missingNotes(
  { n, pairs, imputed }: ItemCovariances,
  { missing }: KeyDriversOptions,
  facts: SampleFacts,
): Note[] {
  if (imputed > 0) return [{ code: 'driversImputed', details: { count: imputed } }]
  if (pairs && pairs.smallest < pairs.largest) return [{ code: 'pairwiseInterval', details: { ...pairs } }]
  const withoutWeight = facts.weight ? facts.weight.missing + facts.weight.zero : 0
  const dropped = facts.nTotal - withoutWeight - n
  return missing === 'listwise' && dropped > 0 ? [{ code: 'casesDropped', details: { count: dropped } }] : []
}
