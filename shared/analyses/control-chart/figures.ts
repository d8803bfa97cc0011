import type { FigureBlock } from '../../document/block.ts'
import type { Text } from '../../messages/language.ts'
import type { Say } from '../common/say.ts'
import { standsOfPoints } from '../common/stands.ts'
import { capital } from './capital.ts'
import type { ControlChartOptions } from './options.ts'
import type { ControlChartResult } from './result.ts'
import { kindWords, controlChartWords as words } from './sentences.ts'
import { type Shown, shownAs } from './shown.ts'

/** A figure about to be made: the main chart or the chart of spread under it. */
interface Drawn {
  readonly title: string
  readonly axis: string
  readonly center: readonly number[]
  readonly ucl: readonly number[]
  readonly lcl: readonly number[]
  readonly points: readonly { readonly name: string; readonly value: number; readonly violations: readonly string[] }[]
  /** A point is what two neighbours differ by. */
  readonly pairs?: boolean
}

export function controlFigures(result: ControlChartResult, options: ControlChartOptions, say: Say): FigureBlock[] {
  const shown = shownAs(result)
  const { movingRange, range, standardDeviation, center } = result
  const title = say.text(kindWords[result.kind])
  const main = { ...result, title, axis: axisOf(result, options, say), center: [center] }
  const spread = (kind: 'movingRange' | 'range' | 'standardDeviation', of: Omit<Drawn, 'title' | 'axis'>) =>
    figure({ ...of, title: capital(say.text(words[kind])), axis: say.text(words[`${kind}Axis`]) }, shown, options, say)
  return [
    figure(main, shown, options, say),
    ...(movingRange ? [spread('movingRange', alone(movingRange))] : []),
    ...(range ? [spread('range', { ...range, center: range.centers })] : []),
    ...(standardDeviation
      ? [spread('standardDeviation', { ...standardDeviation, center: standardDeviation.centers })]
      : []),
  ]
}

function alone({
  center,
  ucl,
  lcl,
  points,
}: NonNullable<ControlChartResult['movingRange']>): Omit<Drawn, 'title' | 'axis'> {
  return { center: [center], ucl: [ucl], lcl: [lcl], points, pairs: true }
}

/** Points that so many rows in a row make up are nobody in particular. */
function pointStands(points: Drawn['points'], { kind, variable, time, subgroup, size }: ControlChartOptions) {
  const consecutive = typeof subgroup === 'number' || (subgroup === undefined && (kind === 'xbarR' || kind === 'xbarS'))
  const key = variable === undefined || consecutive ? null : (subgroup ?? time)
  const read = [variable, size, time].filter((name) => typeof name === 'string')
  return standsOfPoints(points, typeof key === 'string' ? key : null, read)
}

function axisOf({ kind, per }: ControlChartResult, { variable }: ControlChartOptions, say: Say): string {
  if (kind === 'p') return say.text(words.share)
  if (kind === 'u')
    return per === undefined || per === 1 ? say.text(words.rate) : say.text(words.ratePer, { per: say.integer(per) })
  if (kind === 'np') return say.text(words.number)
  if (kind === 'c') return say.text(words.events)
  if (kind !== 'individuals') return say.text(words.mean)
  return variable === undefined ? say.text(words.value) : say.name(variable)
}

function figure(drawn: Drawn, shown: Shown, options: ControlChartOptions, say: Say): FigureBlock {
  const { variable, time, subgroup } = options
  const stands = drawn.pairs === true ? [] : pointStands(drawn.points, options)
  const { points, title, center } = drawn
  const marks = points.flatMap(({ violations }, i) => (violations.length > 0 ? [i] : []))
  const line = (values: readonly number[], one: Text, many: Text) => ({
    name: values.length === 1 ? say.text(one, { value: shown.text(values[0] ?? 0) }) : say.text(many),
    values: values.map((value) => value * shown.factor),
  })
  const order = time ?? (typeof subgroup === 'string' ? subgroup : null)
  return {
    kind: 'figure',
    caption:
      variable === undefined
        ? say.text(words.figureCaption, { chart: title })
        : say.text(words.figureCaptionOf, { chart: title, variable: say.name(variable) }),
    description: say.text(words.figureDescription, {
      chart: title,
      n: points.length,
      first: points[0]?.name ?? '',
      last: points.at(-1)?.name ?? '',
      center: center.length === 1 ? shown.text(center[0] ?? 0) : say.text(words.varies),
      count: marks.length,
    }),
    chart: {
      kind: 'control',
      points: points.map(({ name, value }, i) => ({ name, value: value * shown.factor, ...stands[i] })),
      center: line(center, words.centerLine, words.middle),
      limits: [line(drawn.ucl, words.upperLine, words.upper), line(drawn.lcl, words.lowerLine, words.lower)],
      marks,
      markTitle: say.text(words.mark),
      axis: { title: drawn.axis },
      orderTitle: order === null ? say.text(subgroup === undefined ? words.order : words.subgroup) : say.name(order),
    },
  }
}
