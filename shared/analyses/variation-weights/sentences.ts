import type { Word } from '../common/say.ts'

export const variationWords = {
  title: { 'zh-CN': '变异系数法权重', en: 'Weights by coefficient of variation' },
  purpose: {
    'zh-CN': '由各指标的变异系数（标准差与均值之比）得出客观权重。',
    en: 'Objective weights from the coefficient of variation, the standard deviation relative to the mean.',
  },
  why: {
    'zh-CN': '“{name}”的变异系数最大（{coefficient}）：均值 {mean}，标准差 {sd}。',
    en: '“{name}” has the largest coefficient of variation ({coefficient}): mean {mean}, standard deviation {sd}.',
  },
  tableCaption: { 'zh-CN': '变异系数法计算结果', en: 'Weights by coefficient of variation' },
  coefficient: { 'zh-CN': '变异系数', en: 'Coefficient of variation', statistic: 'critic' },
} as const satisfies Record<string, Word>
