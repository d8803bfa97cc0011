import { formatNumber } from '../document/format-number.ts'
import { assertNever } from '../errors/assert-never.ts'
import { figureTexts } from '../messages/app/cards.ts'
import { fill, type Language } from '../messages/language.ts'
import type { ChartSpec } from './spec.ts'
import type { Stands } from './stands.ts'

/** One thing drawn in a figure that stands for a number: a bar, a part of a bar, a point. */
export interface FigureMark {
  /** Place among the categories, bars or points; from 0. */
  readonly at: number
  /** Place among the series; 0 where there is one. */
  readonly series: number
  readonly name: string
  /** Empty where there is one series only. */
  readonly seriesName: string
  /** Its number in words, with its unit. */
  readonly value: string
  /** Cases it rests on; null: the figure does not say. */
  readonly n: number | null
  /** The class of a histogram's bar; the last class holds its upper limit. */
  readonly range: { readonly from: number; readonly to: number; readonly last: boolean } | null
  /** Who is behind it; null: nobody can be shown. */
  readonly stands: Stands | null
}

/** Everything in a figure that can be pointed at, in reading order; nothing of those that are drawings of something else. */
export function figureMarks(spec: ChartSpec, language: Language): FigureMark[] {
  const say = (text: keyof typeof figureTexts, details: Record<string, string | number>) =>
    fill(figureTexts[text], language, details)
  const decimal = (value: number | null, digits = 2) => formatNumber(value, { kind: 'decimal', digits })
  const plain = { series: 0, seriesName: '', range: null }
  const join = (...parts: readonly string[]) =>
    parts.filter((part) => part !== '').join(language === 'en' ? ', ' : '，')
  switch (spec.kind) {
    case 'bar': {
      const digits = spec.axis.digits ?? 1
      return spec.bars.map(({ name, value, low, high, n, stands = null }, at) => ({
        ...plain,
        at,
        name,
        n: cases(n),
        stands,
        value: join(
          say('valueOf', { name: spec.axis.title, value: decimal(value, digits) }),
          low === undefined || high === undefined
            ? ''
            : say('interval', { low: decimal(low, digits), high: decimal(high, digits) }),
        ),
      }))
    }
    case 'groupedBar':
    case 'line': {
      const digits = spec.axis.digits ?? 1
      return spec.categories.flatMap((name, at) =>
        spec.series.map((series, place) => ({
          at,
          series: place,
          name,
          seriesName: spec.series.length > 1 ? series.name : '',
          value: say('valueOf', { name: spec.axis.title, value: decimal(series.values[at] ?? null, digits) }),
          n: cases(series.counts?.[at]),
          range: null,
          stands: series.stands?.[at] ?? null,
        })),
      )
    }
    case 'histogram':
      return spec.bins.map(({ from, to, count, stands = null }, at) => {
        const [low, high] = [round(from), round(to)]
        return {
          ...plain,
          at,
          name: `${low}–${high}`,
          value: say('valueOf', { name: spec.countTitle, value: decimal(count, Number.isInteger(count) ? 0 : 1) }),
          n: cases(count),
          stands,
          range: { from, to, last: at === spec.bins.length - 1 },
        }
      })
    case 'pareto':
      return spec.bars.map(({ name, value, cumulativePercent, n, stands = null }, at) => ({
        ...plain,
        at,
        name,
        n: cases(n),
        stands,
        value: join(
          say('valueOf', { name: spec.valueTitle, value: decimal(value, Number.isInteger(value) ? 0 : 1) }),
          say('cumulative', { percent: formatNumber(cumulativePercent, { kind: 'percent', digits: 1 }) }),
        ),
      }))
    case 'quadrant':
      return spec.points.map(({ name, x, y, group, n, stands = null }, at) => ({
        ...plain,
        at,
        name,
        n: cases(n),
        stands,
        value: join(
          group,
          say('valueOf', { name: spec.xTitle, value: decimal(x) }),
          say('valueOf', { name: spec.yTitle, value: decimal(y) }),
        ),
      }))
    case 'control':
      return spec.points.map(({ name, value, n, stands = null }, at) => ({
        ...plain,
        at,
        name,
        n: cases(n),
        stands,
        value: join(
          say('valueOf', { name: spec.axis.title, value: decimal(value, spec.axis.digits ?? 2) }),
          spec.marks.includes(at) ? spec.markTitle : '',
        ),
      }))
    case 'radar':
      return spec.axes.flatMap(({ name }, at) =>
        spec.series.map((series, place) => ({
          at,
          series: place,
          name,
          seriesName: spec.series.length > 1 ? series.name : '',
          value: decimal(series.values[at] ?? null),
          n: null,
          range: null,
          stands: series.stands?.[at] ?? null,
        })),
      )
    case 'gantt':
    case 'fishbone':
    case 'wordCloud':
      return []
    default:
      return assertNever(spec)
  }
}

/** Sums of weights are no cases. */
function cases(n: number | null | undefined): number | null {
  return n !== undefined && n !== null && Number.isInteger(n) ? n : null
}

/** A class limit without the noise of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(10))
}
