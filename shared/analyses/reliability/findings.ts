import type { Block, Tone } from '../../document/block.ts'
import { lowItemTotal, noticeableAlphaRise } from '../bands.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import type { Say } from '../common/say.ts'
import type { ReliabilityOptions } from './options.ts'
import type { ReliabilityResult } from './result.ts'
import { verdictWords, reliabilityWords as words } from './sentences.ts'

/** As many items as are named for deletion. */
const mostDeletions = 3

type Finding = Extract<Block, { kind: 'finding' }>

export function reliabilityFindings(result: ReliabilityResult, options: ReliabilityOptions, say: Say): Finding[] {
  return [
    alphaFinding(result, options, say),
    ...deletionFinding(result, say),
    ...lowItemsFinding(result, say),
    ...omegaFinding(result, say),
    ...meansFinding(result, say),
  ]
}

function finding(text: string, tone: Tone): Finding {
  return { kind: 'finding', text, tone }
}

function alphaFinding(result: ReliabilityResult, options: ReliabilityOptions, say: Say): Finding {
  const { alpha, ci, k } = result
  if (alpha === null) return finding(say.text(words.alphaUndefined, { k }), 'bad')
  const bands = [...options.bands].sort((a, b) => b.from - a.from)
  const place = bands.findIndex((band) => alpha >= band.from)
  const sentence = ci ? words.alpha : words.alphaWithoutInterval
  const text = say.text(sentence, {
    k,
    alpha: say.decimal(alpha),
    level: `${Number(((ci?.level ?? 0) * 100).toFixed(1))}%`,
    lower: say.decimal(ci?.lower ?? null),
    upper: say.decimal(ci?.upper ?? null),
    verdict: verdictText(result.verdict ?? '', say),
    bands: say.list(bands.map((_, i) => bandText(bands, i, say))),
  })
  return finding(
    text,
    place === -1 || place >= bands.length - 1 ? 'bad' : place >= bands.length - 2 ? 'neutral' : 'good',
  )
}

function verdictText(verdict: string, say: Say): string {
  const word = verdictWords[verdict]
  return word ? say.text(word) : verdict
}

/** The last band is the rest, so it is told by the limit of the one before. */
function bandText(bands: ReliabilityOptions['bands'], i: number, say: Say): string {
  const previous = i === bands.length - 1 ? bands[i - 1] : undefined
  const verdict = verdictText(bands[i]?.verdict ?? '', say)
  return previous
    ? say.text(words.bandBelow, { from: previous.from, verdict })
    : say.text(words.bandAbove, { from: bands[i]?.from ?? 0, verdict })
}

function deletionFinding({ alpha, items }: ReliabilityResult, say: Say): Finding[] {
  const best = highestAndLowest(items, (item) => item.alphaIfDeleted)?.highest
  if (alpha === null || !best || best.alphaIfDeleted === null) return []
  if (best.alphaIfDeleted - alpha <= noticeableAlphaRise) {
    return [finding(say.text(words.keepAll, { rise: noticeableAlphaRise }), 'good')]
  }
  const raising = items
    .filter((item) => (item.alphaIfDeleted ?? alpha) - alpha > noticeableAlphaRise)
    .sort((a, b) => (b.alphaIfDeleted ?? 0) - (a.alphaIfDeleted ?? 0))
    .slice(0, mostDeletions)
  return raising.map((item) =>
    finding(
      say.text(words.dropRaises, {
        item: say.name(item.name),
        alpha: say.decimal(alpha),
        without: say.decimal(item.alphaIfDeleted),
        rise: noticeableAlphaRise,
      }),
      'bad',
    ),
  )
}

function lowItemsFinding({ items }: ReliabilityResult, say: Say): Finding[] {
  const low = items.filter((item) => item.correctedItemTotal !== null && item.correctedItemTotal < lowItemTotal)
  if (low.length === 0) return []
  const names = low.map((item) =>
    say.text(words.itemWithValue, { item: say.name(item.name), value: say.decimal(item.correctedItemTotal) }),
  )
  return [finding(say.text(words.lowItems, { limit: lowItemTotal, items: say.list(names) }), 'bad')]
}

/** Beside a negative alpha omega would only mislead: the items have to be turned round first. */
function omegaFinding({ alpha, omegaTotal }: ReliabilityResult, say: Say): Finding[] {
  return omegaTotal === null || (alpha ?? 0) < 0
    ? []
    : [finding(say.text(words.omega, { omega: say.decimal(omegaTotal) }), 'neutral')]
}

function meansFinding({ items }: ReliabilityResult, say: Say): Finding[] {
  const extremes = highestAndLowest(items, (item) => item.mean)
  if (!extremes) return []
  return [
    finding(
      say.text(words.means, {
        min: say.score(extremes.lowest.mean, 3),
        max: say.score(extremes.highest.mean, 3),
        lowest: say.name(extremes.lowest.name),
        highest: say.name(extremes.highest.name),
      }),
      'neutral',
    ),
  ]
}
