import type { Block } from '../../document/block.ts'
import { significanceLimit } from '../bands.ts'
import { effectSize } from '../common/effect-size.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { levelText } from '../common/level-text.ts'
import { pText } from '../common/p-text.ts'
import type { Say } from '../common/say.ts'
import type { CompareGroupsOptions } from './options.ts'
import type { CompareGroupsResult } from './result.ts'
import { compareGroupsWords as words } from './sentences.ts'

/** Beyond these, naming pairs helps nobody. */
const namedPairs = 5

export function compareGroupsFindings(result: CompareGroupsResult, options: CompareGroupsOptions, say: Say): Block[] {
  const { levene, tTest, welchAnova } = result
  const unequal = levene !== null && levene.p < significanceLimit
  // With unequal variances Welch's test is reported, where it is defined.
  const byWelch = unequal && (tTest ? tTest.welch : welchAnova) !== null
  const main = tTest ? twoGroups(result, options, byWelch, say) : manyGroups(result, options, byWelch, say)
  const texts = main ?? [say.text(words.untested, { dependent: say.name(options.dependent) })]
  if (main && unequal) {
    texts.push(say.text(byWelch ? words.unequal : words.unequalUntreated, { p: pText(levene.p, say) }))
  }
  return texts.map((text) => ({ kind: 'finding', tone: 'neutral', text }))
}

function twoGroups(
  { groups, tTest, cohensD }: CompareGroupsResult,
  options: CompareGroupsOptions,
  byWelch: boolean,
  say: Say,
): string[] | null {
  const test = byWelch ? tTest?.welch : tTest?.pooled
  if (!test) return null
  const [a, b] = groups
  const text = say.text(test.p < significanceLimit ? words.twoDiffer : words.twoAlike, {
    dependent: say.name(options.dependent),
    a: a?.name ?? '',
    b: b?.name ?? '',
    meanA: say.score(a?.mean ?? null, 3),
    meanB: say.score(b?.mean ?? null, 3),
    difference: say.score(test.meanDifference, 3),
    level: levelText(options.level),
    lower: say.score(test.ci.lower, 3),
    upper: say.score(test.ci.upper, 3),
    test: say.text(byWelch ? words.welch : words.pooled),
    t: say.decimal(test.t),
    df: say.fixed(test.df, byWelch ? 1 : 0),
    p: pText(test.p, say),
    d: say.decimal(cohensD),
    size: say.text(effectSize('difference', cohensD ?? 0)),
  })
  return [text]
}

function manyGroups(
  result: CompareGroupsResult,
  options: CompareGroupsOptions,
  byWelch: boolean,
  say: Say,
): string[] | null {
  const { anova, welchAnova, groups } = result
  const plain =
    anova && anova.f !== null && anova.p !== null
      ? { f: anova.f, df1: anova.dfBetween, df2: anova.dfWithin, p: anova.p }
      : null
  const test = byWelch && welchAnova ? welchAnova : plain
  if (!test) return null
  const differ = test.p < significanceLimit
  const extremes = highestAndLowest(groups, ({ mean }) => mean)
  const texts = [
    say.text(differ ? words.manyDiffer : words.manyAlike, {
      dependent: say.name(options.dependent),
      count: groups.length,
      test: say.text(test === plain ? words.anova : words.welch),
      f: say.decimal(test.f),
      df1: test.df1,
      df2: say.fixed(test.df2, test === plain ? 0 : 1),
      p: pText(test.p, say),
      eta: say.share(anova?.etaSquared ?? null),
      size: say.text(effectSize('etaSquared', anova?.etaSquared ?? 0)),
    }),
    say.text(words.extremes, {
      highest: extremes?.highest.name ?? '',
      highestMean: say.score(extremes?.highest.mean ?? null, 3),
      lowest: extremes?.lowest.name ?? '',
      lowestMean: say.score(extremes?.lowest.mean ?? null, 3),
    }),
  ]
  return differ ? [...texts, pairSentence(result, say)] : texts
}

function pairSentence({ tukey }: CompareGroupsResult, say: Say): string {
  const found = (tukey ?? []).filter(({ p }) => p < significanceLimit).sort((a, b) => a.p - b.p)
  if (found.length === 0) return say.text(words.noPairs)
  const named = found.slice(0, namedPairs).map(({ a, b, difference, p }) => {
    const [higher, lower] = difference < 0 ? [b, a] : [a, b]
    return say.text(words.pair, {
      a: higher,
      b: lower,
      difference: say.score(Math.abs(difference), 3),
      p: pText(p, say),
    })
  })
  const names = say.list(named)
  const pairs = found.length > namedPairs ? say.text(words.andOthers, { names }) : names
  return say.text(words.pairs, { count: found.length, pairs })
}
