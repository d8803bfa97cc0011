import type { NumberFormat } from '../../document/block.ts'
import { formatNumber } from '../../document/format-number.ts'
import type { ControlChartResult } from './result.ts'

/** How a chart's numbers are shown: proportions as percent, others with as many decimals as their spread asks for. */
export interface Shown {
  readonly format: NumberFormat
  /** What a drawn value is multiplied by. */
  readonly factor: number
  text(value: number): string
}

export function shownAs({ kind, ucl, center }: ControlChartResult): Shown {
  if (kind === 'p') {
    return {
      format: { kind: 'share', digits: 1 },
      factor: 100,
      text: (value) => formatNumber(value, { kind: 'share', digits: 1 }),
    }
  }
  const spread = Math.abs((ucl[0] ?? 0) - center) / 3
  const digits = spread > 0 ? Math.min(6, Math.max(2, 1 - Math.floor(Math.log10(spread)))) : 2
  const format = { kind: 'decimal', digits } as const
  return { format, factor: 1, text: (value) => formatNumber(value, format) }
}
