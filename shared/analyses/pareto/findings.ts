import type { Block } from '../../document/block.ts'
import type { Say } from '../common/say.ts'
import type { ParetoBar, ParetoResult } from './result.ts'
import { paretoWords as words } from './sentences.ts'

/** More than this share of the categories is no longer a few. */
const fewShare = 0.6
/** Fewer categories than this are a few anyway. */
const fewestToJudge = 5

export function paretoFindings(result: ParetoResult, name: (bar: ParetoBar) => string, say: Say): Block[] {
  const { bars } = result
  const [first] = bars
  const texts = [mainText(result, name, say)]
  if (first && result.vitalCount > 1) {
    texts.push(
      say.text(words.largest, {
        name: name(first),
        value: say.count(first.value),
        percent: say.percent(first.percent),
      }),
    )
  }
  return texts.map((text) => ({ kind: 'finding', tone: 'neutral', text }))
}

function mainText({ bars, threshold, vitalCount }: ParetoResult, name: (bar: ParetoBar) => string, say: Say): string {
  const vital = bars.filter((bar) => bar.vital)
  const last = vital.at(-1)
  const share = say.percent(last?.cumulativePercent ?? null)
  const heap = bars.at(-1)
  if (heap?.other && (last?.cumulativePercent ?? 0) < threshold * 100 * (1 - 1e-12)) {
    return say.text(words.unreached, { share, threshold: say.share(threshold), other: name(heap) })
  }
  if (vital.length === 1 && vital[0]) return say.text(words.single, { name: name(vital[0]), share })
  const details = { count: bars.length, vital: vitalCount, share, threshold: say.share(threshold) }
  if (bars.length >= fewestToJudge && vitalCount > fewShare * bars.length) return say.text(words.flat, details)
  return say.text(words.vital, { ...details, names: say.list(vital.map(name)) })
}
