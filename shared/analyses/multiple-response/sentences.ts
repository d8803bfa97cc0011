import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const multipleResponseWords = {
  title: { 'zh-CN': '多选题分析', en: 'Multiple responses' },
  purpose: {
    'zh-CN': '多选题每个选项被选的次数，占全部选择和占答题者的比例。',
    en: 'How often each option of a multiple-response question was chosen, as a share of all choices and of all who chose.',
  },
  one: {
    'zh-CN': '{n} 位答题者选的最多的是“{first}”，占 {percent}；平均每人选 {mean} 项。',
    en: 'The option chosen most often by {n} respondents is “{first}” ({percent}); on average each chose {mean} options.',
  },
  many: {
    'zh-CN':
      '{n} 位答题者选的最多的是“{first}”，占 {percent}；其次是“{second}”，占 {secondPercent}；平均每人选 {mean} 项。',
    en: 'The option chosen most often by {n} respondents is “{first}” ({percent}), followed by “{second}” ({secondPercent}); on average each chose {mean} options.',
  },
  tableCaption: { 'zh-CN': '多选题各选项的频数', en: 'Counts of the options' },
  figureCaption: { 'zh-CN': '各选项的个案百分比', en: 'Options in percent of cases' },
  figureDescription: {
    'zh-CN': '条形图：{count} 个选项的个案百分比，最高为“{first}”（{percent}）。',
    en: 'Bar chart of {count} options in percent of cases; the highest is “{first}” ({percent}).',
  },
  option: { 'zh-CN': '选项', en: 'Option' },
  percentOfResponses: { 'zh-CN': '响应百分比', en: 'Percent of responses', statistic: 'percentOfCases' },
  percentOfCases: { 'zh-CN': '个案百分比', en: 'Percent of cases', statistic: 'percentOfCases' },
  axis: { 'zh-CN': '个案百分比（%）', en: 'Percent of cases (%)' },
  shortened: {
    'zh-CN': '选项共 {count} 个，仅列出最常见的 {shown} 个；完整结果见导出数据。',
    en: 'Of {count} options, the {shown} most frequent are shown; exports contain all.',
  },
} as const satisfies Record<string, Word>

export const multipleResponseOptionTexts = {
  variables: {
    label: { 'zh-CN': '变量', en: 'Variables' },
    help: {
      'zh-CN': '每个选项一列（选中/未选），或直接存放所选文字的列。',
      en: 'One column per option (chosen or not), or columns of text that hold what was chosen.',
    },
  },
  countedValue: {
    label: { 'zh-CN': '计数值', en: 'Counted value' },
    help: {
      'zh-CN': '代表“选中”的取值，例如 1；文字列可留空，每种文字即一个选项。',
      en: 'The value that stands for “chosen”, such as 1; may be left empty for texts, each of which is an option.',
    },
  },
} as const satisfies Record<string, OptionText>
