import type { Text } from '../language.ts'

export const qualityRefusals = {
  qualityNeedsVariable: {
    'zh-CN': '这条规则还没有选择变量。请先选择。',
    en: 'No variable has been chosen for this rule yet. Choose one.',
  },
  qualityNeedsNumbers: {
    'zh-CN': '变量“{variable}”是文字，这条规则要用数值。请换一个变量，或在变量视图里把它声明为数值。',
    en: 'The variable “{variable}” is text, and this rule needs numbers. Choose another, or declare it numeric in the variable view.',
  },
  qualityNeedsAnswer: {
    'zh-CN': '请填写“{variable}”的正确答案。',
    en: 'Enter the right answer to “{variable}”.',
  },
  qualityNeedsScale: {
    'zh-CN': '“{variable}”没有声明量表，无法反向比较。请在变量视图里填写最低分和最高分。',
    en: '“{variable}” has no declared scale and cannot be turned round. Enter its lowest and highest mark in the variable view.',
  },
  qualityParamsInvalid: {
    'zh-CN': '规则“{rule}”的参数“{path}”不对：{reason}。请改正后再检查。',
    en: 'The parameter “{path}” of the rule “{rule}” is not valid: {reason}. Correct it and check again.',
  },
  qualityRuleUnknown: {
    'zh-CN': '没有名为“{rule}”的质量规则。可用的有：{known}。',
    en: 'There is no quality rule “{rule}”. There are: {known}.',
  },
  qualityInfoOnly: {
    'zh-CN': '规则“{rule}”只作提示，不能据此剔除问卷。',
    en: 'The rule “{rule}” only informs; no response can be excluded by it.',
  },
} as const satisfies Record<string, Text>
