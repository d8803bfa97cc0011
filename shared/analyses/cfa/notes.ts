import type { ItemCorrelations } from '../common/invertible-correlations.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import { advisableCases } from '../validity-bands.ts'
import type { CfaResult } from './result.ts'

/** Everything a reader of the model must know. */
export function cfaNotes(result: Omit<CfaResult, 'notes'>, items: ItemCorrelations, facts: SampleFacts): Note[] {
  const { fit, residuals, factorCorrelations, loadings, htmt, converged, iterations } = result
  const notes: Note[] = [...sampleNotes(facts), ...items.notes]
  const k = loadings.length
  const { perItem, inAll } = advisableCases
  if (items.n < Math.max(inAll, perItem * k)) {
    notes.push({ code: 'fewCasesPerItem', details: { n: items.n, k, ratio: perItem } })
  }
  if (!converged) notes.push({ code: 'fitNotConverged', details: { iterations } })
  if (fit.df === 0) notes.push({ code: 'saturatedModel', details: {} })
  if (residuals.every(({ se }) => se === null)) notes.push({ code: 'standardErrorsUndefined', details: {} })
  for (const { name, estimate } of residuals) {
    if (estimate < 0) notes.push({ code: 'negativeResidual', details: { variable: name, value: estimate } })
  }
  for (const { a, b, value } of factorCorrelations) {
    if (Math.abs(value) >= 1) notes.push({ code: 'factorsOverlap', details: { a, b, value } })
  }
  const factors = [...new Set(loadings.map(({ factor }) => factor))]
  for (const factor of factors) {
    const own = loadings.filter((loading) => loading.factor === factor)
    if (own.some(({ standardized }) => standardized < 0)) notes.push({ code: 'oppositeLoadings', details: { factor } })
  }
  for (const { a, b, value } of htmt) {
    if (value === null) notes.push({ code: 'htmtUndefined', details: { a, b } })
  }
  return notes
}
