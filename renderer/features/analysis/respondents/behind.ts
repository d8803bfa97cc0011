import type { FigureMark } from '#shared/charts/figure-marks.ts'
import type { StandCondition, Stands } from '#shared/charts/stands.ts'
import { nameText } from '#shared/derive/expression/name-text.ts'
import type { Variable } from '#shared/survey/variable.ts'
import type { AnalysisOptions } from '../../../client/use-analysis-run.ts'
import { allOf, answeredText, anyOf, type Codebook, conditionText, scaleOf, variableOf } from './expressions.ts'
import { declaredScales, itemsTurned } from './read-options.ts'
import { sampleConditions } from './sample-condition.ts'

/** The responses that marks of a figure stand for. */
export interface Behind {
  readonly name: string
  readonly expression: string
  /** Of items: `lowMarks` are those on the bad side of the middle, `allMarks` all who answered. */
  readonly which: 'lowMarks' | 'allMarks' | 'value'
}

export interface Asked {
  readonly options: AnalysisOptions
  readonly variables: readonly Variable[]
}

/**
 * Who stands behind marks of a figure, within the sample of its result, the most telling choice first: of marks about items,
 * those who gave low marks come before those who gave any. Several marks stand for the responses behind any of them. Empty:
 * one of the marks stands for nobody.
 */
export function behindMarks({ options, variables }: Asked, marks: readonly FigureMark[]): readonly Behind[] {
  const stands = marks.flatMap((mark) => mark.stands ?? [])
  if (stands.length === 0 || stands.length < marks.length) return []
  const codebook = { variables, declared: declaredScales(options) }
  const sample = sampleConditions(options, codebook)
  if (sample === null) return []
  const name = [...new Set(marks.map(nameOf))].join(' / ')
  const choice = (which: Behind['which'], conditions: readonly (readonly string[] | null)[]): Behind[] => {
    const known = conditions.filter((one) => one !== null)
    if (known.length < conditions.length) return []
    return [{ name, which, expression: allOf([...sample, ...anyOfSets(known)]) }]
  }
  const all = stands.map((one) => conditionsOf(one, codebook))
  if (stands.some(({ items }) => items === undefined)) return choice('value', all)
  const turned = itemsTurned(options)
  const low = stands.map(({ all: conditions, items = [] }) => {
    const marked = lowMarks(items, codebook, turned)
    const others = conditionsOf({ all: conditions.filter((one, _, whole) => !isImplied(one, items, whole)) }, codebook)
    return marked === null || others === null ? null : [marked, ...others]
  })
  return [...choice('lowMarks', low), ...choice('allMarks', all)]
}

/** All of the conditions of any of the sets; what the sets share is said once. */
function anyOfSets(sets: readonly (readonly string[])[]): string[] {
  const [first = []] = sets
  const shared = first.filter((one) => sets.every((set) => set.includes(one)))
  const own = sets.map((set) => set.filter((one) => !shared.includes(one)))
  return own.some((set) => set.length === 0) ? shared : [anyOf(own.map(allOf)), ...shared]
}

/** Who gave a low mark has answered, and so has who has a low mean. Where more has to be answered it is said as a whole. */
function isImplied(condition: StandCondition, items: readonly string[], whole: readonly StandCondition[]): boolean {
  if ('answered' in condition) return whole.length === 1 && items.length === 1 && items[0] === condition.answered
  return 'any' in condition && condition.any.every((one) => 'answered' in one && items.includes(one.answered))
}

function nameOf({ name, seriesName }: FigureMark): string {
  return seriesName === '' ? name : `${name} · ${seriesName}`
}

/** Answers that are needed are asked for together. */
function conditionsOf({ all }: Stands, codebook: Codebook): readonly string[] | null {
  const names = all.flatMap((one) => ('answered' in one ? [one.answered] : []))
  const others = all.filter((one) => !('answered' in one))
  // Of a condition that nobody can meet, such as a label that no code has, the opposite says nothing.
  const texts = others.map((one) => conditionText(one, codebook) ?? ('not' in one ? '' : null))
  if (names.length > 0) texts.push(answeredText(names, codebook, 'all'))
  const known = texts.filter((one) => one !== null)
  return known.length < texts.length ? null : known.filter((one) => one !== '')
}

/** A low mark on an item, or a low mean over items of one scale; null: there is no telling. */
function lowMarks(names: readonly string[], codebook: Codebook, turned: readonly string[]): string | null {
  const items = names.map((name) => {
    const variable = variableOf(codebook, name)
    const scale = variable === undefined ? null : scaleOf(codebook, variable)
    const badSide = variable?.direction === 'low' || turned.includes(name) ? '>' : '<'
    return { written: nameText(name), scale, badSide }
  })
  const [first] = items
  if (first === undefined || first.scale === null) return null
  if (items.some(({ scale, badSide }) => String(scale) !== String(first.scale) || badSide !== first.badSide))
    return null
  const mark = items.length === 1 ? first.written : `mean(${items.map(({ written }) => written).join(', ')})`
  return `${mark} ${first.badSide} ${(first.scale[0] + first.scale[1]) / 2}`
}
