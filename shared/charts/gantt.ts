import type { CustomSeriesOption, EChartsOption, LineSeriesOption } from 'echarts'
import { chartWords } from '../messages/chart-words.ts'
import { baseOption, labelStyle } from './base-option.ts'
import { categoryAxis } from './category-axis.ts'
import { sideLabels } from './category-labels.ts'
import { dateTicks, dayNumber, formatDay } from './date-axis.ts'
import { type DrawContext, plotWithin } from './draw-context.ts'
import type { SpecOf } from './spec-of.ts'

type Tone = SpecOf<'gantt'>['rows'][number]['tone']

/**
 * Actions over time, first one on top. State is told by fill and by a mark, not by colour alone: done is solid with ✓, open
 * is light, late is hollow with a heavy border and "!".
 */
export function ganttOption(spec: SpecOf<'gantt'>, context: DrawContext): EChartsOption {
  const { theme } = context
  const size = theme.fontSize
  const names = spec.rows.map((_, index) => String(index))
  const days = spec.rows.flatMap((row) => [dayNumber(row.start), dayNumber(row.end) + 1])
  const today = spec.today === null ? null : dayNumber(spec.today)
  const first = Math.min(...days) - 3
  const last = Math.max(...days) + 6
  const margins = { top: size * 1.8, bottom: size * 4.2, right: size * 2 }
  const rowHeight = (context.height - margins.top - margins.bottom) / Math.max(1, names.length)
  const side = sideLabels(
    context,
    spec.rows.map((row) => row.name),
    rowHeight,
    0.34,
  )
  const texts = new Map(spec.rows.map((row, index) => [String(index), side.texts.get(row.name) ?? row.name]))
  const plot = plotWithin(context, { ...margins, left: side.depth + 10 })
  const showToday = today !== null && today >= first && today <= last
  return {
    ...baseOption(context, plot),
    tooltip: { show: false },
    legend: legend(context),
    xAxis: {
      type: 'value',
      min: first,
      max: last,
      position: 'bottom',
      axisLine: { show: true, lineStyle: { color: theme.line, width: 0.8 } },
      axisTick: { show: true, length: 3, customValues: dateTicks(first, last) },
      splitLine: { show: false },
      axisLabel: {
        ...labelStyle(context, 'muted'),
        customValues: dateTicks(first, last),
        formatter: (day: number) => formatDay(day),
        hideOverlap: true,
      },
    },
    yAxis: categoryAxis(context, names, { ...side, texts }, true),
    series: [
      monthLines(context, dateTicks(first, last)),
      ...tones.map((tone) => bars(spec, context, tone, rowHeight)),
      {
        type: 'line',
        data: [],
        markLine: {
          silent: true,
          symbol: 'none',
          data: showToday ? [{ xAxis: today }] : [],
          lineStyle: { color: theme.text, width: 1, type: [4, 3] },
          label: {
            ...labelStyle(context),
            position: 'start',
            distance: 2,
            formatter: `${chartWords.today[context.language]} ${spec.today ?? ''}`,
          },
        },
      },
    ],
  }
}

/** Faint lines at the dates of the axis, under the bars. */
function monthLines({ theme }: DrawContext, days: readonly number[]): LineSeriesOption {
  return {
    type: 'line',
    data: [],
    markLine: {
      ...{ silent: true, symbol: 'none', z: 1, label: { show: false } },
      lineStyle: { color: theme.gridLine, width: 0.6, type: 'solid' },
      data: days.map((day) => ({ xAxis: day })),
    },
  }
}

const tones: readonly Tone[] = ['good', 'neutral', 'bad']
const words = { good: 'done', neutral: 'open', bad: 'late' } as const
const marks: Readonly<Record<Tone, string>> = { good: '✓', neutral: '', bad: '!' }

function styleOf({ theme }: DrawContext, tone: Tone) {
  if (tone === 'good') return { color: theme.accent, borderColor: theme.accent, borderWidth: 1 }
  if (tone === 'neutral') return { color: theme.accentFaint, borderColor: theme.accent, borderWidth: 1 }
  return { color: theme.background, borderColor: theme.bad, borderWidth: 1.8 }
}

function legend(context: DrawContext) {
  const size = context.theme.fontSize
  return {
    bottom: 0,
    left: 'center',
    itemWidth: size * 2,
    itemHeight: size * 0.8,
    selectedMode: false,
    data: tones.map((tone) => chartWords[words[tone]][context.language]),
    textStyle: labelStyle(context),
    formatter: (name: string) => {
      const tone = tones.find((candidate) => chartWords[words[candidate]][context.language] === name)
      return tone === undefined || marks[tone] === '' ? name : `${name} ${marks[tone]}`
    },
  }
}

function bars(spec: SpecOf<'gantt'>, context: DrawContext, tone: Tone, rowHeight: number): CustomSeriesOption {
  const { theme } = context
  const { color, borderColor, borderWidth } = styleOf(context, tone)
  const height = Math.min(rowHeight * 0.5, theme.fontSize * 1.3)
  return {
    type: 'custom',
    name: chartWords[words[tone]][context.language],
    itemStyle: { color, borderColor, borderWidth },
    encode: { x: [1, 2], y: 0 },
    data: spec.rows.flatMap((row, index) =>
      row.tone === tone ? [[index, dayNumber(row.start), dayNumber(row.end) + 1]] : [],
    ),
    renderItem: (_, api) => {
      const [x1 = 0, y = 0] = api.coord([Number(api.value(1)), Number(api.value(0))])
      const [x2 = 0] = api.coord([Number(api.value(2)), Number(api.value(0))])
      return {
        type: 'group',
        children: [
          {
            type: 'rect',
            shape: { x: x1, y: y - height / 2, width: Math.max(2, x2 - x1), height },
            style: { fill: color, stroke: borderColor, lineWidth: borderWidth },
          },
          {
            type: 'text',
            // A late bar ends near the line of today: its mark stands inside.
            x: tone === 'bad' ? (x1 + x2) / 2 : x2 + 4,
            y,
            style: {
              text: marks[tone],
              fill: tone === 'bad' ? theme.bad : theme.text,
              fontSize: theme.fontSize,
              fontFamily: theme.font,
              fontWeight: 'bold',
              align: tone === 'bad' ? 'center' : 'left',
              verticalAlign: 'middle',
            },
          },
        ],
      }
    },
  }
}
