import { refuse } from '../errors/refusal.ts'
import { acsi } from './acsi/index.ts'
import { agreement } from './agreement/index.ts'
import { ahp } from './ahp/index.ts'
import { ahpConsistent } from './ahp-consistent/index.ts'
import { ahpHierarchy } from './ahp-hierarchy/index.ts'
import { benchmark } from './benchmark/index.ts'
import { cfa } from './cfa/index.ts'
import { closeAnalysis } from './close-analysis.ts'
import { combinedWeights } from './combined-weights/index.ts'
import { compareGroups } from './compare-groups/index.ts'
import { compareWaves } from './compare-waves/index.ts'
import { controlChart } from './control-chart/index.ts'
import { correlations } from './correlations/index.ts'
import { criticWeights } from './critic-weights/index.ts'
import { crosstab } from './crosstab/index.ts'
import type { AnyAnalysis } from './define.ts'
import { descriptives } from './descriptives/index.ts'
import { entropyWeights } from './entropy-weights/index.ts'
import { expertWeights } from './expert-weights/index.ts'
import { factor } from './factor/index.ts'
import { frequencies } from './frequencies/index.ts'
import { fuzzyEvaluation } from './fuzzy-evaluation/index.ts'
import { gapScores } from './gap-scores/index.ts'
import { icc } from './icc/index.ts'
import { independenceWeights } from './independence-weights/index.ts'
import { ipa } from './ipa/index.ts'
import { keyDrivers } from './key-drivers/index.ts'
import { multipleResponse } from './multiple-response/index.ts'
import { nps } from './nps/index.ts'
import { pareto } from './pareto/index.ts'
import { pcaWeights } from './pca-weights/index.ts'
import { postStratify } from './post-stratify/index.ts'
import { rake } from './rake/index.ts'
import { reliability } from './reliability/index.ts'
import { runChart } from './run-chart/index.ts'
import { satisfactionIndex } from './satisfaction-index/index.ts'
import { satisfactionRate } from './satisfaction-rate/index.ts'
import { topBox } from './top-box/index.ts'
import { variationWeights } from './variation-weights/index.ts'
import { weightSensitivity } from './weight-sensitivity/index.ts'
import { weightedMean } from './weighted-mean/index.ts'

/** Every analysis of the program: the catalogue's, in its order, then others. A new one adds its folder and one line here. */
export const analyses: readonly AnyAnalysis[] = [
  closeAnalysis(frequencies),
  closeAnalysis(descriptives),
  closeAnalysis(crosstab),
  closeAnalysis(multipleResponse),
  closeAnalysis(compareGroups),
  closeAnalysis(correlations),
  closeAnalysis(reliability),
  closeAnalysis(icc),
  closeAnalysis(agreement),
  closeAnalysis(factor),
  closeAnalysis(cfa),
  closeAnalysis(ahp),
  closeAnalysis(ahpConsistent),
  closeAnalysis(entropyWeights),
  closeAnalysis(criticWeights),
  closeAnalysis(variationWeights),
  closeAnalysis(independenceWeights),
  closeAnalysis(pcaWeights),
  closeAnalysis(expertWeights),
  closeAnalysis(combinedWeights),
  closeAnalysis(postStratify),
  closeAnalysis(rake),
  closeAnalysis(weightedMean),
  closeAnalysis(satisfactionIndex),
  closeAnalysis(satisfactionRate),
  closeAnalysis(nps),
  closeAnalysis(gapScores),
  closeAnalysis(fuzzyEvaluation),
  closeAnalysis(ipa),
  closeAnalysis(keyDrivers),
  closeAnalysis(pareto),
  closeAnalysis(runChart),
  closeAnalysis(controlChart),
  closeAnalysis(benchmark),
  closeAnalysis(compareWaves),
  // Beyond the catalogue.
  closeAnalysis(ahpHierarchy),
  closeAnalysis(weightSensitivity),
  closeAnalysis(topBox),
  closeAnalysis(acsi),
]

/** The analysis with this id; refuses what is not in the list. */
export function findAnalysis(id: string): AnyAnalysis {
  const known = analyses.map((analysis) => analysis.id).join(', ')
  return analyses.find((analysis) => analysis.id === id) ?? refuse('unknownAnalysis', { id, known })
}
