import type { Block, Tone } from '../../document/block.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { pText } from '../common/p-text.ts'
import type { Say } from '../common/say.ts'
import type { CfaOptions } from './options.ts'
import type { CfaResult } from './result.ts'
import { cfaWords as words } from './sentences.ts'

type Finding = Extract<Block, { kind: 'finding' }>

export function cfaFindings(result: CfaResult, options: CfaOptions, say: Say): Finding[] {
  return [
    modelFit(result, options, say),
    convergent(result, options, say),
    ...discriminant(result, options, say),
    ...weakest(result, say),
  ]
}

function finding(text: string, tone: Tone): Finding {
  return { kind: 'finding', text, tone }
}

function modelFit({ fit }: CfaResult, { criteria }: CfaOptions, say: Say): Finding {
  if (fit.df === 0) return finding(say.text(words.fitNone), 'neutral')
  const checks = (['cfi', 'tli', 'rmsea', 'srmr'] as const).map((key) => {
    const value = fit[key]
    const limit = criteria[key]
    const atLeast = key === 'cfi' || key === 'tli'
    const details = { name: say.text(words[key]), value: say.decimal(value), limit }
    const met = value !== null && (atLeast ? value >= limit : value <= limit)
    return { met, text: say.text(atLeast ? words.atLeast : words.atMost, details) }
  })
  const texts = (met: boolean) => {
    const chosen = checks.filter((check) => check.met === met).map((check) => check.text)
    return chosen.length > 0 ? say.list(chosen) : say.text(words.nothing)
  }
  const test = { chiSquare: say.decimal(fit.chiSquare, 2), df: fit.df, p: pText(fit.p, say) }
  return checks.every((check) => check.met)
    ? finding(say.text(words.fitGood, { indices: texts(true), ...test }), 'good')
    : finding(say.text(words.fitPoor, { failed: texts(false), met: texts(true), ...test }), 'bad')
}

function convergent({ ave, compositeReliability }: CfaResult, { criteria }: CfaOptions, say: Say): Finding {
  const factors = Object.entries(ave).map(([factor, value]) => {
    const reliability = compositeReliability[factor] ?? null
    return { factor, value, reliability, met: value >= criteria.ave && (reliability ?? 0) >= criteria.reliability }
  })
  const short = factors.filter(({ met }) => !met)
  const list = (values: readonly (number | null)[]) => say.list(values.map((value) => say.decimal(value)))
  if (short.length === 0) {
    const details = {
      ave: list(factors.map(({ value }) => value)),
      reliability: list(factors.map(({ reliability }) => reliability)),
    }
    return finding(say.text(words.convergent, details), 'good')
  }
  const texts = short.map(({ factor, value, reliability }) =>
    say.text(words.factorValues, {
      factor: say.name(factor),
      ave: say.decimal(value),
      reliability: say.decimal(reliability),
    }),
  )
  const { ave: least, reliability } = criteria
  return finding(say.text(words.notConvergent, { factors: say.list(texts), ave: least, reliability }), 'bad')
}

function discriminant(result: CfaResult, { criteria }: CfaOptions, say: Say): Finding[] {
  const pairs = result.htmt.map(({ a, b, value }, i) => {
    const r = result.factorCorrelations[i]?.value ?? 0
    const root = Math.sqrt(Math.min(result.ave[a] ?? 0, result.ave[b] ?? 0))
    return { a, b, value, r, met: (value ?? 1) < criteria.htmt && root > Math.abs(r) }
  })
  const highest = highestAndLowest(pairs, ({ value }) => value)?.highest
  if (!highest) return []
  const failed = pairs.filter(({ met }) => !met)
  if (failed.length === 0) {
    const details = {
      a: say.name(highest.a),
      b: say.name(highest.b),
      value: say.decimal(highest.value),
      limit: criteria.htmt,
    }
    return [finding(say.text(words.discriminant, details), 'good')]
  }
  const texts = failed.map(({ a, b, value, r }) =>
    say.text(words.pair, { a: say.name(a), b: say.name(b), value: say.decimal(value), r: say.decimal(r) }),
  )
  return [finding(say.text(words.notDiscriminant, { pairs: say.list(texts), limit: criteria.htmt }), 'bad')]
}

function weakest({ loadings }: CfaResult, say: Say): Finding[] {
  const lowest = highestAndLowest(loadings, ({ standardized }) => Math.abs(standardized))?.lowest
  if (!lowest) return []
  const text = say.text(words.weakest, {
    item: say.name(lowest.name),
    value: say.decimal(lowest.standardized),
    factor: say.name(lowest.factor),
  })
  return [finding(text, 'neutral')]
}
