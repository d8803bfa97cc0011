import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const combinedWords = {
  title: { 'zh-CN': '组合赋权', en: 'Combined weights' },
  purpose: {
    'zh-CN': '把主观权重与客观权重合成一套权重。',
    en: 'One set of weights from judged and computed ones.',
  },
  difference: {
    'zh-CN': '各套权重分歧最大的指标是“{name}”（{lowest}～{highest}），组合后为 {weight}。',
    en: 'The sets differ most on “{name}” ({lowest} to {highest}); combined it is {weight}.',
  },
  tableCaption: { 'zh-CN': '各套权重与组合权重', en: 'The sets and the combined weights' },
  criterion: { 'zh-CN': '指标', en: 'Criterion' },
  combined: { 'zh-CN': '组合权重', en: 'Combined', statistic: 'combined' },
  set: { 'zh-CN': '权重 {name}', en: 'Set {name}' },
  shares: { 'zh-CN': '各套份额：{shares}。', en: 'Shares of the sets: {shares}.' },
  shareOf: { 'zh-CN': '{name} {share}', en: '{name} {share}' },
  sample: { 'zh-CN': '合成 {n} 套权重。', en: 'Sets combined: {n}.' },
  figureCaption: { 'zh-CN': '组合前后的权重', en: 'Weights before and after combining' },
  figureDescription: {
    'zh-CN': '分组条形图：{count} 个指标在 {n} 套权重与组合权重中的取值；分歧最大的是“{name}”。',
    en: 'Grouped bars: weights of {count} criteria in {n} sets and combined; “{name}” differs most.',
  },
  axis: { 'zh-CN': '权重（%）', en: 'Weight (%)' },
} as const satisfies Record<string, Word>

export const combinedOptionTexts = {
  sets: {
    label: { 'zh-CN': '各套权重', en: 'Weight sets' },
    help: {
      'zh-CN': '至少两套，指标相同；可给出名称与份额。',
      en: 'At least two, over the same criteria; name and share are optional.',
    },
  },
  rule: {
    label: { 'zh-CN': '合成规则', en: 'Rule' },
    help: {
      'zh-CN':
        '乘法合成放大各套权重的共同倾向，几何平均较缓和；线性加权按各套的份额平均，最小二乘使与各套的偏差平方和最小。',
      en: 'The product stresses what the sets agree on, the geometric mean less so; linear takes their mean by share, least squares keeps closest to all.',
    },
  },
} as const satisfies Record<string, OptionText>
