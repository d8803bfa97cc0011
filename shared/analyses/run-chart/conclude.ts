import { refuse } from '../../errors/refusal.ts'
import { medianOf } from '../../statistics/descriptive/median-of.ts'
import { runsAboutMedian, runsUpDown } from '../../statistics/quality/runs.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import { unusedOptions } from '../common/unused-options.ts'
import type { Note } from '../define.ts'
import type { RunChartOptions } from './options.ts'
import { type RunPoints, runPoints } from './points.ts'
import type { RunChartResult, RunPattern } from './result.ts'
import type { RunChartStatistics } from './summarise.ts'

/** With this many points or fewer the tests are not judged: too little can be told from them. */
const pointsToJudge = 8
/** More than this share of points exactly on the median is worth a warning. */
const manyOnMedian = 0.2

export function concludeRunChart(
  statistics: RunChartStatistics,
  options: RunChartOptions,
  facts: SampleFacts,
): RunChartResult {
  const run = runPoints(statistics, options)
  const { points } = run
  if (points.length < 3) refuse('tooFewPoints', { n: points.length, needed: 3 })
  const values = points.map(({ value }) => value)
  const median = medianOf(values)
  const about = runsAboutMedian(values, median)
  const upDown = runsUpDown(values)
  const above = values.filter((value) => value > median).length
  const runs: RunChartResult['runs'] = {
    aboutMedian: {
      observed: about.observed,
      expected: about.expected,
      longest: about.longest,
      above,
      below: values.length - above,
      pClustering: about.pFewer,
      pMixtures: about.pMore,
    },
    upDown: {
      observed: upDown.observed,
      expected: upDown.expected,
      longest: upDown.longest,
      pTrends: upDown.pFewer,
      pOscillation: upDown.pMore,
    },
  }
  return {
    n: points.reduce((sum, { n }) => sum + n, 0),
    nTotal: statistics ? facts.nTotal : points.length,
    missing: statistics ? options.missing : 'none',
    notes: notesOf(statistics, options, facts, run, median),
    method: { id: 'runChart', references: ['waldWolfowitz1940', 'leveneWolfowitz1944'] },
    points: [...points],
    median,
    significance: options.significance,
    runs,
    patterns: points.length > pointsToJudge ? patternsIn(runs, options.significance) : null,
  }
}

function patternsIn({ aboutMedian, upDown }: RunChartResult['runs'], significance: number): RunPattern[] {
  const found = {
    clustering: aboutMedian.pClustering,
    mixtures: aboutMedian.pMixtures,
    trends: upDown.pTrends,
    oscillation: upDown.pOscillation,
  }
  const names = ['clustering', 'mixtures', 'trends', 'oscillation'] as const
  return names.filter((name) => (found[name] ?? 1) < significance)
}

function notesOf(
  statistics: RunChartStatistics,
  options: RunChartOptions,
  facts: SampleFacts,
  { points, leftOut }: RunPoints,
  median: number,
): Note[] {
  const notes: Note[] = statistics ? sampleNotes(facts) : unusedOptions(options)
  if (leftOut > 0) notes.push({ code: 'pointsWithoutValue', details: { count: leftOut } })
  if (points.some(({ n }) => n > 1)) notes.push({ code: 'pointsAreMeans', details: {} })
  const n = points.length
  if (n <= pointsToJudge) notes.push({ code: 'fewPoints', details: { n, limit: pointsToJudge } })
  const on = points.filter(({ value }) => value === median).length
  if (points.every(({ value }) => value <= median)) notes.push({ code: 'runsUndefined', details: {} })
  // With an odd number of points one of them is the median.
  else if (on > 1 && on > manyOnMedian * n) notes.push({ code: 'manyOnMedian', details: { count: on } })
  return notes
}
