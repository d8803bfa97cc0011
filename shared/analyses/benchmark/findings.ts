import type { Block } from '../../document/block.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import type { Say } from '../common/say.ts'
import type { BenchmarkResult } from './result.ts'
import { benchmarkWords as words } from './sentences.ts'

/** Beyond these, naming units helps nobody. */
const namedUnits = 6

export function benchmarkFindings(result: BenchmarkResult, say: Say): Block[] {
  const { units, mean, best } = result
  const worst = units.at(-1)
  const leader = say.text(worst?.rank === 1 ? words.alike : words.leader, {
    count: units.length,
    best: say.list(result.bestUnits.slice(0, namedUnits)),
    bestScore: say.score(best, 2),
    worst: worst?.name ?? '',
    worstScore: say.score(worst?.score ?? null, 2),
    gap: say.score(best - (worst?.score ?? best), 2),
    mean: say.score(mean, 2),
  })
  return [neutral(leader), ...belowMean(result, say), ...movement(result, say)]
}

function belowMean({ units, mean }: BenchmarkResult, say: Say): Block[] {
  const below = units.filter(({ gapToMean }) => gapToMean < -1e-12)
  if (below.length === 0) return []
  const certain = below.filter(({ ci }) => ci !== null && ci.upper < mean).map(({ name }) => name)
  const shown = certain.slice(0, namedUnits)
  const listed = say.list(shown)
  const names = certain.length > namedUnits ? say.text(words.andOthers, { names: listed }) : listed
  const text = say.text(certain.length > 0 ? words.below : words.belowUncertain, { count: below.length, names })
  return [{ kind: 'finding', tone: certain.length > 0 ? 'bad' : 'neutral', text }]
}

function movement({ units, span }: BenchmarkResult, say: Say): Block[] {
  const moved = highestAndLowest(units, ({ previous }) => previous?.change ?? null)
  if (!span || !moved) return []
  const { highest, lowest } = moved
  const rise = say.text(words.moved, {
    from: span.from,
    to: span.to,
    change: signed(span.meanChange, say),
    riser: highest.name,
    riserChange: signed(highest.previous?.change ?? null, say),
  })
  const fall = say.text(words.fell, {
    faller: lowest.name,
    fallerChange: signed(lowest.previous?.change ?? null, say),
    before: lowest.previous?.rank ?? 0,
    after: lowest.rank,
  })
  const fell = (lowest.previous?.change ?? 0) < 0 && lowest.rank > (lowest.previous?.rank ?? 0)
  return [neutral(rise), ...(fell ? [{ kind: 'finding', tone: 'bad', text: fall } as const] : [])]
}

function signed(change: number | null, say: Say): string {
  const text = say.score(change, 2)
  return change !== null && change > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

function neutral(text: string): Block {
  return { kind: 'finding', tone: 'neutral', text }
}
