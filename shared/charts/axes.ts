import { formatNumber } from '../document/format-number.ts'
import { labelGap, labelStyle } from './base-option.ts'
import type { DrawContext } from './draw-context.ts'
import type { Scale } from './nice-scale.ts'

/** Decimals that a round tick distance needs. */
export function tickDigits(interval: number): number {
  const text = interval.toPrecision(6).replace(/0+$/, '')
  return /e/.test(text) ? 0 : (text.split('.')[1]?.length ?? 0)
}

interface ValueAxis {
  readonly title: string
  readonly scale: Scale
  readonly digits?: number | undefined
  readonly suffix?: string
  /** Distance of the title from the axis line. */
  readonly gap: number
  readonly grid?: boolean
  /** Its labels stand below the plot. */
  readonly below?: boolean
  /** Where the ticks stand; default: at every interval. */
  readonly ticks?: readonly number[]
}

/** An axis of numbers: fixed ends, round ticks, a faint grid, the title beside it. */
export function valueAxis(context: DrawContext, axis: ValueAxis) {
  const { theme } = context
  const customValues = axis.ticks === undefined ? {} : { customValues: [...axis.ticks] }
  const digits = axis.digits ?? tickDigits(axis.scale.interval)
  return {
    type: 'value' as const,
    ...axis.scale,
    name: axis.title,
    nameLocation: 'middle' as const,
    nameGap: axis.gap,
    nameMoveOverlap: false,
    nameTextStyle: labelStyle(context),
    axisLine: { show: true, lineStyle: { color: theme.line, width: 0.8 } },
    axisTick: { show: true, length: 3, ...customValues, lineStyle: { color: theme.line, width: 0.8 } },
    splitLine: { show: axis.grid ?? true, lineStyle: { color: theme.gridLine, width: 0.6 } },
    axisLabel: {
      ...labelStyle(context, 'muted'),
      margin: axis.below === true ? labelGap.below : labelGap.beside,
      ...customValues,
      formatter: (value: number) => `${formatNumber(value, { kind: 'decimal', digits })}${axis.suffix ?? ''}`,
    },
  }
}

/** Width of the widest tick label of a number axis. */
export function tickWidth(
  context: DrawContext,
  scale: Scale,
  digits = tickDigits(scale.interval),
  suffix = '',
): number {
  const texts = [scale.min, scale.max].map((value) => formatNumber(value, { kind: 'decimal', digits }) + suffix)
  return Math.max(...texts.map((text) => context.measure(text, context.theme.fontSize)))
}
