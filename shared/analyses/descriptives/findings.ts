import type { Block } from '../../document/block.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import type { Say } from '../common/say.ts'
import type { DescribedVariable } from './result.ts'
import { descriptivesWords as words } from './sentences.ts'

/** Up to this many variables each gets its own sentence; beyond, the extremes are named. */
const fewVariables = 3
/** A skewness beyond this is called marked. */
const markedSkewness = 1

export function descriptivesFindings(variables: readonly DescribedVariable[], say: Say): Block[] {
  const texts = variables.length <= fewVariables ? variables.map((v) => sentence(v, say)) : overview(variables, say)
  const skewed = variables.filter((v) => Math.abs(v.skewness ?? 0) > markedSkewness)
  return [...texts, ...skewed.slice(0, fewVariables).map((v) => skewSentence(v, say))].map((text) => ({
    kind: 'finding',
    tone: 'neutral',
    text,
  }))
}

function sentence(variable: DescribedVariable, say: Say): string {
  return say.text(variable.n === 0 ? words.none : words.one, {
    variable: say.name(variable.name),
    mean: say.score(variable.mean, 3),
    sd: say.score(variable.sd, 3),
    n: say.integer(variable.n),
  })
}

function overview(variables: readonly DescribedVariable[], say: Say): string[] {
  const extremes = highestAndLowest(variables, (v) => v.mean)
  if (!extremes) return []
  const widest = highestAndLowest(variables, (v) => v.sd)
  return [
    say.text(words.span, {
      count: variables.length,
      highest: say.name(extremes.highest.name),
      highestMean: say.score(extremes.highest.mean, 3),
      lowest: say.name(extremes.lowest.name),
      lowestMean: say.score(extremes.lowest.mean, 3),
    }),
    ...(widest
      ? [say.text(words.spread, { variable: say.name(widest.highest.name), sd: say.score(widest.highest.sd, 3) })]
      : []),
  ]
}

function skewSentence(variable: DescribedVariable, say: Say): string {
  return say.text(words.skewed, {
    variable: say.name(variable.name),
    skewness: say.decimal(variable.skewness),
    median: say.score(variable.median, 2),
  })
}
