import type { Text } from '../language.ts'

/** Why an analysis cannot be split by a variable. */
export const splitRefusals = {
  tooFewGroups: {
    'zh-CN': '变量“{variable}”在有效答卷中只有 {count} 个取值，分不成组。请另选拆分变量。',
    en: 'In the valid responses the variable “{variable}” has {count} {count|value|values}; there is nothing to split. Choose another variable.',
  },
  tooManyGroups: {
    'zh-CN': '变量“{variable}”有 {count} 个取值，拆分最多 {most} 组。请另选变量，或先用派生变量把取值合并。',
    en: 'The variable “{variable}” has {count} values; a split has at most {most} groups. Choose another variable, or combine values in a derived variable first.',
  },
  splitNeedsResponses: {
    'zh-CN': '分析“{analysis}”不读取答卷，不能按变量拆分。请去掉拆分变量。',
    en: 'The analysis “{analysis}” reads no responses and cannot be split by a variable. Leave the split out.',
  },
} as const satisfies Record<string, Text>
