import type { Block, FigureBlock, Tone } from '../../document/block.ts'
import { judgementText } from '../ahp/judgement-text.ts'
import { ahpMethodWords, randomIndexWords } from '../ahp/sentences.ts'
import { consistencyLimit } from '../bands.ts'
import { noteBlocks } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import type { PresentContext } from '../define.ts'
import type { AhpHierarchyOptions } from './options.ts'
import type { AhpHierarchyResult, HierarchyComparison } from './result.ts'
import { ahpHierarchyWords as words } from './sentences.ts'
import { consistencyTable, weightsTable } from './tables.ts'

/** Up to this many leaves are all named; of more, only the largest. */
const fewLeaves = 6
const namedLeaves = 3

export function presentAhpHierarchy(result: AhpHierarchyResult, context: PresentContext<AhpHierarchyOptions>): Block[] {
  const say = createSay(context)
  const finding = (text: string, tone: Tone): Block => ({ kind: 'finding', text, tone })
  const failed = result.comparisons.filter(({ consistent }) => !consistent)
  return [
    finding(weightsText(result, context.options, say), 'neutral'),
    finding(totalText(result, say), result.total.consistent ? 'good' : 'bad'),
    ...failed.flatMap((comparison) => {
      const text = failedText(comparison, say)
      return text === null ? [] : [finding(text, 'bad')]
    }),
    weightsTable(result, say),
    figure(result, say),
    consistencyTable(result, say),
    // That a comparison failed stands among the findings already.
    ...noteBlocks({ ...result, notes: result.notes.filter(({ code }) => code !== 'nodeInconsistent') }, say),
  ]
}

function weightsText({ priorities }: AhpHierarchyResult, options: AhpHierarchyOptions, say: Say): string {
  const method = say.text(ahpMethodWords[options.method])
  const all = priorities.length <= fewLeaves
  const named = all ? priorities : priorities.slice(0, namedLeaves)
  return say.text(all ? words.allWeights : words.weights, {
    method: say.language === 'en' ? method.toLowerCase() : method,
    largest: say.list(
      named.map(({ name, weight }) => say.text(words.weightOf, { name: say.name(name), weight: say.share(weight) })),
    ),
    count: priorities.length,
    few: named.length,
    share: say.share(named.reduce((sum, { weight }) => sum + weight, 0)),
  })
}

function totalText({ total, randomIndex }: AhpHierarchyResult, say: Say): string {
  if (total.ri === 0) return say.text(words.pairsOnly)
  return say.text(total.consistent ? words.passed : words.failed, {
    ci: say.decimal(total.ci),
    ri: say.decimal(total.ri),
    cr: say.decimal(total.cr),
    limit: say.fixed(consistencyLimit, 2),
    table: say.text(randomIndexWords[randomIndex]),
  })
}

function failedText({ node, cr, worstJudgement: worst }: HierarchyComparison, say: Say): string | null {
  return (
    worst &&
    say.text(words.nodeFailed, {
      node: say.name(node),
      cr: say.decimal(cr),
      a: say.name(worst.a),
      b: say.name(worst.b),
      given: judgementText(worst.given),
      suggested: judgementText(worst.suggested),
    })
  )
}

function figure({ priorities }: AhpHierarchyResult, say: Say): FigureBlock {
  const [highest] = priorities
  const lowest = priorities.at(-1)
  return {
    kind: 'figure',
    caption: say.text(words.figureCaption),
    description: say.text(words.figureDescription, {
      count: priorities.length,
      highest: say.name(highest?.name ?? ''),
      highestWeight: say.share(highest?.weight ?? null),
      lowest: say.name(lowest?.name ?? ''),
      lowestWeight: say.share(lowest?.weight ?? null),
    }),
    chart: {
      kind: 'bar',
      orientation: 'horizontal',
      axis: { title: say.text(words.axis), min: 0, digits: 1, quantity: 'percent' },
      bars: priorities.map(({ name, weight }) => ({ name: say.name(name), value: weight * 100 })),
    },
  }
}
