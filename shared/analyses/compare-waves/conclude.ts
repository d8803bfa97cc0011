import { refuse } from '../../errors/refusal.ts'
import { type CellMoments, mergeCellMoments } from '../../statistics/moments/cell-moments.ts'
import { meanInterval } from '../../statistics/tests/mean-interval.ts'
import { welchTTest } from '../../statistics/tests/t-tests.ts'
import { significanceLimit, smallGroupLimit } from '../bands.ts'
import { cellSummary } from '../common/cell-summary.ts'
import { compareWaveCategories } from '../common/compare-wave-categories.ts'
import { type NamedCategory, namedCategories } from '../common/named-categories.ts'
import { orNull } from '../common/result.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import { wantedCategories } from '../common/wanted-categories.ts'
import type { Note } from '../define.ts'
import { mixAdjusted, type SegmentPair } from './mix-adjusted.ts'
import type { CompareWavesOptions } from './options.ts'
import type { CompareWavesResult, MixAdjusted } from './result.ts'
import type { CompareWavesStatistics } from './summarise.ts'

interface Wave extends NamedCategory {
  readonly moments: CellMoments
}

export function concludeCompareWaves(
  statistics: CompareWavesStatistics,
  options: CompareWavesOptions,
  facts: SampleFacts,
): CompareWavesResult {
  const waves = chosenWaves(statistics, options)
  const from = waves.at(-2)
  const to = waves.at(-1)
  if (!from || !to) refuse('oneGroup', { variable: options.wave, count: waves.length })
  const test = welchTTest(cellSummary(to.moments), cellSummary(from.moments), options.level)
  const difference = to.moments.mean - from.moments.mean
  const adjusted = options.mix === null ? null : mixAdjusted(segmentPairs(statistics, from, to), difference, options)
  return {
    n: waves.reduce((sum, { moments }) => sum + moments.n, 0),
    nTotal: facts.nTotal,
    missing: options.missing,
    notes: [...sampleNotes(facts), ...waveNotes(statistics, waves, adjusted, options)],
    method: {
      id: options.mix === null ? 'compareWaves' : 'compareWavesMixAdjusted',
      references: options.mix === null ? ['welch1947'] : ['welch1947', 'kitagawa1955'],
    },
    waves: waves.map(({ name, value, moments }) => {
      const summary = cellSummary(moments)
      const sd = orNull(Math.sqrt(summary.variance))
      return { name, value, n: moments.n, mean: moments.mean, sd, ci: meanInterval(summary, options.level) }
    }),
    change: {
      from: from.name,
      to: to.name,
      difference,
      t: test?.t ?? null,
      df: test?.df ?? null,
      p: test?.p ?? null,
      ci: test?.ci ?? null,
    },
    mixAdjusted: adjusted,
  }
}

/** The waves in order, each with the moments of all its segments together. */
function chosenWaves({ cells }: CompareWavesStatistics, options: CompareWavesOptions): Wave[] {
  const found = namedCategories(
    cells.flatMap(({ categories }) => categories[0] ?? []),
    compareWaveCategories,
  )
  return wantedCategories(options.wave, found, options.waves).map((wave) => ({
    ...wave,
    moments: cells
      .filter(({ categories }) => categories[0]?.value === wave.value)
      .map(({ moments }) => moments)
      .reduce(mergeCellMoments),
  }))
}

/** The segments of the two waves, those without an answer last. */
function segmentPairs({ cells }: CompareWavesStatistics, from: Wave, to: Wave): SegmentPair[] {
  const inWave = (wave: Wave) => cells.filter(({ categories }) => categories[0]?.value === wave.value)
  const [earlier, later] = [inWave(from), inWave(to)]
  const named = namedCategories([...earlier, ...later].flatMap(({ categories }) => categories[1] ?? []))
  const find = (wave: typeof earlier, value: string | number | null) =>
    wave.find(({ categories }) => (categories[1]?.value ?? null) === value)?.moments ?? null
  return [...named, { name: null, value: null }]
    .map(({ name, value }) => ({ name, value, from: find(earlier, value), to: find(later, value) }))
    .filter((pair) => pair.from !== null || pair.to !== null)
}

function waveNotes(
  { dropped }: CompareWavesStatistics,
  waves: readonly Wave[],
  adjusted: MixAdjusted | null,
  options: CompareWavesOptions,
): Note[] {
  const notes: Note[] = []
  const names = waves.map(({ name }) => name)
  if (dropped > 0) notes.push({ code: 'casesDropped', details: { count: dropped } })
  if (waves.length > 2) {
    const details = { count: waves.length, from: names.at(-2) ?? '', to: names.at(-1) ?? '' }
    notes.push({ code: 'lastTwoWavesCompared', details })
  }
  for (const { name, moments } of waves) {
    if (moments.n < smallGroupLimit) {
      notes.push({ code: 'smallGroup', details: { group: name, n: moments.n, limit: smallGroupLimit } })
    }
  }
  if (options.mix === null) return notes
  const single = adjusted ? adjusted.segments.filter(({ standardShare }) => standardShare === null).length : 0
  if (single > 0) notes.push({ code: 'segmentsInOneWave', details: { count: single } })
  if (!adjusted) notes.push({ code: 'noSegmentInBothWaves', details: { variable: options.mix } })
  if (adjusted?.mixTest && adjusted.mixTest.p < significanceLimit) {
    notes.push({
      code: 'sampleMixChanged',
      details: { chiSquare: adjusted.mixTest.value, df: adjusted.mixTest.df },
    })
  }
  return notes
}
