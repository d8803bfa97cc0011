import { findAnalysis } from '#shared/analyses/index.ts'
import type { FigureMark } from '#shared/charts/figure-marks.ts'
import { nameText } from '#shared/derive/expression/name-text.ts'
import type { FigureBlock } from '#shared/document/block.ts'
import { indexNodeSchema } from '#shared/survey/index-system.ts'
import { isNumeric, type Variable } from '#shared/survey/variable.ts'
import { variableTitle } from '#shared/survey/variable-title.ts'
import type { AnalysisOptions } from '../../../client/use-analysis-run.ts'
import { walk } from '../../../ui/outline/outline-node.ts'
import { allOf, anyOf, hasLowMark, hasValue } from './expressions.ts'
import { sampleConditions } from './sample-condition.ts'

/** The responses a mark of a figure stands for. */
export interface Behind {
  readonly name: string
  readonly expression: string
  /** Of an item: `lowMarks` are those on the bad side of the middle, `allMarks` all who answered it. */
  readonly which: 'lowMarks' | 'allMarks' | 'value'
}

export interface Asked {
  readonly analysis: string
  readonly options: AnalysisOptions
  readonly variables: readonly Variable[]
}

/**
 * Who stands behind marks of a figure, the most telling choice first. A class of a histogram is a range of its variable; a
 * name that is a value of a variable of the analysis (a group, a wave, an answer) stands for those who have it; the name of
 * an item or a dimension for those who gave it low marks, and those who gave it any. Several marks together must all be
 * values. Empty: nobody in particular.
 */
export function behindMarks(asked: Asked, figure: FigureBlock, marks: readonly FigureMark[]): readonly Behind[] {
  const [only] = marks
  const sample = sampleConditions(asked.options, asked.variables)
  if (only === undefined || sample === null) return []
  const within = (behind: Behind): Behind => ({ ...behind, expression: allOf([...sample, behind.expression]) })
  if (marks.length === 1) return behindMark(asked, figure, only).map(within)
  const each = marks.map((mark) => behindMark(asked, figure, mark)[0])
  if (!each.every((one) => one !== undefined && one.which === 'value')) return []
  const known = each.filter((one) => one !== undefined)
  const names = [...new Set(known.map(({ name }) => name))]
  return [
    within({ name: names.join(' / '), expression: anyOf(known.map(({ expression }) => expression)), which: 'value' }),
  ]
}

function behindMark({ analysis, options, variables }: Asked, figure: FigureBlock, mark: FigureMark): readonly Behind[] {
  const used = usedVariables(analysis, options, variables)
  if (mark.range !== null) return inRange(used, figure, mark)
  const name = mark.seriesName === '' ? mark.name : `${mark.name} · ${mark.seriesName}`
  const item = used.find(
    (variable) => isNumeric(variable) && (variable.label === mark.name || variable.name === mark.name),
  )
  const items = item === undefined ? leavesOf(options, mark.name, used) : [item]
  const groups = used.filter((variable) => isGroup(options, variable, figure))
  const series = mark.seriesName === '' ? null : valueAmong(groups, mark.seriesName, item)
  if (items.length > 0) {
    const graded = item === undefined || mark.seriesName === '' ? null : gradeOf(item, mark.seriesName)
    if (graded !== null) return [{ name, expression: graded, which: 'value' }]
    const also = series === null ? [] : [series.expression]
    const low = lowOf(items)
    const answered = anyOf(items.map((one) => `not missing(${nameText(one.name)})`))
    return [
      ...(low === null ? [] : [{ name, expression: allOf([low, ...also]), which: 'lowMarks' as const }]),
      { name, expression: allOf([answered, ...also]), which: 'allMarks' },
    ]
  }
  const value = valueAmong(groups, mark.name, undefined)
  if (value === null) return []
  const second =
    mark.seriesName === ''
      ? null
      : valueAmong(
          groups.filter((one) => one !== value.variable),
          mark.seriesName,
          undefined,
        )
  return [
    { name, expression: allOf([value.expression, ...(second === null ? [] : [second.expression])]), which: 'value' },
  ]
}

function inRange(used: readonly Variable[], figure: FigureBlock, { name, range }: FigureMark): readonly Behind[] {
  const numeric = used.filter(isNumeric)
  const variable = numeric.find((one) => mentions(figure, one)) ?? (numeric.length === 1 ? numeric[0] : undefined)
  if (range === null || variable === undefined) return []
  const written = nameText(variable.name)
  const expression = `${written} >= ${range.from} and ${written} ${range.last ? '<=' : '<'} ${range.to}`
  return [{ name: `${variableTitle(variable)} ${name}`, expression, which: 'value' }]
}

/** The first variable with such a value. Texts have no list of values: they are asked last. */
function valueAmong(groups: readonly Variable[], name: string, not: Variable | undefined) {
  const coded = (variable: Variable) => Number(Object.values(variable.labels).includes(name))
  const order = groups.filter((one) => one !== not).sort((a, b) => coded(b) - coded(a))
  for (const variable of order) {
    const expression = hasValue(variable, name)
    if (expression !== null) return { variable, expression }
  }
  return null
}

/** A level of an item's scale, by its label. */
function gradeOf(item: Variable, name: string): string | null {
  return Object.values(item.labels).includes(name) || /^-?\d+(\.\d+)?$/.test(name) ? hasValue(item, name) : null
}

/** Whether the figure tells the variable's values apart: it is named by an option of its own, or in the caption. */
function isGroup(options: AnalysisOptions, variable: Variable, figure: FigureBlock): boolean {
  return Object.values(options).includes(variable.name) || mentions(figure, variable)
}

function mentions({ caption, chart }: FigureBlock, { name, label }: Variable): boolean {
  const title = chart.kind === 'histogram' ? `${caption} ${chart.axisTitle}` : caption
  return (label !== '' && title.includes(label)) || title.includes(name)
}

function usedVariables(
  analysis: string,
  options: AnalysisOptions,
  variables: readonly Variable[],
): readonly Variable[] {
  try {
    const names = new Set(
      findAnalysis(analysis)
        .needs(options)
        .map(({ name }) => name),
    )
    return variables.filter(({ name }) => names.has(name))
  } catch {
    // Options of an older version of the analysis: the result can be read, but not asked.
    return []
  }
}

/** The variables of a dimension of the index system that the result is of. */
function leavesOf(options: AnalysisOptions, name: string, used: readonly Variable[]): readonly Variable[] {
  const tree = indexNodeSchema.safeParse(options['tree'])
  if (!tree.success) return []
  const node = walk([tree.data]).find((one) => one.node.name === name)?.node
  if (node === undefined) return []
  const bound = new Set(walk([node]).map((one) => one.node.variable))
  return used.filter(({ name: variable }) => bound.has(variable))
}

/** Low marks on an item, or a low mean over items of one scale. */
function lowOf(items: readonly Variable[]): string | null {
  const [first] = items
  if (first === undefined) return null
  if (items.length === 1) return hasLowMark(first)
  const alike = items.every(
    ({ scale, direction }) => String(scale) === String(first.scale) && direction === first.direction,
  )
  if (!alike || first.scale === null) return null
  const mean = `mean(${items.map(({ name }) => nameText(name)).join(', ')})`
  return `${mean} ${first.direction === 'low' ? '>' : '<'} ${(first.scale[0] + first.scale[1]) / 2}`
}
