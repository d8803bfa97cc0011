import type { Text } from '../../messages/language.ts'
import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

/** What the verdicts of the default bands are called; other verdicts stand as the user wrote them. */
export const verdictWords: Readonly<Record<string, Text>> = {
  excellent: { 'zh-CN': '优秀', en: 'excellent' },
  good: { 'zh-CN': '良好', en: 'good' },
  acceptable: { 'zh-CN': '可接受', en: 'acceptable' },
  questionable: { 'zh-CN': '存疑', en: 'questionable' },
  revise: { 'zh-CN': '不足，应修订问卷', en: 'insufficient, revise the questionnaire' },
}

export const reliabilityWords = {
  title: { 'zh-CN': '信度分析', en: 'Reliability' },
  purpose: {
    'zh-CN': '一组题项测的是不是同一件事、得分是否可靠；用于判断问卷能否采信。',
    en: 'Whether a set of items measures one thing and its score can be trusted.',
  },
  alpha: {
    'zh-CN':
      '{k} 个题项的 Cronbach α 为 {alpha}（{level} 置信区间 {lower}～{upper}），信度评价为“{verdict}”。评价标准：{bands}。',
    en: 'Cronbach’s alpha of the {k} items is {alpha} ({level} CI {lower} to {upper}), rated “{verdict}”. Rule of thumb: {bands}.',
  },
  alphaWithoutInterval: {
    'zh-CN': '{k} 个题项的 Cronbach α 为 {alpha}，信度评价为“{verdict}”。评价标准：{bands}。',
    en: 'Cronbach’s alpha of the {k} items is {alpha}, rated “{verdict}”. Rule of thumb: {bands}.',
  },
  alphaUndefined: {
    'zh-CN': '{k} 个题项的 Cronbach α 无法计算，原因见注。',
    en: 'Cronbach’s alpha of the {k} items cannot be computed; the notes say why.',
  },
  bandAbove: { 'zh-CN': '≥{from} {verdict}', en: '≥{from} {verdict}' },
  bandBelow: { 'zh-CN': '<{from} {verdict}', en: '<{from} {verdict}' },
  keepAll: {
    'zh-CN': '删除任何一题都不会使 α 明显提高（以提高超过 {rise} 为明显），建议保留全部题项。',
    en: 'No item’s deletion raises alpha noticeably (by more than {rise}); keep all items.',
  },
  dropRaises: {
    'zh-CN': '删除“{item}”后 α 由 {alpha} 升至 {without}（提高超过 {rise}），宜检查该题的措辞、方向或归属。',
    en: 'Without “{item}” alpha rises from {alpha} to {without} (by more than {rise}): check its wording, direction and dimension.',
  },
  lowItems: {
    'zh-CN': '校正的题总相关低于 {limit} 的题项：{items}。这些题与其余题项关联偏弱。',
    en: 'Corrected item-total correlations below {limit}: {items}. These items relate only weakly to the rest.',
  },
  itemWithValue: { 'zh-CN': '“{item}”（{value}）', en: '“{item}” ({value})' },
  omega: {
    'zh-CN': '按单因子模型，McDonald ω 为 {omega}；各题区分度不等时 ω 比 α 更合适。',
    en: 'McDonald’s omega (one-factor model) is {omega}; it suits items with unequal loadings better than alpha.',
  },
  means: {
    'zh-CN': '题项均值在 {min}～{max} 之间，最低的是“{lowest}”，最高的是“{highest}”。',
    en: 'Item means run from {min} (“{lowest}”) to {max} (“{highest}”).',
  },
  coefficientsCaption: { 'zh-CN': '信度系数', en: 'Reliability coefficients' },
  coefficient: { 'zh-CN': '系数', en: 'Coefficient' },
  value: { 'zh-CN': '值', en: 'Value' },
  alphaRow: { 'zh-CN': 'Cronbach α', en: 'Cronbach’s alpha', statistic: 'cronbachAlpha' },
  lowerRow: {
    'zh-CN': 'α 的 {level} 置信下限（Feldt）',
    en: 'Cronbach’s alpha, {level} CI lower (Feldt)',
    statistic: 'confidenceInterval',
  },
  upperRow: {
    'zh-CN': 'α 的 {level} 置信上限（Feldt）',
    en: 'Cronbach’s alpha, {level} CI upper (Feldt)',
    statistic: 'confidenceInterval',
  },
  standardizedRow: { 'zh-CN': '标准化 α', en: 'Standardised alpha', statistic: 'cronbachAlpha' },
  kr20Row: { 'zh-CN': 'KR-20', en: 'KR-20', statistic: 'cronbachAlpha' },
  omegaRow: { 'zh-CN': 'McDonald ω（总分）', en: 'McDonald’s omega (sum score)', statistic: 'omega' },
  omegaStandardizedRow: { 'zh-CN': 'McDonald ω（标准化）', en: 'McDonald’s omega (standardised)', statistic: 'omega' },
  itemsCaption: { 'zh-CN': '题总统计量', en: 'Item-total statistics' },
  scaleMeanIfDeleted: { 'zh-CN': '删除该题后总分均值', en: 'Scale mean if deleted', statistic: 'scaleIfDeleted' },
  scaleVarianceIfDeleted: {
    'zh-CN': '删除该题后总分方差',
    en: 'Scale variance if deleted',
    statistic: 'scaleIfDeleted',
  },
  correctedItemTotal: { 'zh-CN': '校正的题总相关', en: 'Corrected item-total correlation', statistic: 'itemTotal' },
  squaredMultipleCorrelation: {
    'zh-CN': '多重相关平方',
    en: 'Squared multiple correlation',
    statistic: 'squaredMultiple',
  },
  alphaIfDeleted: { 'zh-CN': '删除该题后 α', en: 'Alpha if deleted', statistic: 'alphaIfDeleted' },
  summaryCaption: { 'zh-CN': '题项汇总统计量', en: 'Summary item statistics' },
  statistic: { 'zh-CN': '统计量', en: 'Statistic' },
  range: { 'zh-CN': '全距', en: 'Range', statistic: 'extremes' },
  ratio: { 'zh-CN': '最大/最小', en: 'Maximum / minimum', statistic: 'extremes' },
  itemMeans: { 'zh-CN': '题项均值', en: 'Item means' },
  itemVariances: { 'zh-CN': '题项方差', en: 'Item variances' },
  interItemCorrelations: { 'zh-CN': '题项间相关', en: 'Inter-item correlations' },
  splitCaption: { 'zh-CN': '折半信度与 Guttman λ', en: 'Split-half reliability and Guttman’s lambda' },
  halfCorrelation: { 'zh-CN': '两半相关', en: 'Correlation between halves', statistic: 'splitHalf' },
  spearmanBrownEqual: {
    'zh-CN': 'Spearman-Brown（等长）',
    en: 'Spearman-Brown (equal length)',
    statistic: 'splitHalf',
  },
  spearmanBrownUnequal: {
    'zh-CN': 'Spearman-Brown（不等长）',
    en: 'Spearman-Brown (unequal length)',
    statistic: 'splitHalf',
  },
  guttmanSplit: { 'zh-CN': 'Guttman 折半系数', en: 'Guttman split-half', statistic: 'splitHalf' },
  firstHalfNote: {
    'zh-CN': '折半：前 {first} 题对后 {second} 题。λ4 恒用前后折半。',
    en: 'Halves: {first} and {second} items in the given order. Lambda 4 always uses this split.',
  },
  oddEvenNote: {
    'zh-CN': '折半：奇数位 {first} 题对偶数位 {second} 题。λ4 恒用前后折半。',
    en: 'Halves: odd ({first}) against even ({second}) positions. Lambda 4 always uses first against second half.',
  },
  figureCaption: { 'zh-CN': '各题项校正的题总相关', en: 'Corrected item-total correlations' },
  figureDescription: {
    'zh-CN': '条形图：{k} 个题项校正的题总相关，从“{lowest}”的 {min} 到“{highest}”的 {max}，参考线 {limit}。',
    en: 'Bar chart of the corrected item-total correlations of {k} items, from {min} (“{lowest}”) to {max} (“{highest}”), with a line at {limit}.',
  },
  limitLine: { 'zh-CN': '参考线 {limit}', en: 'Limit {limit}' },
} as const satisfies Record<string, Word>

export const reliabilityOptionTexts = {
  items: {
    label: { 'zh-CN': '题项', en: 'Items' },
    help: { 'zh-CN': '同一维度的题项，至少两题。', en: 'The items of one dimension, at least two.' },
  },
  split: {
    label: { 'zh-CN': '折半方式', en: 'Halves' },
    help: {
      'zh-CN': '前半 / 后半与 SPSS 相同；题项按主题排列时，奇数位对偶数位更均衡。',
      en: 'First against second half is what SPSS does; where items are ordered by topic, odd against even positions splits them more evenly.',
    },
  },
  level: {
    label: { 'zh-CN': '置信水平', en: 'Confidence level' },
    help: { 'zh-CN': 'α 置信区间的水平，默认 0.95。', en: 'Level of the interval of alpha, 0.95 by default.' },
  },
  bands: {
    label: { 'zh-CN': '判断标准', en: 'Verdict bands' },
    help: {
      'zh-CN': '从高到低列出各档下限与评语；低于所有下限时取最后一档。',
      en: 'Lower limits and verdicts from the best down; below all of them the last verdict holds.',
    },
  },
} as const satisfies Record<string, OptionText>
