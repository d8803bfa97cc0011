import type { z } from 'zod'
import { acsiResult } from '#shared/analyses/acsi/result.ts'
import { agreementResult } from '#shared/analyses/agreement/result.ts'
import { ahpResult } from '#shared/analyses/ahp/result.ts'
import { ahpConsistentResult } from '#shared/analyses/ahp-consistent/result.ts'
import { ahpHierarchyResult } from '#shared/analyses/ahp-hierarchy/result.ts'
import { benchmarkResult } from '#shared/analyses/benchmark/result.ts'
import { cfaResult } from '#shared/analyses/cfa/result.ts'
import { combinedResult } from '#shared/analyses/combined-weights/result.ts'
import { compareGroupsResult } from '#shared/analyses/compare-groups/result.ts'
import { compareWavesResult } from '#shared/analyses/compare-waves/result.ts'
import { controlChartResult } from '#shared/analyses/control-chart/result.ts'
import { correlationsResult } from '#shared/analyses/correlations/result.ts'
import { criticResult } from '#shared/analyses/critic-weights/result.ts'
import { crosstabResult } from '#shared/analyses/crosstab/result.ts'
import { descriptivesResult } from '#shared/analyses/descriptives/result.ts'
import { entropyResult } from '#shared/analyses/entropy-weights/result.ts'
import { expertResult } from '#shared/analyses/expert-weights/result.ts'
import { factorResult } from '#shared/analyses/factor/result.ts'
import { frequenciesResult } from '#shared/analyses/frequencies/result.ts'
import { fuzzyResult } from '#shared/analyses/fuzzy-evaluation/result.ts'
import { gapResult } from '#shared/analyses/gap-scores/result.ts'
import { iccResult } from '#shared/analyses/icc/result.ts'
import { independenceResult } from '#shared/analyses/independence-weights/result.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import { ipaResult } from '#shared/analyses/ipa/result.ts'
import { keyDriversResult } from '#shared/analyses/key-drivers/result.ts'
import { multipleResponseResult } from '#shared/analyses/multiple-response/result.ts'
import { npsResult } from '#shared/analyses/nps/result.ts'
import { paretoResult } from '#shared/analyses/pareto/result.ts'
import { pcaResult } from '#shared/analyses/pca-weights/result.ts'
import { reliabilityResult } from '#shared/analyses/reliability/result.ts'
import { runChartResult } from '#shared/analyses/run-chart/result.ts'
import { sampleWeightResult } from '#shared/analyses/sample-weights/result.ts'
import { indexResult } from '#shared/analyses/satisfaction-index/result.ts'
import { satisfactionRateResult } from '#shared/analyses/satisfaction-rate/result.ts'
import { topBoxResult } from '#shared/analyses/top-box/result.ts'
import { variationResult } from '#shared/analyses/variation-weights/result.ts'
import { weightSensitivityResult } from '#shared/analyses/weight-sensitivity/result.ts'
import { weightedMeanResult } from '#shared/analyses/weighted-mean/result.ts'
import type { DataTable } from '#shared/survey/data-table.ts'
import { survey } from './survey.ts'

const noData = survey({})

function runner<Result>(id: string, schema: z.ZodType<Result>) {
  return (options: Readonly<Record<string, unknown>>, table: DataTable = noData): Result =>
    schema.parse(findAnalysis(id).run(table, options))
}

/** The analyses through their public door, with the type of their results. */
export const run = {
  frequencies: runner('frequencies', frequenciesResult),
  descriptives: runner('descriptives', descriptivesResult),
  crosstab: runner('crosstab', crosstabResult),
  multipleResponse: runner('multipleResponse', multipleResponseResult),
  compareGroups: runner('compareGroups', compareGroupsResult),
  correlations: runner('correlations', correlationsResult),
  nps: runner('nps', npsResult),
  benchmark: runner('benchmark', benchmarkResult),
  compareWaves: runner('compareWaves', compareWavesResult),
  reliability: runner('reliability', reliabilityResult),
  icc: runner('icc', iccResult),
  agreement: runner('agreement', agreementResult),
  factor: runner('factor', factorResult),
  cfa: runner('cfa', cfaResult),
  ahp: runner('ahp', ahpResult),
  entropyWeights: runner('entropyWeights', entropyResult),
  index: runner('index', indexResult),
  satisfactionRate: runner('satisfactionRate', satisfactionRateResult),
  ipa: runner('ipa', ipaResult),
  pareto: runner('pareto', paretoResult),
  controlChart: runner('controlChart', controlChartResult),
  runChart: runner('runChart', runChartResult),
  keyDrivers: runner('keyDrivers', keyDriversResult),
  ahpConsistent: runner('ahpConsistent', ahpConsistentResult),
  criticWeights: runner('criticWeights', criticResult),
  variationWeights: runner('variationWeights', variationResult),
  independenceWeights: runner('independenceWeights', independenceResult),
  pcaWeights: runner('pcaWeights', pcaResult),
  expertWeights: runner('expertWeights', expertResult),
  combinedWeights: runner('combinedWeights', combinedResult),
  postStratify: runner('postStratify', sampleWeightResult),
  rake: runner('rake', sampleWeightResult),
  weightedMean: runner('weightedMean', weightedMeanResult),
  gapScores: runner('gapScores', gapResult),
  fuzzyEvaluation: runner('fuzzyEvaluation', fuzzyResult),
  ahpHierarchy: runner('ahpHierarchy', ahpHierarchyResult),
  weightSensitivity: runner('weightSensitivity', weightSensitivityResult),
  topBox: runner('topBox', topBoxResult),
  acsi: runner('acsi', acsiResult),
}

/** The codes of a result's notes. */
export function codes(result: { readonly notes: readonly { readonly code: string }[] }): string[] {
  return result.notes.map((note) => note.code)
}
