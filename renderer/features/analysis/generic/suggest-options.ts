import { treeOfIndexSystem } from '#shared/analyses/satisfaction-index/from-index-system.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { SurveyDesign } from '#shared/survey/survey-design.ts'
import { isNumeric, type Variable } from '#shared/survey/variable.ts'
import { variableTitle } from '#shared/survey/variable-title.ts'
import type { WeightSet } from '#shared/survey/weight-set.ts'
import { likelyComplaint } from '../../diagnosis/likely-complaint.ts'
import { isOutcome, likelyOverall } from '../../diagnosis/likely-overall.ts'
import { serviceItems } from '../service-items.ts'
import type { OptionField, OptionValues } from './option-field.ts'

/** What a form knows of the project it stands in. */
export interface FormProject {
  readonly variables: readonly Variable[]
  readonly tree: IndexNode | null
  readonly design: Pick<SurveyDesign, 'waveVariable'>
  /** The names of the indicators to weight; null: the first level of the index system. */
  readonly indicators: readonly Indicator[] | null
  /** Weights kept so far. */
  readonly sets: readonly WeightSet[]
}

export interface Indicator {
  readonly name: string
  /** null: a dimension, or an item that is not bound yet. */
  readonly variable: string | null
}

/** More predictors than this, and every subset of them takes too long. */
const mostForSubsets = 16

const recommendWords = /推荐|recommend|\bnps\b/i
const unitWords = /门店|网点|经销商|服务商|项目|小区|片区|店|shop|store|dealer|branch|unit|site/i
const perceptionSuffix = /^(.*?)[\s_-]*(感知|实际|perception|perceived)$/i
const expectationWords = /期望|expect/i

/** What a form begins with, so that it shows a result at once where the roles of the variables tell enough. */
export function suggestOptions(
  fields: readonly OptionField[],
  project: FormProject,
  accepts: (options: OptionValues) => boolean,
): OptionValues {
  const { variables, tree, design } = project
  const items = variables.filter((variable) => variable.role === 'item' && isNumeric(variable))
  const segments = variables.filter(({ role, name }) => role === 'segment' && name !== design.waveVariable)
  const unit = segments.find(({ name, label }) => unitWords.test(`${name} ${label}`)) ?? segments[0]
  const overall = likelyOverall(items)?.name
  const asked = new Map(fields.map((field) => [field.name, field]))
  /** Two questions are hardly ever answered by the same variable. */
  const taken = new Set<string>()
  const firstFree = (names: readonly (string | undefined)[]) => {
    const free = names.find((name) => name !== undefined && !taken.has(name))
    if (free !== undefined) taken.add(free)
    return free
  }

  const single = (name: string, as: 'numeric' | 'category'): string | undefined => {
    switch (name) {
      case 'item':
        return (items.find((item) => recommendWords.test(`${item.name} ${item.label}`)) ?? likelyOverall(items))?.name
      case 'wave':
        return design.waveVariable ?? undefined
      case 'time':
        return variables.find(({ role }) => role === 'date')?.name
      case 'unit':
        return unit?.name
      default:
        return firstFree(as === 'numeric' ? [overall] : segments.map((segment) => segment.name))
    }
  }

  const list = (name: string, as: 'numeric' | 'category'): readonly string[] | undefined => {
    const service = serviceItems(items, tree)
    if (name === 'predictors') return service.filter((item) => item !== overall)
    if (name === 'raters') return undefined
    if (as === 'numeric' || name === 'items') return indicatorVariables(project) ?? service
    const sets = variables.filter(({ role }) => role === 'multipleResponse').map((one) => one.name)
    if (sets.length > 0) return sets
    const complaint = likelyComplaint(segments)
    return complaint === undefined ? undefined : [complaint.name]
  }

  const suggested = (field: OptionField): unknown => {
    const { name, kind, required } = field
    switch (kind.kind) {
      case 'variable':
        return required || startsChosen.has(name) ? single(name, kind.as) : undefined
      case 'variables':
        if (kind.single) return segments[0]?.name === undefined ? undefined : [segments[0].name]
        return required || name === 'items' ? list(name, kind.as) : undefined
      case 'texts':
        return name === 'criteria' ? indicatorNames(project) : undefined
      case 'matrix':
        return name === 'matrix' && asked.has('criteria') ? equalMatrix(indicatorNames(project).length) : undefined
      case 'groups':
        return required ? dimensionItems(project) : undefined
      case 'choice':
        // Shapley values look at every subset of the predictors, relative weights do not.
        if (asked.has('predictors') && kind.values.includes('relativeWeights')) {
          return serviceItems(items, tree).length > mostForSubsets ? 'relativeWeights' : undefined
        }
        return required ? kind.values[0] : undefined
      case 'margins':
        return required && segments[0] !== undefined ? { [segments[0].name]: {} } : undefined
      case 'sets':
        return storedSets(project)
      case 'structure':
      case 'judgedTree':
        return name === 'tree' ? indexTrees(tree).find((one) => accepts({ tree: one })) : undefined
      case 'records':
        if (name === 'grades') return answerGrades(items, tree)
        return name === 'pairs' ? expectationPairs(items) : undefined
      default:
        return undefined
    }
  }
  const values: Record<string, unknown> = {}
  for (const field of fields) {
    const value = suggested(field)
    if (value !== undefined) values[field.name] = value
  }
  return values
}

/** Optional variables without which there is nothing to see. */
const startsChosen = new Set(['variable', 'item', 'overall', 'time', 'wave'])

/** The variables of the indicators to weight; null where none were named, or some are no items. */
function indicatorVariables({ indicators }: FormProject): readonly string[] | null {
  const bound = indicators?.flatMap(({ variable }) => (variable === null ? [] : [variable])) ?? []
  return indicators !== null && bound.length === indicators.length && bound.length > 1 ? bound : null
}

function indicatorNames({ indicators, tree }: FormProject): readonly string[] {
  return (indicators ?? tree?.children ?? []).map(({ name }) => name)
}

/** Every pair judged equal, to begin with. */
function equalMatrix(n: number): number[][] {
  return Array.from({ length: n }, () => new Array<number>(n).fill(1))
}

/** The dimensions of the index system with two items or more, by name. */
function dimensionItems({ tree, variables }: FormProject): Record<string, string[]> | undefined {
  const numeric = new Set(variables.filter(isNumeric).map(({ name }) => name))
  const groups = (tree?.children ?? []).flatMap(({ name, children }): [string, string[]][] => {
    const items = children.flatMap(({ variable }) => (variable !== null && numeric.has(variable) ? [variable] : []))
    return items.length >= 2 ? [[name, items]] : []
  })
  return groups.length === 0 ? undefined : Object.fromEntries(groups)
}

/** Items that ask for the same thing as expected and as experienced, by their wording: 可靠性期望 and 可靠性感知. */
function expectationPairs(items: readonly Variable[]) {
  const pairs = items.flatMap((perception) => {
    const stem = perceptionSuffix.exec(variableTitle(perception))?.[1]
    const expectation =
      stem === undefined || stem === ''
        ? undefined
        : items.find(
            (item) =>
              variableTitle(item).startsWith(stem) && expectationWords.test(variableTitle(item)) && !isOutcome(item),
          )
    return expectation === undefined
      ? []
      : [{ name: stem ?? variableTitle(perception), expectation: expectation.name, perception: perception.name }]
  })
  return pairs.length === 0 ? undefined : pairs
}

/** The answers of the first service item as grades, best first: labels where there are some, else the marks. */
function answerGrades(items: readonly Variable[], tree: IndexNode | null) {
  const [first] = serviceItems(items, tree)
  const item = items.find(({ name }) => name === first)
  if (item === undefined || item.scale === null) return undefined
  const [min, max] = item.scale
  const levels = max - min + 1
  if (!Number.isInteger(levels) || levels > mostGrades) return undefined
  const marks = Array.from({ length: levels }, (_, at) => (item.direction === 'low' ? min + at : max - at))
  return marks.map((mark) => ({ label: item.labels[String(mark)] ?? String(mark), value: mark }))
}

const mostGrades = 11

/** The weights that were kept for the same indicators, where there are two sets or more. */
function storedSets(project: FormProject) {
  const names = indicatorNames(project)
  const same = project.sets.filter(
    ({ weights }) => weights.length === names.length && weights.every(({ name }) => names.includes(name)),
  )
  const unique = [...new Map(same.map((set) => [set.name, set])).values()]
  return unique.length < 2 ? undefined : unique.map(({ name, weights }) => ({ name, weights }))
}

/** The index system in the forms that analyses take it: with its weights, or with equal judgements at each node. */
function indexTrees(tree: IndexNode | null): readonly unknown[] {
  return tree === null ? [] : [treeOfIndexSystem(tree), judgedTree(tree)].filter((one) => one !== null)
}

function judgedTree({ name, children }: IndexNode): Readonly<Record<string, unknown>> {
  if (children.length === 0) return { name }
  return {
    name,
    children: children.map(judgedTree),
    ...(children.length > 1 ? { matrix: equalMatrix(children.length) } : {}),
  }
}
