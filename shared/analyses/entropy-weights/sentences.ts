import type { Text } from '../../messages/language.ts'
import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const normalizeWords: Readonly<Record<'none' | 'minMax' | 'declared', Text>> = {
  none: { 'zh-CN': '不做', en: 'none' },
  minMax: { 'zh-CN': '按观察到的极差', en: 'min-max over the observed range' },
  declared: { 'zh-CN': '按声明的量表范围', en: 'over the declared scale' },
}

export const entropyWords = {
  title: { 'zh-CN': '熵权法', en: 'Entropy weights' },
  purpose: {
    'zh-CN': '由答案的离散程度得出客观权重。',
    en: 'Objective weights from how much the answers differ.',
  },
  extremes: {
    'zh-CN':
      '{count} 个指标中，权重最大的是“{highest}”（{highestWeight}），最小的是“{lowest}”（{lowestWeight}）；归一化：{normalize}。',
    en: 'Of {count} indicators, “{highest}” has the largest weight ({highestWeight}) and “{lowest}” the smallest ({lowestWeight}). Normalisation: {normalize}.',
  },
  caution: {
    'zh-CN':
      '熵权反映顾客意见的分歧大小，不等于指标的重要程度；用于满意度题项时，宜与主观权重（如 AHP）对照或组合使用。',
    en: 'Entropy weights show where customers disagree, not what matters; for satisfaction items compare or combine them with judged weights such as AHP.',
  },
  tableCaption: { 'zh-CN': '熵权计算结果', en: 'Entropy weights' },
  indicator: { 'zh-CN': '指标', en: 'Indicator' },
  entropy: { 'zh-CN': '信息熵 E', en: 'Entropy E', statistic: 'entropy' },
  divergence: { 'zh-CN': '差异系数 1 − E', en: 'Divergence 1 − E', statistic: 'entropy' },
  normalizeNote: { 'zh-CN': '归一化：{normalize}。', en: 'Normalisation: {normalize}.' },
  figureCaption: { 'zh-CN': '各指标熵权', en: 'Entropy weights of the indicators' },
  figureDescription: {
    'zh-CN': '条形图：{count} 个指标的熵权，从“{highest}”（{highestWeight}）到“{lowest}”（{lowestWeight}）。',
    en: 'Bar chart of {count} entropy weights, from “{highest}” ({highestWeight}) to “{lowest}” ({lowestWeight}).',
  },
  axis: { 'zh-CN': '权重（%）', en: 'Weight (%)' },
} as const satisfies Record<string, Word>

export const entropyOptionTexts = {
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
  shift: {
    label: { 'zh-CN': '非负平移', en: 'Shift' },
    help: {
      'zh-CN': '不归一化时，给含非正值的变量加上 |最小值| + 0.01。',
      en: 'Without normalisation, adds |minimum| + 0.01 to a variable with values of 0 or less.',
    },
  },
  scores: {
    label: { 'zh-CN': '综合得分', en: 'Scores' },
    help: { 'zh-CN': '同时给出每份样本的综合得分。', en: 'Also give the composite score of each case.' },
  },
} as const satisfies Record<string, OptionText>
