import type { Text } from '../../messages/language.ts'
import type { OptionText } from '../define.ts'

/** Words that the presentations of several kinds of weights share. */
export const indicatorWords = {
  extremes: {
    'zh-CN': '{count} 个指标中，权重最大的是“{highest}”（{highestWeight}），最小的是“{lowest}”（{lowestWeight}）。',
    en: 'Of {count} indicators, “{highest}” has the largest weight ({highestWeight}) and “{lowest}” the smallest ({lowestWeight}).',
  },
  equal: {
    'zh-CN': '{count} 个指标的权重相同，各为 {highestWeight}。',
    en: 'All {count} indicators have the same weight, {highestWeight}.',
  },
  indicator: { 'zh-CN': '指标', en: 'Indicator' },
  figureCaption: { 'zh-CN': '各指标权重', en: 'Weights of the indicators' },
  figureDescription: {
    'zh-CN': '条形图：{count} 个指标的权重，从“{highest}”（{highestWeight}）到“{lowest}”（{lowestWeight}）。',
    en: 'Bar chart of {count} weights, from “{highest}” ({highestWeight}) to “{lowest}” ({lowestWeight}).',
  },
  axis: { 'zh-CN': '权重（%）', en: 'Weight (%)' },
} as const satisfies Record<string, Text>

export const indicatorOptionTexts = {
  variables: {
    label: { 'zh-CN': '指标变量', en: 'Indicators' },
    help: { 'zh-CN': '要赋权的数字变量，至少两个。', en: 'The numeric variables to weight, at least two.' },
  },
  normalize: {
    label: { 'zh-CN': '归一化', en: 'Normalisation' },
    help: {
      'zh-CN': '用原始值、按观察极差，或按声明的量表范围（量表题宜选此项）。归一化方式会显著改变权重。',
      en: 'As they are, by the observed range, or by the declared scale (best for survey items). The choice changes the weights a great deal.',
    },
  },
  direction: {
    label: { 'zh-CN': '方向', en: 'Direction' },
    help: {
      'zh-CN': '各变量是越高越好还是越低越好，归一化时起作用。',
      en: 'Whether high or low is good for a variable; used by the normalisation.',
    },
  },
} as const satisfies Record<string, OptionText>
