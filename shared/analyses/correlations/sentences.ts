import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const correlationsWords = {
  title: { 'zh-CN': '相关分析', en: 'Correlations' },
  purpose: {
    'zh-CN': '题项两两之间的相关程度，附检验与置信区间。',
    en: 'How strongly each pair of items is related, with tests and intervals.',
  },
  pearson: { 'zh-CN': 'Pearson 相关系数', en: 'Pearson correlation' },
  spearman: { 'zh-CN': 'Spearman 秩相关系数', en: 'Spearman rank correlation' },
  kendall: { 'zh-CN': 'Kendall τ-b 系数', en: 'Kendall’s tau-b' },
  strongest: {
    'zh-CN': '“{a}”与“{b}”的相关最强（r = {r}，{p}，n = {n}），强度{size}。',
    en: '“{a}” and “{b}” are correlated most strongly (r = {r}, {p}, n = {n}; effect size: {size}).',
  },
  weakest: {
    'zh-CN': '“{a}”与“{b}”的相关最弱（r = {r}，{p}）。',
    en: '“{a}” and “{b}” are correlated most weakly (r = {r}, {p}).',
  },
  overview: {
    'zh-CN': '{count} 对相关中有 {significant} 对在 0.05 水平上显著，其中负相关 {negative} 对。',
    en: 'Of {count} correlations, {significant} are significant at the 0.05 level, {negative} of them negative.',
  },
  matrixCaption: { 'zh-CN': '{method}矩阵', en: '{method} matrix' },
  matrixNote: {
    'zh-CN': '* p < 0.05，** p < 0.01（双侧）。',
    en: '* p < 0.05, ** p < 0.01 (two-sided).',
  },
  pairCaption: { 'zh-CN': '{method}的检验', en: 'Tests of the {method}' },
  first: { 'zh-CN': '变量一', en: 'First' },
  second: { 'zh-CN': '变量二', en: 'Second' },
  r: { 'zh-CN': 'r', en: 'r', statistic: 'correlation' },
  p: { 'zh-CN': 'p', en: 'p', statistic: 'pValue' },
  lower: { 'zh-CN': '{level} 下限', en: '{level} CI lower', statistic: 'confidenceInterval' },
  upper: { 'zh-CN': '{level} 上限', en: '{level} CI upper', statistic: 'confidenceInterval' },
  figureCaption: { 'zh-CN': '最强的相关', en: 'The strongest correlations' },
  figureDescription: {
    'zh-CN': '条形图：{count} 对变量的相关系数，绝对值最大的是“{a}”与“{b}”（{r}）。',
    en: 'Bar chart of {count} correlations; the largest in size is that of “{a}” and “{b}” ({r}).',
  },
  pair: { 'zh-CN': '{a} 与 {b}', en: '{a}, {b}' },
  shortened: {
    'zh-CN': '共 {count} 对，仅列出绝对值最大的 {shown} 对；完整结果见导出数据。',
    en: 'Of {count} pairs, the {shown} largest in absolute value are shown; exports contain all.',
  },
} as const satisfies Record<string, Word>

export const correlationsOptionTexts = {
  variables: {
    label: { 'zh-CN': '变量', en: 'Variables' },
    help: {
      'zh-CN': '至少两个数字变量，两两计算相关。',
      en: 'Two numeric variables or more; every pair is correlated.',
    },
  },
  method: {
    label: { 'zh-CN': '方法', en: 'Method' },
    help: {
      'zh-CN': '近似等距的分数用 Pearson；等级数据或有极端值时用 Spearman 或 Kendall τ-b。',
      en: 'Pearson for marks of about equal steps; Spearman or Kendall’s tau-b for ranks, or with outliers.',
    },
  },
} as const satisfies Record<string, OptionText>
