import type { Text } from '../../messages/language.ts'

const missing: Readonly<Record<string, Text>> = {
  listwise: { 'zh-CN': '成列删除（有一题缺答即不计入）', en: 'listwise deletion' },
  pairwise: { 'zh-CN': '按对删除（各用各的有效答案）', en: 'pairwise deletion (each statistic on its own answers)' },
  mean: { 'zh-CN': '以该题均值代替缺答', en: 'replaced by the item mean' },
  itemMean: { 'zh-CN': '以该题均值代替缺答', en: 'replaced by the item mean' },
  availableItems: { 'zh-CN': '每人按已答题项计分', en: 'each respondent scored on the items answered' },
}

/** Words that several presentations use. */
export const commonWords = {
  missing,
  sample: { 'zh-CN': 'n = {n}。', en: 'n = {n}.' },
  sampleWithRule: {
    'zh-CN': 'n = {n}（共 {nTotal} 份）；缺失处理：{rule}。',
    en: 'n = {n} of {nTotal}; missing answers: {rule}.',
  },
  methodLine: { 'zh-CN': '方法：{method}', en: 'Method: {method}' },
  variable: { 'zh-CN': '变量', en: 'Variable' },
  item: { 'zh-CN': '题项', en: 'Item' },
  n: { 'zh-CN': 'n', en: 'n', statistic: 'n' },
  mean: { 'zh-CN': '均值', en: 'Mean', statistic: 'mean' },
  sd: { 'zh-CN': '标准差', en: 'SD', statistic: 'standardDeviation' },
  variance: { 'zh-CN': '方差', en: 'Variance', statistic: 'variance' },
  minimum: { 'zh-CN': '最小值', en: 'Minimum', statistic: 'extremes' },
  maximum: { 'zh-CN': '最大值', en: 'Maximum', statistic: 'extremes' },
  weight: { 'zh-CN': '权重', en: 'Weight', statistic: 'weight' },
  score: { 'zh-CN': '得分', en: 'Score', statistic: 'score' },
  count: { 'zh-CN': '频数', en: 'Count', statistic: 'count' },
  category: { 'zh-CN': '类别', en: 'Category' },
  total: { 'zh-CN': '合计', en: 'Total' },
  other: { 'zh-CN': '其他', en: 'Other' },
} as const
