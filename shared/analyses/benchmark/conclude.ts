import { refuse } from '../../errors/refusal.ts'
import { compareNatural } from '../../statistics/counts/compare-natural.ts'
import { meanInterval } from '../../statistics/tests/mean-interval.ts'
import { smallGroupLimit } from '../bands.ts'
import { cellSummary } from '../common/cell-summary.ts'
import { compareWaveCategories } from '../common/compare-wave-categories.ts'
import { namedCategories } from '../common/named-categories.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import { wantedCategories } from '../common/wanted-categories.ts'
import type { Note } from '../define.ts'
import type { BenchmarkOptions } from './options.ts'
import { type RankedUnit, type Ranking, rankUnits } from './rank-units.ts'
import type { BenchmarkResult } from './result.ts'
import type { BenchmarkStatistics } from './summarise.ts'

interface WaveRanking extends Ranking {
  readonly name: string
}

export function concludeBenchmark(
  statistics: BenchmarkStatistics,
  options: BenchmarkOptions,
  facts: SampleFacts,
): BenchmarkResult {
  const { cells } = statistics
  const n = cells.reduce((sum, { moments }) => sum + moments.n, 0)
  if (n === 0) refuse('tooFewCases', { n, needed: 1, nTotal: facts.nTotal })
  const waves = rankedWaves(statistics, options)
  const latest = waves.at(-1)
  if (!latest || latest.units.length < 2)
    refuse('oneGroup', { variable: options.unit, count: latest?.units.length ?? 0 })
  const before = waves.at(-2)
  return {
    n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes: [...sampleNotes(facts), ...benchmarkNotes(statistics, options, waves)],
    method: { id: 'benchmark', references: ['iso9001'] },
    units: latest.units.map((ranked) => {
      const { moments, ...unit } = ranked
      return { ...unit, ci: meanInterval(cellSummary(moments), options.level), previous: previousOf(ranked, before) }
    }),
    mean: latest.mean,
    best: latest.best,
    bestUnits: latest.units.filter(({ rank }) => rank === 1).map(({ name }) => name),
    waves:
      options.wave === null
        ? []
        : waves.map(({ name, mean, best, units }) => ({
            name,
            mean,
            best,
            units: units.map(({ moments: _moments, ...unit }) => unit),
          })),
    span: before ? { from: before.name, to: latest.name, meanChange: latest.mean - before.mean } : null,
  }
}

/** The ranking of each wave in order; of everything together where no waves are given. */
function rankedWaves({ cells }: BenchmarkStatistics, { wave, waves }: BenchmarkOptions): WaveRanking[] {
  const units = namedCategories(
    cells.flatMap(({ categories }) => categories[0] ?? []),
    (a, b) => compareNatural(String(a.value), String(b.value)),
  )
  const rankingOf = (part: typeof cells) =>
    rankUnits(
      units.flatMap((unit) => {
        const cell = part.find(({ categories }) => categories[0]?.value === unit.value)
        return cell ? [{ unit, moments: cell.moments }] : []
      }),
    )
  if (wave === null) return [{ name: '', ...rankingOf(cells) }]
  const found = namedCategories(
    cells.flatMap(({ categories }) => categories[1] ?? []),
    compareWaveCategories,
  )
  return wantedCategories(wave, found, waves).map(({ name, value }) => ({
    name,
    ...rankingOf(cells.filter(({ categories }) => categories[1]?.value === value)),
  }))
}

function previousOf({ value, score }: RankedUnit, before: WaveRanking | undefined) {
  const known = before?.units.find((unit) => unit.value === value)
  return known ? { score: known.score, rank: known.rank, change: score - known.score } : null
}

function benchmarkNotes(
  { cells, dropped, reversed }: BenchmarkStatistics,
  options: BenchmarkOptions,
  waves: readonly WaveRanking[],
): Note[] {
  const notes: Note[] = []
  const latest = waves.at(-1)
  if (reversed) notes.push({ code: 'directionReversed', details: { variable: options.score } })
  if (dropped > 0) notes.push({ code: 'casesDropped', details: { count: dropped } })
  if (options.wave !== null && latest) {
    notes.push({ code: 'latestWaveRanked', details: { wave: latest.name, count: waves.length } })
    const all = new Set(cells.map(({ categories }) => categories[0]?.value)).size
    const absent = all - latest.units.length
    if (absent > 0) notes.push({ code: 'unitsWithoutLatestWave', details: { count: absent } })
  }
  const small = latest?.units.filter(({ n }) => n < smallGroupLimit).length ?? 0
  if (small > 0) notes.push({ code: 'smallGroups', details: { count: small, limit: smallGroupLimit } })
  return notes
}
