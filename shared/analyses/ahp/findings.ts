import type { Block, Tone } from '../../document/block.ts'
import { consistencyLimit } from '../bands.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import type { Say } from '../common/say.ts'
import { judgementText } from './judgement-text.ts'
import type { AhpOptions } from './options.ts'
import type { AhpResult } from './result.ts'
import { ahpMethodWords, randomIndexWords, ahpWords as words } from './sentences.ts'

export function ahpFindings(result: AhpResult, options: AhpOptions, say: Say): Block[] {
  const finding = (text: string, tone: Tone): Block => ({ kind: 'finding', text, tone })
  return [
    finding(weightsText(result, options, say), 'neutral'),
    finding(consistencyText(result, say), result.consistent ? 'good' : 'bad'),
    ...(result.consistent || !result.worstJudgement ? [] : [finding(worstText(result.worstJudgement, say), 'bad')]),
    finding(methodsText(result, say), 'neutral'),
    ...(result.experts.length > 1 ? [finding(expertsText(result, say), 'neutral')] : []),
  ]
}

function weightsText({ weights }: AhpResult, options: AhpOptions, say: Say): string {
  const sorted = [...weights].sort((a, b) => b.weight - a.weight)
  const method = say.text(ahpMethodWords[options.method])
  return say.text(words.weights, {
    method: say.language === 'en' ? method.toLowerCase() : method,
    weights: say.list(
      sorted.map(({ name, weight }) => say.text(words.weightOf, { name: say.name(name), weight: say.share(weight) })),
    ),
  })
}

function consistencyText(result: AhpResult, say: Say): string {
  if (result.matrix.length <= 2) return say.text(words.twoCriteria)
  return say.text(result.consistent ? words.passed : words.failed, {
    lambdaMax: say.decimal(result.lambdaMax),
    ci: say.decimal(result.ci),
    cr: say.decimal(result.cr),
    limit: say.fixed(consistencyLimit, 2),
    table: say.text(randomIndexWords[result.randomIndex]),
  })
}

function worstText(worst: NonNullable<AhpResult['worstJudgement']>, say: Say): string {
  return say.text(words.worst, {
    a: say.name(worst.a),
    b: say.name(worst.b),
    given: judgementText(worst.given),
    suggested: judgementText(worst.suggested),
  })
}

function methodsText({ methods }: AhpResult, say: Say): string {
  const { root, sum, eigenvector } = methods
  const differences = root.weights.map(({ weight }, i) => {
    const all = [weight, sum.weights[i]?.weight ?? weight, eigenvector.weights[i]?.weight ?? weight]
    return Math.max(...all) - Math.min(...all)
  })
  const largest = Math.max(...differences) * 100
  return largest < 0.1
    ? say.text(words.methodsEqual)
    : say.text(words.methodsAgree, { difference: say.decimal(largest, 1) })
}

function expertsText({ experts, weights }: AhpResult, say: Say): string {
  const spans = weights.map(({ name }, i) => {
    const given = experts.filter((expert) => expert.included).map((expert) => expert.weights[i]?.weight ?? 0)
    return { name, lowest: Math.min(...given), highest: Math.max(...given) }
  })
  const widest = highestAndLowest(spans, (span) => span.highest - span.lowest)?.highest
  return say.text(words.experts, {
    count: experts.length,
    consistent: experts.filter((expert) => expert.consistent).length,
    name: say.name(widest?.name ?? ''),
    lowest: say.share(widest?.lowest ?? null),
    highest: say.share(widest?.highest ?? null),
  })
}
