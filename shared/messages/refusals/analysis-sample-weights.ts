import type { Text } from '../language.ts'

/** What post-stratification, raking and weighted means refuse. */
export const sampleWeightRefusals = {
  marginsNeeded: {
    'zh-CN': '请至少给出一个边际变量及其各类别的目标占比。',
    en: 'Give at least one margin: a variable with the target share of each category.',
  },
  targetsSum: {
    'zh-CN': '“{variable}”的目标占比合计为 {sum}，应为 1（占比用 0～1 表示）。请补全或改正。',
    en: 'The target shares of “{variable}” add up to {sum}; they must add up to 1 (shares run 0 to 1). Complete or correct them.',
  },
  targetNegative: {
    'zh-CN': '“{variable}”中“{category}”的目标占比为 {value}，不能为负。',
    en: 'The target share of “{category}” in “{variable}” is {value}; it cannot be negative.',
  },
  targetZero: {
    'zh-CN':
      '“{variable}”中“{category}”的目标占比为 0，样本中却有 {count} 份答卷，它们会全部失去权重。请先用筛选排除，或改正目标。',
    en: 'The target share of “{category}” in “{variable}” is 0, but {count} {count|response has it and would lose its|responses have it and would lose their} weight. Exclude {count|it|them} with a filter, or correct the target.',
  },
  categoryWithoutTarget: {
    'zh-CN': '“{variable}”的类别“{category}”（{count} 份答卷）没有目标占比。请补上目标，或先筛选掉这些答卷。',
    en: 'The category “{category}” of “{variable}” ({count} {count|response|responses}) has no target share. Add one, or exclude {count|this response|these responses} with a filter.',
  },
  emptyTargetCell: {
    'zh-CN': '“{variable}”的类别“{category}”有目标占比，样本中却没有这样的答卷，权重无从调整。请与相近的类别合并。',
    en: 'The category “{category}” of “{variable}” has a target share but no response, so no weight can reach it. Merge it with a similar category.',
  },
  sameTargetTwice: {
    'zh-CN': '“{variable}”的目标“{a}”与“{b}”指的是同一个类别，请只保留一个。',
    en: 'The targets “{a}” and “{b}” of “{variable}” mean the same category; keep one.',
  },
  baseAndWeight: {
    'zh-CN': '“base”与“weight”都给出了不同的变量；计算权重时它们是同一个意思，请只保留一个。',
    en: '“base” and “weight” name different variables; for making weights they mean the same thing. Keep one.',
  },
  baseNegative: {
    'zh-CN': '基础权重“{variable}”含有负值（{value}）。',
    en: 'The base weight “{variable}” has a negative value ({value}).',
  },
  baseOnMargin: {
    'zh-CN': '“{variable}”不能既是基础权重又是边际变量。',
    en: '“{variable}” cannot be both the base weight and a margin.',
  },
} as const satisfies Record<string, Text>
