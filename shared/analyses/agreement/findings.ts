import type { Block, Tone } from '../../document/block.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { pText } from '../common/p-text.ts'
import type { Say } from '../common/say.ts'
import { bandsText, verdictText } from '../common/verdict-bands.ts'
import type { AgreementOptions } from './options.ts'
import type { AgreementResult } from './result.ts'
import { kappaVerdictWords, agreementWords as words } from './sentences.ts'

type Finding = Extract<Block, { kind: 'finding' }>

export function agreementFindings(result: AgreementResult, options: AgreementOptions, say: Say): Finding[] {
  return [main(result, options, say), percent(result, say), ...hardest(result, say)]
}

function finding(text: string, tone: Tone): Finding {
  return { kind: 'finding', text, tone }
}

/** What Cohen's kappa is called with its weights. */
export function kappaName({ weights }: Pick<AgreementResult, 'weights'>, say: Say): string {
  const names = { none: words.plainName, linear: words.linearName, quadratic: words.quadraticName }
  return say.text(names[weights])
}

function main(result: AgreementResult, { bands }: AgreementOptions, say: Say): Finding {
  const { cohenKappa, fleissKappa, raters, verdict } = result
  const { value, p } = cohenKappa ?? fleissKappa
  if (value === null) return finding(say.text(words.undefined), 'bad')
  const byHeight = [...bands].sort((a, b) => b.from - a.from)
  const place = byHeight.findIndex((band) => value >= band.from)
  const [a = '', b = ''] = raters.map(say.name)
  const text = say.text(cohenKappa ? (cohenKappa.ci ? words.cohen : words.cohenWithoutTest) : words.fleiss, {
    a,
    b,
    m: raters.length,
    name: kappaName(result, say),
    value: say.decimal(value),
    level: levelText(cohenKappa?.ci?.level ?? null),
    lower: say.decimal(cohenKappa?.ci?.lower ?? null),
    upper: say.decimal(cohenKappa?.ci?.upper ?? null),
    p: pText(p, say),
    verdict: verdictText(verdict, kappaVerdictWords, say),
    bands: bandsText(bands, kappaVerdictWords, say),
  })
  const third = byHeight.length / 3
  return finding(text, place === -1 || place >= 2 * third ? 'bad' : place < third ? 'good' : 'neutral')
}

/** A level such as 0.95 as “95%”. */
export function levelText(level: number | null): string {
  return `${Number(((level ?? 0) * 100).toFixed(1))}%`
}

function percent(result: AgreementResult, say: Say): Finding {
  const { raters, percentAgreement, percentUnanimous, fleissKappa, marginals } = result
  const text = say.text(raters.length === 2 ? words.percentTwo : words.percent, {
    percent: say.percent(percentAgreement),
    expected: say.share(raters.length === 2 ? chanceOfTwo(marginals) : fleissKappa.expected),
    subject: say.text(words.allRaters),
    unanimous: say.percent(percentUnanimous),
  })
  return finding(text, 'neutral')
}

/** How often two raters with these marginals agree by chance, unweighted. */
function chanceOfTwo([a, b]: AgreementResult['marginals']): number {
  const sum = (counts: readonly number[] = []) => counts.reduce((total, count) => total + count, 0)
  const products = sum(a?.counts.map((count, j) => count * (b?.counts[j] ?? 0)))
  return products / (sum(a?.counts) * sum(b?.counts))
}

/** A category of rare use tells nothing of agreement. */
const rarest = 0.05

function hardest({ categories, fleissKappa }: AgreementResult, say: Say): Finding[] {
  const common = categories.filter(({ share }) => share >= rarest)
  const extremes = highestAndLowest(common, (category) => category.kappa)
  if (!extremes || common.length < 3 || fleissKappa.value === null) return []
  const { name, kappa } = extremes.lowest
  if (kappa === null || fleissKappa.value - kappa < 0.1) return []
  return [finding(say.text(words.hardest, { category: name, value: say.decimal(kappa) }), 'bad')]
}
