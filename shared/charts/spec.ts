import type { CauseTree } from '../survey/cause-tree.ts'
import type { Quantity } from '../survey/decimals.ts'
import type { Stands } from './stands.ts'
import type { CloudWord } from './word-cloud/layout-word-cloud.ts'

interface NamedValue {
  readonly name: string
  readonly value: number
  /** Cases it rests on, where the analysis says. Not drawn; the reader of the screen is told. */
  readonly n?: number
  /** Who is behind it; absent: nobody can be shown. */
  readonly stands?: Stands
}

interface NamedSeries {
  readonly name: string
  readonly values: readonly (number | null)[]
  /** Cases behind each value, as in `NamedValue`. */
  readonly counts?: readonly (number | null)[]
  /** Who is behind each value, as in `NamedValue`. */
  readonly stands?: readonly (Stands | null)[]
}

export interface ValueAxis {
  readonly title: string
  readonly min?: number
  readonly max?: number
  /** Decimals of the values that stand at bars and points. */
  readonly digits?: number
  /** What they measure, where the reader may want other decimals. */
  readonly quantity?: Quantity
}

/**
 * A figure as data: what is drawn, never how. `shared/charts` turns a spec into an ECharts option (or, for the fishbone,
 * into SVG), the same for screen and print. All texts are already in the reader's language.
 */
export type ChartSpec =
  | {
      readonly kind: 'bar'
      readonly bars: readonly (NamedValue & { readonly low?: number; readonly high?: number })[]
      readonly axis: ValueAxis
      readonly orientation: 'horizontal' | 'vertical'
      /** Lines across the bars, such as a target or the mean; `name` is what stands at the line ("目标 80"). */
      readonly lines?: readonly { readonly name: string; readonly value: number }[]
    }
  | {
      readonly kind: 'groupedBar'
      readonly categories: readonly string[]
      readonly series: readonly NamedSeries[]
      readonly axis: ValueAxis
      readonly stacked?: boolean
    }
  | {
      readonly kind: 'histogram'
      readonly bins: readonly {
        readonly from: number
        readonly to: number
        readonly count: number
        readonly stands?: Stands
      }[]
      /** Draws the normal curve of this mean and standard deviation over the bars. */
      readonly normal?: { readonly mean: number; readonly sd: number; readonly n: number }
      readonly axisTitle: string
      readonly countTitle: string
    }
  | {
      readonly kind: 'pareto'
      readonly bars: readonly (NamedValue & { readonly cumulativePercent: number; readonly vital: boolean })[]
      readonly total: number
      readonly thresholdPercent: number
      readonly valueTitle: string
      readonly cumulativeTitle: string
    }
  | {
      readonly kind: 'quadrant'
      readonly points: readonly {
        readonly name: string
        readonly x: number
        readonly y: number
        readonly group: string
        readonly n?: number
        readonly stands?: Stands
      }[]
      readonly crosshair: { readonly x: number; readonly y: number }
      readonly xTitle: string
      readonly yTitle: string
      /** Quadrant names: top right, top left, bottom left, bottom right. */
      readonly quadrants: readonly [string, string, string, string]
    }
  | {
      readonly kind: 'line'
      readonly categories: readonly string[]
      readonly series: readonly NamedSeries[]
      readonly axis: ValueAxis
    }
  | {
      /** Points in time order about a centre line: run chart (no limits) and control chart. */
      readonly kind: 'control'
      readonly points: readonly NamedValue[]
      /** One value for the whole line, or one for each point. */
      readonly center: { readonly name: string; readonly values: readonly number[] }
      /** Dashed lines such as UCL and LCL, likewise. */
      readonly limits: readonly { readonly name: string; readonly values: readonly number[] }[]
      /** Positions (0-based) of the points that stand out, and what they are called in the legend. */
      readonly marks: readonly number[]
      readonly markTitle: string
      readonly axis: ValueAxis
      readonly orderTitle: string
    }
  | {
      readonly kind: 'radar'
      readonly axes: readonly { readonly name: string; readonly max: number }[]
      readonly series: readonly {
        readonly name: string
        readonly values: readonly number[]
        readonly stands?: readonly (Stands | null)[]
      }[]
    }
  | {
      readonly kind: 'gantt'
      readonly rows: readonly {
        readonly name: string
        readonly start: string
        readonly end: string
        readonly tone: 'good' | 'bad' | 'neutral'
      }[]
      readonly today: string | null
    }
  | { readonly kind: 'fishbone'; readonly tree: CauseTree }
  | { readonly kind: 'wordCloud'; readonly words: readonly CloudWord[] }
