import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const frequenciesWords = {
  title: { 'zh-CN': '频数分析', en: 'Frequencies' },
  purpose: {
    'zh-CN': '每个答案有多少人选、占多少比例；用于样本构成和单题分布。',
    en: 'How many chose each answer, and what share that is: sample profile and single questions.',
  },
  most: {
    'zh-CN': '“{variable}”共有 {n} 份有效回答，选“{label}”的最多，占有效回答的 {percent}。',
    en: '“{variable}”: the most frequent of {n} valid answers is “{label}” ({percent}).',
  },
  mostWithMissing: {
    'zh-CN':
      '“{variable}”共有 {n} 份有效回答，选“{label}”的最多，占有效回答的 {percent}；另有 {missing} 份未作答（{missingPercent}）。',
    en: '“{variable}”: the most frequent of {n} valid answers is “{label}” ({percent}); {missing} gave no answer ({missingPercent}).',
  },
  none: { 'zh-CN': '“{variable}”没有有效回答。', en: '“{variable}” has no valid answers.' },
  tableCaption: { 'zh-CN': '“{variable}”的频数分布', en: 'Frequencies of “{variable}”' },
  figureCaption: { 'zh-CN': '“{variable}”各答案的有效百分比', en: 'Valid percent of the answers to “{variable}”' },
  figureDescription: {
    'zh-CN': '条形图：“{variable}”的 {count} 个答案各占有效回答的百分比，最高为“{label}”（{percent}）。',
    en: 'Bar chart of the {count} answers to “{variable}” in percent of valid answers; the highest is “{label}” ({percent}).',
  },
  answer: { 'zh-CN': '答案', en: 'Answer' },
  percent: { 'zh-CN': '百分比', en: 'Percent', statistic: 'validPercent' },
  validPercent: { 'zh-CN': '有效百分比', en: 'Valid percent', statistic: 'validPercent' },
  cumulativePercent: { 'zh-CN': '累计百分比', en: 'Cumulative percent', statistic: 'cumulativePercent' },
  validPercentAxis: { 'zh-CN': '有效百分比（%）', en: 'Valid percent (%)' },
  noAnswer: { 'zh-CN': '缺失', en: 'Missing' },
  shortened: {
    'zh-CN': '取值共 {count} 种，仅列出最常见的 {shown} 种；完整结果见导出数据。',
    en: 'Of {count} different values, the {shown} most frequent are shown; exports contain all.',
  },
} as const satisfies Record<string, Word>

export const frequenciesOptionTexts = {
  variables: {
    label: { 'zh-CN': '变量', en: 'Variables' },
    help: { 'zh-CN': '要列出频数的变量，文本和数字均可。', en: 'The variables to tabulate, text or numbers.' },
  },
} as const satisfies Record<string, OptionText>
