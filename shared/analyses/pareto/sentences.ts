import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const paretoWords = {
  title: { 'zh-CN': '柏拉图', en: 'Pareto chart' },
  purpose: {
    'zh-CN': '把问题按多少排序，找出占大多数的少数几类。',
    en: 'Problems from the largest down, to find the few that make up most.',
  },
  vital: {
    'zh-CN': '{count} 类中的 {vital} 类（{names}）占全部的 {share}，是应优先解决的关键少数。',
    en: '{vital} of {count} categories ({names}) make up {share} of the total: the vital few to deal with first.',
  },
  single: {
    'zh-CN': '仅“{name}”一类就占全部的 {share}，应首先解决。',
    en: '“{name}” alone makes up {share} of the total and comes first.',
  },
  flat: {
    'zh-CN':
      '需要 {vital} 类（共 {count} 类）才达到 {threshold}，关键少数不突出：先抓占比最大的一两类，或换一种分类方式再看。',
    en: 'It takes {vital} of {count} categories to reach {threshold}: the vital few do not stand out. Begin with the largest one or two, or categorise the problems differently.',
  },
  unreached: {
    'zh-CN': '具名的各类合计只占 {share}，不到 {threshold}，其余都在“{other}”中，应先细分。',
    en: 'The named categories make up only {share}, short of {threshold}; the rest is in “{other}”, which should be split first.',
  },
  largest: {
    'zh-CN': '最多的是“{name}”：{value}，占 {percent}。',
    en: 'The largest is “{name}”: {value}, {percent} of the total.',
  },
  tableCaption: { 'zh-CN': '按多少排列的分类统计', en: 'Categories in descending order' },
  figureCaption: { 'zh-CN': '柏拉图', en: 'Pareto chart' },
  tableCaptionOf: { 'zh-CN': '“{variable}”按多少排列', en: '“{variable}” in descending order' },
  figureCaptionOf: { 'zh-CN': '“{variable}”的柏拉图', en: 'Pareto chart of “{variable}”' },
  figureDescription: {
    'zh-CN': '柏拉图：{count} 类，最多的“{name}”占 {percent}，前 {vital} 类累计 {share}，分界线 {threshold}。',
    en: 'Pareto chart of {count} categories; “{name}” leads with {percent}; vital few: {vital}, reaching {share}; threshold {threshold}.',
  },
  percent: { 'zh-CN': '百分比', en: 'Percent', statistic: 'validPercent' },
  cumulativePercent: { 'zh-CN': '累计百分比', en: 'Cumulative percent', statistic: 'cumulativePercent' },
  vitalColumn: { 'zh-CN': '关键少数', en: 'Vital few', statistic: 'vitalFew' },
  yes: { 'zh-CN': '是', en: 'yes' },
  count: { 'zh-CN': '频数', en: 'Count', statistic: 'count' },
  sum: { 'zh-CN': '合计数量', en: 'Sum', statistic: 'sum' },
  cost: { 'zh-CN': '损失', en: 'Cost' },
  totalNote: { 'zh-CN': '合计 {total}。', en: 'Total {total}.' },
} as const satisfies Record<string, Word>

export const paretoOptionTexts = {
  categories: {
    label: { 'zh-CN': '类别表', en: 'Categories' },
    help: {
      'zh-CN': '已汇总的类别与数值；与变量二者取一。',
      en: 'A finished table of names and values; or choose a variable.',
    },
  },
  variable: {
    label: { 'zh-CN': '类别变量', en: 'Category variable' },
    help: {
      'zh-CN': '按其取值计数的变量，如抱怨类别。',
      en: 'The variable whose answers are counted, such as the kind of complaint.',
    },
  },
  measure: {
    label: { 'zh-CN': '度量', en: 'Measure' },
    help: { 'zh-CN': '按次数、数量合计或损失合计排列。', en: 'By count, by the sum of an amount, or by cost.' },
  },
  amount: {
    label: { 'zh-CN': '数量变量', en: 'Amount' },
    help: {
      'zh-CN': '按类别求和的数字变量，用于数量合计与损失合计。',
      en: 'The numeric variable added up in each category, for sums and costs.',
    },
  },
  unitCosts: {
    label: { 'zh-CN': '单位损失', en: 'Unit costs' },
    help: {
      'zh-CN': '各类别每次的损失或严重度，乘以次数，用于损失合计。',
      en: 'Cost or severity of one case of each category, multiplied with its count, for costs.',
    },
  },
  threshold: {
    label: { 'zh-CN': '分界线', en: 'Threshold' },
    help: { 'zh-CN': '关键少数累计达到的份额，默认 0.8。', en: 'The share the vital few reach, 0.8 by default.' },
  },
  other: {
    label: { 'zh-CN': '“其他”类', en: 'Other' },
    help: {
      'zh-CN': '恒排在最后、不计入关键少数的类别名称。',
      en: 'The category that is always last and never among the vital few.',
    },
  },
  maxBars: {
    label: { 'zh-CN': '最多条数', en: 'Maximum bars' },
    help: {
      'zh-CN': '最多显示几条（含“其他”），最小的几类并入“其他”。',
      en: 'At most so many bars, “other” included; the smallest are merged into it.',
    },
  },
} as const satisfies Record<string, OptionText>
