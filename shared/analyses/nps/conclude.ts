import { refuse } from '../../errors/refusal.ts'
import { validCount, validWeight } from '../../statistics/counts/value-counts.ts'
import { normalQuantile } from '../../statistics/distributions/normal-quantile.ts'
import { effectiveSize } from '../../statistics/weighting/effective-size.ts'
import { fewCases } from '../bands.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import type { NpsOptions } from './options.ts'
import type { NpsResult } from './result.ts'
import type { NpsStatistics } from './summarise.ts'

/** The marks from which one is a promoter, and up to which a detractor (Reichheld 2003). */
const promotersFrom = 9
const detractorsTo = 6

export function concludeNps({ counts }: NpsStatistics, options: NpsOptions, facts: SampleFacts): NpsResult {
  const n = validCount(counts)
  if (n === 0) refuse('tooFewCases', { n, needed: 1, nTotal: facts.nTotal })
  const total = validWeight(counts)
  const marks = Array.from({ length: 11 }, (_, mark) => {
    const place = counts.values.indexOf(mark)
    const count = place < 0 ? 0 : (counts.weights[place] ?? 0)
    return { mark, count, percent: (count / total) * 100 }
  })
  const among = (chosen: (mark: number) => boolean) =>
    marks.filter(({ mark }) => chosen(mark)).reduce((sum, { count }) => sum + count, 0)
  const promoters = among((mark) => mark >= promotersFrom)
  const detractors = among((mark) => mark <= detractorsTo)
  const balance = (promoters - detractors) / total
  const variance = (promoters + detractors) / total - balance ** 2
  const se = 100 * Math.sqrt(Math.max(0, variance) / effectiveSize(total, counts.squaredWeight))
  const reach = normalQuantile((1 + options.level) / 2) * se
  const notes: Note[] = sampleNotes(facts)
  if (counts.missing > 0) notes.push({ code: 'casesDropped', details: { count: counts.missing } })
  if (n < fewCases) notes.push({ code: 'fewAnswers', details: { n, limit: fewCases } })
  return {
    n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes,
    method: { id: 'netPromoterScore', references: ['reichheld2003'] },
    promoters,
    passives: among((mark) => mark > detractorsTo && mark < promotersFrom),
    detractors,
    total,
    nps: balance * 100,
    se,
    ci: {
      level: options.level,
      lower: Math.max(-100, balance * 100 - reach),
      upper: Math.min(100, balance * 100 + reach),
    },
    marks,
  }
}
