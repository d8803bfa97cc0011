import { basicHelp } from './basics.ts'
import { descriptiveHelp } from './descriptive.ts'
import { reliabilityHelp } from './reliability.ts'
import { scoreHelp } from './scores.ts'
import type { StatisticHelp } from './statistic-help.ts'
import { testHelp } from './tests.ts'
import { weightHelp } from './weights.ts'

export type { StatisticHelp } from './statistic-help.ts'

/** Every statistic the program explains. */
export const statisticHelp = {
  ...basicHelp,
  ...descriptiveHelp,
  ...testHelp,
  ...reliabilityHelp,
  ...weightHelp,
  ...scoreHelp,
} as const satisfies Record<string, StatisticHelp>

export type StatisticKey = keyof typeof statisticHelp

/** The main statistics of each analysis, in the order a reader meets them. */
export const analysisStatistics: Readonly<Record<string, readonly StatisticKey[]>> = {
  frequencies: ['n', 'validPercent', 'cumulativePercent'],
  descriptives: ['n', 'mean', 'standardDeviation', 'skewness', 'quartiles'],
  crosstab: ['n', 'chiSquare', 'pValue', 'cramersV', 'adjustedResidual'],
  multipleResponse: ['n', 'percentOfCases'],
  compareGroups: ['n', 'mean', 'standardDeviation', 'levene', 'tTest', 'anova', 'pValue', 'effectSize'],
  correlations: ['n', 'correlation', 'pValue', 'confidenceInterval'],
  reliability: ['n', 'cronbachAlpha', 'confidenceInterval', 'itemTotal', 'alphaIfDeleted', 'omega', 'splitHalf'],
  icc: ['n', 'icc', 'confidenceInterval', 'pValue'],
  agreement: ['n', 'kappa', 'pValue'],
  factor: ['n', 'kmo', 'eigenvalue', 'loading'],
  cfa: ['n', 'fit', 'loading', 'convergentValidity', 'pValue'],
  ahp: ['weight', 'consistencyRatio'],
  ahpConsistent: ['weight', 'rowSum', 'consistencyRatio'],
  ahpHierarchy: ['weight', 'consistencyRatio'],
  entropyWeights: ['n', 'entropy', 'weight'],
  criticWeights: ['n', 'critic', 'correlation', 'weight'],
  variationWeights: ['n', 'critic', 'mean', 'standardDeviation', 'weight'],
  independenceWeights: ['n', 'independence', 'weight'],
  pcaWeights: ['n', 'eigenvalue', 'loading', 'weight'],
  expertWeights: ['weight', 'mean', 'standardDeviation'],
  combinedWeights: ['weight', 'combined'],
  weightSensitivity: ['sensitivity', 'weight'],
  postStratify: ['sampleShare', 'effectiveN', 'designEffect'],
  rake: ['sampleShare', 'effectiveN', 'designEffect'],
  weightedMean: ['n', 'mean', 'effectiveN', 'confidenceInterval'],
  index: ['n', 'index', 'weight', 'confidenceInterval'],
  satisfactionRate: ['n', 'degreeAndRate', 'validPercent'],
  nps: ['n', 'nps', 'confidenceInterval', 'validPercent'],
  topBox: ['n', 'topBox', 'mean', 'confidenceInterval'],
  acsi: ['n', 'acsi', 'mean', 'weight', 'confidenceInterval'],
  gapScores: ['n', 'gap', 'pValue', 'mean'],
  fuzzyEvaluation: ['n', 'membership', 'weight'],
  ipa: ['n', 'importance', 'mean', 'correlation'],
  keyDrivers: ['n', 'influence', 'correlation', 'pValue'],
  pareto: ['validPercent', 'cumulativePercent', 'vitalFew'],
  runChart: ['n', 'runs', 'pValue'],
  controlChart: ['n', 'controlLimits'],
  benchmark: ['n', 'mean', 'benchmarkGap', 'confidenceInterval'],
  compareWaves: ['n', 'mean', 'waveChange', 'pValue'],
}
