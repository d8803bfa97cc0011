import type { FigureMark } from '#shared/charts/figure-marks.ts'
import type { Stands } from '#shared/charts/stands.ts'
import { nameText } from '#shared/derive/expression/name-text.ts'
import type { Variable } from '#shared/survey/variable.ts'
import type { AnalysisOptions } from '../../../client/use-analysis-run.ts'
import { allOf, anyOf, type Codebook, conditionText, scaleOf, variableOf } from './expressions.ts'
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
  const choice = (which: Behind['which'], conditions: readonly (string | null)[]): Behind[] =>
    conditions.every((one) => one !== null) ? [{ name, which, expression: allOf([...sample, anyOf(conditions)]) }] : []
  const all = stands.map((one) => wholeCondition(one, codebook))
  if (stands.some(({ items }) => items === undefined)) return choice('value', all)
  const turned = itemsTurned(options)
  const low = stands.map((one, i) => {
    const [marked, whole] = [lowMarks(one.items ?? [], codebook, turned), all[i] ?? null]
    return marked === null || whole === null ? null : allOf([marked, whole])
  })
  return [...choice('lowMarks', low), ...choice('allMarks', all)]
}

function nameOf({ name, seriesName }: FigureMark): string {
  return seriesName === '' ? name : `${name} · ${seriesName}`
}

function wholeCondition({ all }: Stands, codebook: Codebook): string | null {
  // Of a condition that nobody can meet, such as a label that no code has, the opposite says nothing.
  const texts = all.map((one) => conditionText(one, codebook) ?? ('not' in one ? '' : null))
  return texts.every((one) => one !== null) ? allOf(texts.filter((one) => one !== '')) : null
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
