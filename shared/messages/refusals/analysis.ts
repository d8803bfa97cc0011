import type { Text } from '../language.ts'
import { ahpRefusals } from './analysis-ahp.ts'
import { driversRefusals } from './analysis-drivers.ts'
import { extrasRefusals } from './analysis-extras.ts'
import { factorRefusals } from './analysis-factor.ts'
import { sampleWeightRefusals } from './analysis-sample-weights.ts'
import { scoreRefusals } from './analysis-scores.ts'
import { testsRefusals } from './analysis-tests.ts'
import { weightsRefusals } from './analysis-weights.ts'

/** What the analyses refuse: options first, then variables and cases, then each analysis's own. */
export const analysisRefusals = {
  unknownAnalysis: {
    'zh-CN': '没有名为“{id}”的分析。可用的分析：{known}。',
    en: 'There is no analysis “{id}”. Available: {known}.',
  },
  missingOption: {
    'zh-CN': '分析“{analysis}”缺少选项“{option}”。',
    en: 'The analysis “{analysis}” needs the option “{option}”.',
  },
  unknownOption: {
    'zh-CN': '分析“{analysis}”没有选项“{option}”，请检查拼写。',
    en: 'The analysis “{analysis}” has no option “{option}”; check the spelling.',
  },
  invalidOption: {
    'zh-CN': '分析“{analysis}”的选项“{option}”取值不合要求，应为：{expected}。',
    en: 'The option “{option}” of the analysis “{analysis}” is not valid; expected: {expected}.',
  },
  unknownVariable: {
    'zh-CN': '数据中没有变量“{variable}”。请检查名称，或先导入这一列。',
    en: 'The data have no variable “{variable}”. Check the name, or import that column first.',
  },
  notNumeric: {
    'zh-CN': '变量“{variable}”是文本，不能用于计算。请在变量视图中把答案编码为数字，或改选其他变量。',
    en: 'The variable “{variable}” is text and cannot be computed with. Give its answers codes in the variable view, or choose another variable.',
  },
  undeclaredScale: {
    'zh-CN': '题项“{item}”没有声明量表范围，不能翻转或换算得分。请在变量视图中填写最低分和最高分。',
    en: 'The item “{item}” has no declared scale, so it cannot be reversed or scored. Enter its lowest and highest mark in the variable view.',
  },
  outsideScale: {
    'zh-CN':
      '题项“{item}”有 {count} 个答案不在声明的 {min}～{max} 之内（例如 {value}）。如果那是缺失代码，请先在变量视图中声明。',
    en: 'The item “{item}” has {count} {count|answer|answers} outside its declared scale {min} to {max}, such as {value}. If that is a missing code, declare it in the variable view.',
  },
  duplicateItem: {
    'zh-CN': '“{item}”被选了不止一次，请去掉重复。',
    en: '“{item}” was chosen more than once; remove the repetition.',
  },
  tooFewItems: {
    'zh-CN': '只选了 {k} 个题项，至少需要 {needed} 个。',
    en: 'Only {k} {k|item was|items were} chosen; at least {needed} are needed.',
  },
  tooFewCases: {
    'zh-CN': '可用的答卷只有 {n} 份（共 {nTotal} 份），至少需要 {needed} 份。请检查缺答、筛选条件与缺失处理方式。',
    en: 'Only {n} of {nTotal} {nTotal|response|responses} can be used; at least {needed} are needed. Check missing answers, the filter and the rule for missing answers.',
  },
  allConstant: {
    'zh-CN': '所选题项的答案都没有差异，无法分析。',
    en: 'None of the chosen items has any variance; there is nothing to analyse.',
  },
  filterSelectsNothing: {
    'zh-CN': '没有答卷满足筛选条件。请检查条件中的变量与取值。',
    en: 'No response meets the filter. Check its variables and values.',
  },
  negativeWeight: {
    'zh-CN': '权重变量“{variable}”含有负值（{value}）。样本权重不能为负。',
    en: 'The weight variable “{variable}” has a negative value ({value}). Sample weights cannot be negative.',
  },
  noPositiveWeight: {
    'zh-CN': '权重变量“{variable}”没有大于 0 的值。请改选权重变量，或不加权。',
    en: 'The weight variable “{variable}” has no value above 0. Choose another one, or none.',
  },
  weightsTooSmall: {
    'zh-CN': '权重合计只有 {sum}，按频数计算方差时须大于 1。请把权重换算为合计等于样本数。',
    en: 'The weights add up to {sum}; variances need a sum above 1. Rescale the weights to add up to the number of responses.',
  },
  negativeValue: {
    'zh-CN': '变量“{variable}”含有负值（{value}），不归一化时不能计算熵权。请改用极差归一化或按量表归一化。',
    en: 'The variable “{variable}” has a negative value ({value}), so entropy weights need a normalisation: choose min-max or declared.',
  },
  ...ahpRefusals,
  ...scoreRefusals,
  ...driversRefusals,
  ...extrasRefusals,
  ...weightsRefusals,
  ...sampleWeightRefusals,
  ...testsRefusals,
  ...factorRefusals,
} as const satisfies Record<string, Text>
