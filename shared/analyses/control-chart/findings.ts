import type { Block } from '../../document/block.ts'
import { specialCauses } from '../../statistics/quality/special-causes.ts'
import type { Say } from '../common/say.ts'
import type { ControlChartResult } from './result.ts'
import { causeWords, controlChartWords as words } from './sentences.ts'
import { shownAs } from './shown.ts'

/** More points than this are not listed one by one. */
const mostNamed = 8
/** With this many points or fewer nothing is said to be in control. */
const pointsToJudge = 8

export function controlFindings(result: ControlChartResult, say: Say): Block[] {
  const { points, center, rules } = result
  const shown = shownAs(result)
  const details = { n: points.length, center: shown.text(center), rules: say.text(words[rules]) }
  if (result.inControl) {
    return points.length > pointsToJudge
      ? [{ kind: 'finding', tone: 'good', text: say.text(words.inControl, details) }]
      : [{ kind: 'finding', tone: 'neutral', text: say.text(words.few, details) }]
  }
  const texts = spreadFindings(result, say)
  const outside = points.filter(({ violations }) => violations.includes('beyondLimits'))
  if (outside.length > 0) {
    const named = outside.map(({ name, value }) =>
      say.text(value > center ? words.pointUp : words.pointDown, { name, value: shown.text(value) }),
    )
    texts.push(say.text(words.outside, { ...details, count: outside.length, points: listed(named, say) }))
  }
  for (const cause of specialCauses) {
    if (cause === 'beyondLimits') continue
    const ends = points.flatMap(({ violations }, i) => (violations.includes(cause) ? [i] : []))
    if (ends.length === 0) continue
    const { name, meaning } = causeWords[cause]
    const stretches = listed(stretchesOf(ends, points, say), say)
    texts.push(say.text(words.pattern, { cause: say.text(name), points: stretches, meaning: say.text(meaning) }))
  }
  return texts.map((text) => ({ kind: 'finding', tone: 'bad', text }))
}

function spreadFindings(result: ControlChartResult, say: Say): string[] {
  const kinds = ['movingRange', 'range', 'standardDeviation'] as const
  return kinds.flatMap((kind) => {
    const outside = result[kind]?.points.filter(({ violations }) => violations.length > 0) ?? []
    if (outside.length === 0) return []
    const named = outside.map(({ name }) => say.text(words.pointName, { name }))
    const sentence = kind === 'movingRange' ? words.movingOutside : words.spreadOutside
    return [
      say.text(sentence, {
        chart: say.text(words[kind]),
        count: outside.length,
        points: listed(named, say),
      }),
    ]
  })
}

/** Points in a row as “first” to “last”, others by their names. */
function stretchesOf(places: readonly number[], points: ControlChartResult['points'], say: Say): string[] {
  const starts = places.filter((place) => !places.includes(place - 1))
  return starts.map((start) => {
    let end = start
    while (places.includes(end + 1)) end++
    const [first, last] = [points[start]?.name ?? '', points[end]?.name ?? '']
    // Points of one day carry one name.
    return first !== last ? say.text(words.stretch, { first, last }) : say.text(words.pointName, { name: first })
  })
}

function listed(named: readonly string[], say: Say): string {
  const list = say.list(named.slice(0, mostNamed))
  return named.length > mostNamed ? say.text(words.more, { list }) : list
}
