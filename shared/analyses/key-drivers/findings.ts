import type { Block } from '../../document/block.ts'
import { pText } from '../common/p-text.ts'
import type { Say } from '../common/say.ts'
import type { KeyDriversOptions } from './options.ts'

import type { KeyDriversResult } from './result.ts'
import { keyDriversWords as words } from './sentences.ts'

const significance = 0.05
/** The leading drivers are those that carry half of the influence between them. */
const leadingShare = 0.5

export function keyDriversFindings(result: KeyDriversResult, options: KeyDriversOptions, say: Say): Block[] {
  const dependent = say.name(result.dependent)
  const findings: Block[] = [{ kind: 'finding', tone: 'neutral', text: explained(result, dependent, say) }]
  const quoted = (names: readonly string[]) =>
    say.list(names.map((name) => say.text(words.quoted, { name: say.name(name) })))
  if (result.p !== null && result.p >= significance) {
    findings.push({
      kind: 'finding',
      tone: 'bad',
      text: say.text(words.notSignificant, { p: pText(result.p, say), dependent }),
    })
  } else {
    const main = mainDrivers(result, quoted, say)
    if (main) findings.push({ kind: 'finding', tone: 'neutral', text: main })
    const negative = result.coefficients.filter(({ b, p }) => b < 0 && p !== null && p < significance)
    if (negative.length > 0) {
      const names = quoted(negative.map(({ name }) => name))
      findings.push({ kind: 'finding', tone: 'bad', text: say.text(words.negative, { names, dependent }) })
    }
  }
  const overlapping = result.coefficients.filter(({ vif }) => vif > options.vifLimit)
  if (overlapping.length > 0) {
    const names = quoted(overlapping.map(({ name }) => name))
    const sentence = result.importanceBy === 'regression' ? words.overlapRegression : words.overlap
    findings.push({ kind: 'finding', tone: 'bad', text: say.text(sentence, { names, limit: options.vifLimit }) })
  }
  return findings
}

function explained(result: KeyDriversResult, dependent: string, say: Say): string {
  if (result.f === null) return say.text(words.determined, { dependent })
  const [only] = result.coefficients
  const one = result.coefficients.length === 1 && only
  return say.text(one ? words.explainedOne : words.explained, {
    k: result.coefficients.length,
    name: say.name(only?.name ?? ''),
    dependent,
    r2: say.share(result.r2),
    value: say.decimal(result.r2),
    adjusted: say.decimal(result.adjustedR2),
    df1: result.df1,
    df2: Number.isInteger(result.df2) ? result.df2 : say.fixed(result.df2, 1),
    f: say.decimal(result.f, 2),
    p: pText(result.p, say),
  })
}

function mainDrivers(result: KeyDriversResult, quoted: (names: readonly string[]) => string, say: Say): string | null {
  const sorted = [...result.importance].sort((a, b) => b.value - a.value)
  const [first] = sorted
  const last = sorted.at(-1)
  if (!first || !last || first === last || first.share === null) return null
  let sum = 0
  let count = 0
  while (sum < leadingShare && count < sorted.length) sum += sorted[count++]?.share ?? 0
  const details = {
    name: say.name(first.name),
    share: say.share(first.share),
    last: say.name(last.name),
    lastShare: say.share(last.share),
  }
  if (count < 2) return say.text(words.first, details)
  const names = quoted(sorted.slice(0, count).map(({ name }) => name))
  return say.text(words.leading, { ...details, names, count, sum: say.share(sum) })
}
