import type { AnyAnalysis } from '#shared/analyses/define.ts'
import { analyses } from '#shared/analyses/index.ts'

/** Weights of responses, not of indicators: the other half of the page of weights. */
const sampleWeighting: ReadonlySet<string> = new Set(['postStratify', 'rake', 'weightedMean'])

export type Place = 'data' | 'reliability' | 'indicatorWeights' | 'sampleWeights' | 'scores' | 'diagnosis'

/** The analyses that have their place here, in the order of the catalogue. */
export function analysesAt(place: Place): readonly AnyAnalysis[] {
  return analyses.filter((analysis) => placeOf(analysis) === place)
}

function placeOf({ id, stage }: AnyAnalysis): Place {
  if (sampleWeighting.has(id)) return 'sampleWeights'
  return stage === 'weights' ? 'indicatorWeights' : stage
}
