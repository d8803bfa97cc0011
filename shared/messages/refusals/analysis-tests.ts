import type { Text } from '../language.ts'

/** What cross-tabulation, group comparison, correlation and comparison of units and waves refuse. */
export const testsRefusals = {
  tooManyCategories: {
    'zh-CN': '变量“{variable}”有 {count} 个不同取值，超过 {limit} 个，不适合作分类变量。请先合并取值，或换一个变量。',
    en: 'The variable “{variable}” has {count} different values, more than the {limit} a classification can have. Merge its values first, or choose another variable.',
  },
  tooManyCells: {
    'zh-CN': '变量 {variables} 交叉后的单元格过多，请减少变量或合并取值。',
    en: 'The variables {variables} make too many cells together. Use fewer variables or merge their values.',
  },
  groupWithoutCases: {
    'zh-CN': '变量“{variable}”没有取值“{group}”，或该组没有有效答案。请检查取值、筛选条件与缺失代码。',
    en: 'The variable “{variable}” has no value “{group}”, or no valid answers there. Check the value, the filter and the missing codes.',
  },
  oneGroup: {
    'zh-CN': '变量“{variable}”只有 {count} 个有有效答案的组，至少需要两个组才能比较。',
    en: 'The variable “{variable}” gives {count} {count|group|groups} with valid answers; a comparison needs two.',
  },
  constantMeasure: {
    'zh-CN': '变量“{variable}”的答案全部相同，没有差异可比。',
    en: 'All answers to “{variable}” are the same; there is no difference to compare.',
  },
  countedValueAbsent: {
    'zh-CN': '所选变量中没有一个答案等于计数值“{value}”。请检查计数值。',
    en: 'None of the variables has the counted value “{value}”. Check which value stands for “chosen”.',
  },
  countedValueNeeded: {
    'zh-CN': '变量“{variable}”是数字编码，请给出代表“选中”的计数值（例如 1）。',
    en: 'The variable “{variable}” holds numbers: give the value that stands for “chosen” (such as 1).',
  },
  outsideNpsScale: {
    'zh-CN': '题项“{item}”有 {count} 个答案不是 0～10 的整数（例如 {value}），不能计算净推荐值。请检查题目或缺失代码。',
    en: 'The item “{item}” has {count} {count|answer that is no whole mark|answers that are not whole marks} from 0 to 10, such as {value}; it has no net promoter score. Check the question or its missing codes.',
  },
  notNpsScale: {
    'zh-CN': '题项“{item}”声明的量表是 {min}～{max}，净推荐值只用于 0～10 分的推荐意愿题。',
    en: 'The item “{item}” is declared on {min} to {max}; a net promoter score needs the 0-10 recommendation question.',
  },
} as const satisfies Record<string, Text>
