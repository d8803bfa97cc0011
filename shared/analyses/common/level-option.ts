import { z } from 'zod'
import type { OptionText } from '../define.ts'

/** The level of confidence intervals. */
export const levelShape = { level: z.number().gt(0).lt(1).default(0.95) }

export const levelOptionText = {
  level: {
    label: { 'zh-CN': '置信水平', en: 'Confidence level' },
    help: { 'zh-CN': '置信区间的水平，默认 0.95。', en: 'The level of confidence intervals, 0.95 by default.' },
  },
} as const satisfies Record<string, OptionText>
