import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const compareGroupsWords = {
  title: { 'zh-CN': '组间比较', en: 'Comparison of groups' },
  purpose: {
    'zh-CN': '比较各组（门店、客户类型等）的平均水平，检验差异是否超出抽样误差。',
    en: 'Compares the means of groups (shops, customer types) and tests whether they differ by more than chance.',
  },
  twoDiffer: {
    'zh-CN':
      '“{dependent}”在“{a}”（均值 {meanA}）与“{b}”（均值 {meanB}）之间差异显著，相差 {difference}（{level} 置信区间 {lower} 至 {upper}；{test} t = {t}，自由度 {df}，{p}），效应量{size}（Cohen d = {d}）。',
    en: '“{dependent}” differs significantly between “{a}” (mean {meanA}) and “{b}” (mean {meanB}), by {difference} ({level} CI {lower} to {upper}; {test} t = {t}, df {df}, {p}); the effect is {size} (Cohen’s d = {d}).',
  },
  twoAlike: {
    'zh-CN':
      '没有发现“{dependent}”在“{a}”（均值 {meanA}）与“{b}”（均值 {meanB}）之间有显著差异（相差 {difference}，{level} 置信区间 {lower} 至 {upper}；{test} t = {t}，自由度 {df}，{p}）。',
    en: 'No significant difference of “{dependent}” between “{a}” (mean {meanA}) and “{b}” (mean {meanB}) was found (difference {difference}, {level} CI {lower} to {upper}; {test} t = {t}, df {df}, {p}).',
  },
  manyDiffer: {
    'zh-CN':
      '“{dependent}”在 {count} 个组之间差异显著（{test} F = {f}，自由度 {df1} 和 {df2}，{p}），组间差异解释了 {eta} 的变异，效应量{size}。',
    en: '“{dependent}” differs significantly between the {count} groups ({test} F = {f}, df {df1} and {df2}, {p}); the groups account for {eta} of the variance (effect size: {size}).',
  },
  manyAlike: {
    'zh-CN': '没有发现“{dependent}”在 {count} 个组之间有显著差异（{test} F = {f}，自由度 {df1} 和 {df2}，{p}）。',
    en: 'No significant difference of “{dependent}” between the {count} groups was found ({test} F = {f}, df {df1} and {df2}, {p}).',
  },
  untested: {
    'zh-CN': '“{dependent}”的组间差异无法检验：有的组没有方差或只有一份答案。',
    en: 'The differences of “{dependent}” cannot be tested: some groups have no variance or a single case.',
  },
  extremes: {
    'zh-CN': '均值最高的是“{highest}”（{highestMean}），最低的是“{lowest}”（{lowestMean}）。',
    en: '“{highest}” has the highest mean ({highestMean}), “{lowest}” the lowest ({lowestMean}).',
  },
  pairs: {
    'zh-CN': '两两比较（Tukey HSD）中显著不同的有 {count} 对：{pairs}。',
    en: 'Pairs that differ by Tukey’s HSD ({count}): {pairs}.',
  },
  noPairs: {
    'zh-CN': '两两比较（Tukey HSD）没有发现显著不同的组。',
    en: 'No pair of groups differs significantly by Tukey’s HSD.',
  },
  pair: { 'zh-CN': '“{a}”高于“{b}”（相差 {difference}，{p}）', en: '“{a}” above “{b}” (by {difference}, {p})' },
  andOthers: { 'zh-CN': '{names}等', en: '{names} and others' },
  unequal: {
    'zh-CN': '各组方差不齐（Levene {p}），因此采用 Welch 检验。',
    en: 'The variances of the groups differ (Levene {p}), so Welch’s test is reported.',
  },
  unequalUntreated: {
    'zh-CN': '各组方差不齐（Levene {p}），而 Welch 检验无法计算，上述结果宜谨慎看待。',
    en: 'The variances of the groups differ (Levene {p}) and Welch’s test is not defined: read the result with caution.',
  },
  pooled: { 'zh-CN': '合并方差', en: 'pooled' },
  welch: { 'zh-CN': 'Welch', en: 'Welch' },
  anova: { 'zh-CN': '方差分析', en: 'ANOVA' },
  groupCaption: { 'zh-CN': '各组“{dependent}”的均值', en: 'Means of “{dependent}” by group' },
  testCaption: { 'zh-CN': '“{dependent}”组间差异的检验', en: 'Tests of the differences of “{dependent}”' },
  tukeyCaption: {
    'zh-CN': '“{dependent}”的两两比较（Tukey HSD）',
    en: 'Pairwise comparison of “{dependent}” (Tukey’s HSD)',
  },
  lower: { 'zh-CN': '{level} 下限', en: '{level} CI lower', statistic: 'confidenceInterval' },
  upper: { 'zh-CN': '{level} 上限', en: '{level} CI upper', statistic: 'confidenceInterval' },
  test: { 'zh-CN': '检验', en: 'Test' },
  statistic: { 'zh-CN': '统计量', en: 'Statistic' },
  df1: { 'zh-CN': '自由度 1', en: 'df 1', statistic: 'degreesOfFreedom' },
  df2: { 'zh-CN': '自由度 2', en: 'df 2', statistic: 'degreesOfFreedom' },
  p: { 'zh-CN': 'p', en: 'p', statistic: 'pValue' },
  difference: { 'zh-CN': '均值差', en: 'Difference' },
  levene: { 'zh-CN': 'Levene 方差齐性 F', en: 'Levene’s F', statistic: 'levene' },
  pooledT: { 'zh-CN': 't（合并方差）', en: 't, pooled variance', statistic: 'tTest' },
  welchT: { 'zh-CN': 't（Welch）', en: 't, Welch', statistic: 'tTest' },
  anovaF: { 'zh-CN': 'F（单因素方差分析）', en: 'F, one-way ANOVA', statistic: 'anova' },
  welchF: { 'zh-CN': 'F（Welch 方差分析）', en: 'F, Welch’s ANOVA', statistic: 'anova' },
  etaSquared: { 'zh-CN': 'η²', en: 'Eta squared', statistic: 'effectSize' },
  cohensD: { 'zh-CN': 'Cohen d', en: 'Cohen’s d', statistic: 'effectSize' },
  shortened: {
    'zh-CN': '共 {count} 对，仅列出 p 值最小的 {shown} 对；完整结果见导出数据。',
    en: 'Of {count} pairs, the {shown} with the smallest p-values are shown; exports contain all.',
  },
  figureDescription: {
    'zh-CN':
      '柱状图：{count} 个组“{dependent}”的均值及 {level} 置信区间，最高“{highest}”（{highestMean}），最低“{lowest}”（{lowestMean}）。',
    en: 'Columns: the means of “{dependent}” in {count} groups with {level} intervals, from “{lowest}” ({lowestMean}) to “{highest}” ({highestMean}).',
  },
} as const satisfies Record<string, Word>

export const compareGroupsOptionTexts = {
  dependent: {
    label: { 'zh-CN': '比较的变量', en: 'Variable compared' },
    help: { 'zh-CN': '数字变量，例如总体满意度。', en: 'A numeric variable, such as overall satisfaction.' },
  },
  group: {
    label: { 'zh-CN': '分组变量', en: 'Groups' },
    help: { 'zh-CN': '例如门店、客户类型、性别。', en: 'Such as shop, customer type or sex.' },
  },
  groups: {
    label: { 'zh-CN': '要比较的组', en: 'Groups to compare' },
    help: {
      'zh-CN': '可选。按此顺序比较这些取值；两组时差值为前者减后者。',
      en: 'Optional: these values, in this order; with two groups the difference is first less second.',
    },
  },
} as const satisfies Record<string, OptionText>
