import type { Block, FigureBlock } from '../../document/block.ts'
import { fuzzyOperators } from '../../statistics/fuzzy/compose.ts'
import { noteBlocks } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { alongWith } from '../common/stands.ts'
import type { PresentContext } from '../define.ts'
import type { FuzzyOptions } from './options.ts'
import { leavesOf, readTree, wholeName } from './read-tree.ts'
import type { FuzzyResult } from './result.ts'
import { operatorNames, operatorSigns, fuzzyWords as words } from './sentences.ts'
import { standsForGrade } from './stands-for-grade.ts'
import { membershipTable, nodesTable, operatorsTable } from './tables.ts'

export function presentFuzzy(result: FuzzyResult, context: PresentContext<FuzzyOptions>): Block[] {
  const say = createSay(context)
  return [
    ...findings(result, say),
    operatorsTable(result, say),
    figure(result, context.options, say),
    membershipTable(result, say),
    ...(result.nodes.length > 0 ? [nodesTable(result, say)] : []),
    ...noteBlocks(result, { ...say, name: (name) => (name === wholeName ? say.text(words.whole) : say.name(name)) }),
  ]
}

function findings(result: FuzzyResult, say: Say): Block[] {
  const weak = result.indicators.filter((indicator) => indicator.weak)
  const weakList = weak.map(({ name, score }) =>
    say.text(words.weakOne, { name: say.name(name), score: say.score(score, 2) }),
  )
  return [
    {
      kind: 'finding',
      tone: 'neutral',
      text: say.text(words.result, {
        sign: operatorSigns[result.operator],
        operator: say.text(operatorNames[result.operator]),
        grade: result.grade,
        share: say.share(Math.max(...result.normalized)),
        score: say.score(result.score, 3),
      }),
    },
    { kind: 'finding', tone: 'neutral', text: operatorsText(result, say) },
    weak.length > 0
      ? { kind: 'finding', tone: 'bad', text: say.text(words.weak, { list: say.list(weakList) }) }
      : { kind: 'finding', tone: 'good', text: say.text(words.noWeak) },
  ]
}

function operatorsText({ operators, grade }: FuzzyResult, say: Say): string {
  const all = fuzzyOperators.map((operator) => operators[operator])
  const scores = all.map(({ score }) => score)
  if (all.every((evaluation) => evaluation.grade === grade)) {
    const details = { grade, lowest: say.score(Math.min(...scores), 3), highest: say.score(Math.max(...scores), 3) }
    return say.text(words.operatorsAgree, details)
  }
  const list = fuzzyOperators.map((operator) =>
    say.text(words.operatorGrade, { sign: operatorSigns[operator], grade: operators[operator].grade }),
  )
  return say.text(words.operatorsDiffer, { list: say.list(list) })
}

function figure(result: FuzzyResult, options: FuzzyOptions, say: Say): FigureBlock {
  const items = leavesOf(readTree(options).tree).map(({ item }) => item)
  const along = alongWith(
    options,
    items.filter((item) => item !== null),
  )
  const rows = [
    ...result.indicators.map(({ name, normalized }) => ({ name: say.name(name), normalized })),
    { name: say.text(words.whole), normalized: result.normalized },
  ]
  return {
    kind: 'figure',
    caption: say.text(words.figureCaption),
    description: say.text(words.figureDescription, {
      count: result.indicators.length,
      grades: result.grades.length,
      grade: result.grade,
      share: say.share(Math.max(...result.normalized)),
    }),
    chart: {
      kind: 'groupedBar',
      stacked: true,
      categories: rows.map(({ name }) => name),
      series: result.grades.map(({ label }, grade) => ({
        name: label,
        values: rows.map(({ normalized }) => (normalized[grade] ?? 0) * 100),
        stands: rows.map((_, i) => standsForGrade(items[i] ?? null, grade, options, along)),
      })),
      axis: { title: say.text(words.axis), min: 0, max: 100, digits: 1, quantity: 'percent' },
    },
  }
}
