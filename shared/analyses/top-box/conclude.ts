import { refuse } from '../../errors/refusal.ts'
import { type ValueCounts, validCount, validWeight } from '../../statistics/counts/value-counts.ts'
import { wilsonInterval } from '../../statistics/tests/wilson-interval.ts'
import { effectiveSize } from '../../statistics/weighting/effective-size.ts'
import { fewCases } from '../bands.ts'
import { droppedCases } from '../common/dropped-cases.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import { shareOf } from './boxes.ts'
import type { TopBoxOptions } from './options.ts'
import type { TopBoxItem, TopBoxResult } from './result.ts'
import type { TopBoxStatistics } from './summarise.ts'

/** With fewer marks than this the two best and the two worst share one. */
const fewestLevels = 4

export function concludeTopBox(statistics: TopBoxStatistics, options: TopBoxOptions, facts: SampleFacts): TopBoxResult {
  const { n } = statistics
  if (n === 0) refuse('tooFewCases', { n, needed: 1, nTotal: facts.nTotal })
  return {
    n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes: [...sampleNotes(facts), ...topBoxNotes(statistics, options, facts)],
    method: { id: 'topBox', references: facts.weight ? ['wilson1927', 'kish1965'] : ['wilson1927'] },
    boxes: options.boxes,
    items: statistics.items.map((item) => concludeItem(item, options)),
  }
}

function concludeItem({ name, scale, counts }: TopBoxStatistics['items'][number], options: TopBoxOptions): TopBoxItem {
  const [min, max] = scale
  const item = { name, n: validCount(counts), scale: [min, max] as [number, number] }
  const total = validWeight(counts)
  if (item.n === 0) return { ...item, ...without }
  const from = (lowest: number) => shareAmong(counts, total, (mark) => mark >= lowest)
  const upTo = (highest: number) => shareAmong(counts, total, (mark) => mark <= highest)
  const boxes = { topBox: from(max), top2Box: from(max - 1), bottomBox: upTo(min), bottom2Box: upTo(min + 1) }
  const mean = counts.values.reduce((sum, mark, i) => sum + mark * (counts.weights[i] ?? 0), 0) / total
  const size = effectiveSize(total, counts.squaredWeight)
  return { ...item, ...boxes, mean, ci: wilsonInterval(shareOf(boxes, options.boxes) ?? 0, size, options.level) }
}

const without = { topBox: null, top2Box: null, bottomBox: null, bottom2Box: null, mean: null, ci: null }

function shareAmong({ values, weights }: ValueCounts, total: number, chosen: (mark: number) => boolean): number {
  // A sum of all weights divided by their total may miss 1 by rounding.
  return Math.min(1, values.reduce((sum, mark, i) => (chosen(mark) ? sum + (weights[i] ?? 0) : sum), 0) / total)
}

function topBoxNotes({ n, items }: TopBoxStatistics, options: TopBoxOptions, facts: SampleFacts): Note[] {
  const notes: Note[] = options.missing === 'listwise' ? droppedCases(facts, n) : []
  for (const { name, scale, turned, counts } of items) {
    const levels = scale[1] - scale[0] + 1
    if (turned) notes.push({ code: 'directionReversed', details: { variable: name } })
    if (levels < fewestLevels) notes.push({ code: 'boxesOverlap', details: { variable: name, levels } })
    if (validCount(counts) === 0) notes.push({ code: 'noAnswers', details: { variable: name } })
  }
  if (n < fewCases) notes.push({ code: 'fewAnswers', details: { n, limit: fewCases } })
  return notes
}
