import { refuse } from '../errors/refusal.ts'
import { agreement } from './agreement/index.ts'
import { ahp } from './ahp/index.ts'
import { benchmark } from './benchmark/index.ts'
import { closeAnalysis } from './close-analysis.ts'
import { compareGroups } from './compare-groups/index.ts'
import { compareWaves } from './compare-waves/index.ts'
import { correlations } from './correlations/index.ts'
import { crosstab } from './crosstab/index.ts'
import type { AnyAnalysis } from './define.ts'
import { descriptives } from './descriptives/index.ts'
import { entropyWeights } from './entropy-weights/index.ts'
import { factor } from './factor/index.ts'
import { frequencies } from './frequencies/index.ts'
import { icc } from './icc/index.ts'
import { ipa } from './ipa/index.ts'
import { keyDrivers } from './key-drivers/index.ts'
import { multipleResponse } from './multiple-response/index.ts'
import { nps } from './nps/index.ts'
import { pareto } from './pareto/index.ts'
import { reliability } from './reliability/index.ts'
import { runChart } from './run-chart/index.ts'
import { satisfactionIndex } from './satisfaction-index/index.ts'
import { satisfactionRate } from './satisfaction-rate/index.ts'

/** Every analysis of the program, in the order of the catalogue. A new one adds its folder and one line here. */
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
  closeAnalysis(ahp),
  closeAnalysis(entropyWeights),
  closeAnalysis(satisfactionIndex),
  closeAnalysis(satisfactionRate),
  closeAnalysis(nps),
  closeAnalysis(ipa),
  closeAnalysis(keyDrivers),
  closeAnalysis(pareto),
  closeAnalysis(runChart),
  closeAnalysis(benchmark),
  closeAnalysis(compareWaves),
]

/** The analysis with this id; refuses what is not in the list. */
export function findAnalysis(id: string): AnyAnalysis {
  const known = analyses.map((analysis) => analysis.id).join(', ')
  return analyses.find((analysis) => analysis.id === id) ?? refuse('unknownAnalysis', { id, known })
}
