import type { Block, Tone } from '../../document/block.ts'
import { pText } from '../common/p-text.ts'
import type { Say } from '../common/say.ts'
import { bandsText, verdictText } from '../common/verdict-bands.ts'
import { lowestItemAdequacy } from '../validity-bands.ts'
import { factorName } from './names.ts'
import type { FactorOptions } from './options.ts'
import type { FactorResult } from './result.ts'
import { adequacyWords, factorWords as words } from './sentences.ts'

type Finding = Extract<Block, { kind: 'finding' }>

/** Factor correlations of this size and more speak for an oblique rotation (Tabachnick & Fidell). */
const notableCorrelation = 0.32
const significant = 0.05
/** As many factors are told in a sentence each. */
const mostTold = 8

export function factorFindings(result: FactorResult, options: FactorOptions, say: Say): Finding[] {
  return [
    suitability(result, options, say),
    retained(result, say),
    ...modelFit(result, say),
    ...belonging(result, options, say),
    ...unclear(result, options, say),
    ...correlation(result, say),
  ]
}

function finding(text: string, tone: Tone): Finding {
  return { kind: 'finding', text, tone }
}

function suitability({ kmo, bartlett }: FactorResult, { bands }: FactorOptions, say: Say): Finding {
  const test = { chiSquare: say.decimal(bartlett.chiSquare, 2), df: bartlett.df, p: pText(bartlett.p, say) }
  if (kmo.overall === null) return finding(say.text(words.suitedUnknown, test), 'bad')
  const text = say.text(words.suited, {
    kmo: say.decimal(kmo.overall),
    verdict: verdictText(kmo.verdict, adequacyWords, say),
    bands: bandsText(bands, adequacyWords, say),
    ...test,
  })
  const good = kmo.overall >= 0.7 && bartlett.p < significant
  const bad = kmo.overall < lowestItemAdequacy || bartlett.p >= significant
  return finding(text, good ? 'good' : bad ? 'bad' : 'neutral')
}

function retained(result: FactorResult, say: Say): Finding {
  const { rule, extraction, factorsRetained, variance, loadings } = result
  const sentence = { number: words.retainedNumber, kaiser: words.retainedKaiser, parallel: words.retainedParallel }[
    rule
  ]
  const text = say.text(sentence, {
    m: factorsRetained,
    k: loadings.length,
    factor: say.text(extraction === 'pca' ? words.component : words.factor),
    percent: say.percent(variance.at(-1)?.cumulativePercent ?? null),
  })
  return finding(text, 'neutral')
}

function modelFit({ goodnessOfFit, factorsRetained }: FactorResult, say: Say): Finding[] {
  if (!goodnessOfFit) return []
  const { chiSquare, df, p } = goodnessOfFit
  const details = { m: factorsRetained, chiSquare: say.decimal(chiSquare, 2), df, p: pText(p, say) }
  return p < significant
    ? [finding(say.text(words.fitPoor, details), 'neutral')]
    : [finding(say.text(words.fitGood, details), 'good')]
}

/** What each factor consists of, the strongest item first. */
function belonging(result: FactorResult, { loadingLimit: limit }: FactorOptions, say: Say): Finding[] {
  const rows = (result.rotated ?? result).loadings
  const factors = Array.from({ length: Math.min(mostTold, result.factorsRetained) }, (_, k) => k)
  return factors.map((k) => {
    const own = rows
      .map(({ name, values }) => ({ name, value: values[k] ?? 0 }))
      .filter(({ value }) => Math.abs(value) >= limit)
      .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    const factor = factorName(result, k, say)
    if (own.length === 0) return finding(say.text(words.belongsNone, { factor, limit, kind: kind(result, say) }), 'bad')
    const items = own.map(({ name, value }) =>
      say.text(words.itemWithValue, { item: say.name(name), value: say.decimal(value, 2) }),
    )
    return finding(say.text(words.belongs, { factor, items: say.list(items), limit }), 'neutral')
  })
}

function kind({ extraction }: FactorResult, say: Say): string {
  return say.text(extraction === 'pca' ? words.component : words.factor)
}

function unclear(result: FactorResult, { loadingLimit: limit }: FactorOptions, say: Say): Finding[] {
  const rows = (result.rotated ?? result).loadings
  const notable = rows.map(({ name, values }) => ({
    name: `“${say.name(name)}”`,
    count: values.filter((value) => Math.abs(value) >= limit).length,
  }))
  const told = (sentence: (typeof words)['weakItems'] | (typeof words)['crossLoading'], names: string[]) =>
    names.length === 0
      ? []
      : [finding(say.text(sentence, { items: say.list(names), limit, kind: kind(result, say) }), 'bad')]
  const several = notable.filter(({ count }) => count > 1).map(({ name }) => name)
  const none = notable.filter(({ count }) => count === 0).map(({ name }) => name)
  // Before a rotation most items load on several factors; that says nothing.
  return [...(result.rotated ? told(words.crossLoading, several) : []), ...told(words.weakItems, none)]
}

function correlation(result: FactorResult, say: Say): Finding[] {
  const pairs = (result.factorCorrelations ?? []).flatMap((row, k) =>
    row.slice(0, k).map((value, l) => ({ a: l, b: k, value })),
  )
  const [highest] = pairs.sort((x, y) => Math.abs(y.value) - Math.abs(x.value))
  if (!highest) return []
  const judgement = Math.abs(highest.value) >= notableCorrelation ? words.correlatedMuch : words.correlatedLittle
  const text = say.text(words.correlated, {
    a: factorName(result, highest.a, say),
    b: factorName(result, highest.b, say),
    value: say.decimal(highest.value),
    judgement: say.text(judgement),
  })
  return [finding(text, 'neutral')]
}
