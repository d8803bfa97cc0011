import { labelGap, labelStyle } from './base-option.ts'
import type { CategoryLabels } from './category-labels.ts'
import type { DrawContext } from './draw-context.ts'

/** An axis of names, each label as `labels` has set it. */
export function categoryAxis(context: DrawContext, names: readonly string[], labels: CategoryLabels, inverse = false) {
  const { theme } = context
  return {
    type: 'category' as const,
    data: [...names],
    inverse,
    axisLine: { show: true, lineStyle: { color: theme.line, width: 0.8 } },
    axisTick: { show: false },
    axisLabel: {
      ...labelStyle(context),
      interval: 0,
      margin: inverse ? labelGap.beside : labelGap.below,
      rotate: labels.rotate,
      lineHeight: theme.fontSize * 1.25,
      formatter: (name: string) => labels.texts.get(name) ?? name,
    },
  }
}
