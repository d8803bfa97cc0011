import type { Block, Tone } from '../../document/block.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import type { Say } from '../common/say.ts'
import type { IndexResult, IndexResultNode } from './result.ts'
import { scoreVerdictWords, indexWords as words } from './sentences.ts'

type Finding = Extract<Block, { kind: 'finding' }>
/** As many weak points as a summary page takes. */
const mostWeakPoints = 3

export function indexFindings(result: IndexResult, say: Say): Finding[] {
  return [
    scoreFinding(result, say),
    ...targetFinding(result, say),
    ...extremesFinding(result, say),
    ...weakPoints(result, say),
  ]
}

function finding(text: string, tone: Tone): Finding {
  return { kind: 'finding', text, tone }
}

export function verdictText(verdict: string, say: Say): string {
  const word = scoreVerdictWords[verdict]
  return word ? say.text(word) : verdict
}

function scoreFinding({ name, score, scale, verdict, bands }: IndexResult, say: Say): Finding {
  const byHeight = [...bands].sort((a, b) => b.above - a.above)
  const found = byHeight.findIndex((band) => score > band.above)
  const place = found < 0 ? byHeight.length - 1 : found
  const from = byHeight[place]?.above ?? 0
  const to = byHeight[place - 1]?.above
  const isLast = place === byHeight.length - 1
  const band =
    to === undefined
      ? say.text(words.bandAbove, { from })
      : say.text(isLast ? words.bandBelow : words.bandBetween, { from, to })
  const text = say.text(words.score, {
    name: say.name(name),
    score: say.score(score, 1),
    scale,
    verdict: verdictText(verdict, say),
    band,
  })
  return finding(text, 'neutral')
}

function targetFinding({ score, target, stretchTarget }: IndexResult, say: Say): Finding[] {
  if (target === null) return []
  const details = { target: say.score(target, 0), gap: say.score(Math.abs(score - target), 1) }
  if (score < target) return [finding(say.text(words.targetMissed, details), 'bad')]
  if (stretchTarget === null || score >= stretchTarget || stretchTarget <= target) {
    return [finding(say.text(words.targetReached, details), 'good')]
  }
  const stretch = { stretch: say.score(stretchTarget, 0), gap: say.score(stretchTarget - score, 1) }
  return [finding(say.text(words.stretchMissed, { ...details, ...stretch }), 'good')]
}

function extremesFinding({ nodes }: IndexResult, say: Say): Finding[] {
  const first = nodes.filter((node) => node.level === 1)
  const extremes = highestAndLowest(first, (node) => node.score)
  if (!extremes || first.length < 2) return []
  const { highest, lowest } = extremes
  return [
    finding(
      say.text(words.extremes, {
        highest: say.name(highest.name),
        highestScore: say.score(highest.score, 1),
        lowest: say.name(lowest.name),
        lowestScore: say.score(lowest.score, 1),
        gap: say.score(highest.score - lowest.score, 1),
      }),
      'neutral',
    ),
  ]
}

/** Items of at least average weight that score below the index, the ones with most to gain first. */
function weakPoints({ nodes, score, scale }: IndexResult, say: Say): Finding[] {
  const items = nodes.filter((node) => node.item !== null)
  const average = 1 / Math.max(1, items.length)
  const gain = (node: IndexResultNode) => node.overallWeight * (scale - node.score)
  const weak = items
    .filter((node) => node.overallWeight >= average * (1 - 1e-9) && node.score < score)
    .sort((a, b) => gain(b) - gain(a))
    .slice(0, mostWeakPoints)
  if (weak.length === 0) return []
  const names = weak.map((node) =>
    say.text(words.weakPoint, {
      name: say.name(node.name),
      score: say.score(node.score, 1),
      weight: say.share(node.overallWeight),
    }),
  )
  return [finding(say.text(words.weakPoints, { items: say.list(names) }), 'bad')]
}
