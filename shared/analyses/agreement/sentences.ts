import type { Text } from '../../messages/language.ts'
import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

/** What the verdicts of the default bands are called. */
export const kappaVerdictWords: Readonly<Record<string, Text>> = {
  almostPerfect: { 'zh-CN': '几乎完全一致', en: 'almost perfect' },
  substantial: { 'zh-CN': '高度一致', en: 'substantial' },
  moderate: { 'zh-CN': '中等一致', en: 'moderate' },
  fair: { 'zh-CN': '一般', en: 'fair' },
  slight: { 'zh-CN': '轻微', en: 'slight' },
  poor: { 'zh-CN': '不及偶然', en: 'poor' },
}

export const agreementWords = {
  title: { 'zh-CN': '评分者一致性', en: 'Rater agreement' },
  purpose: {
    'zh-CN': '两位或多位评分者把同一批对象归入类别时有多一致，扣除偶然一致；用于意见编码、抽查复核。',
    en: 'How far two or more raters put the same subjects into the same categories, beyond chance: for coded comments and spot checks.',
  },
  cohen: {
    'zh-CN':
      '{name}（“{a}”与“{b}”）为 {value}（{level} 置信区间 {lower}～{upper}；{p}），一致程度为“{verdict}”。评价标准：{bands}。',
    en: '{name} of “{a}” and “{b}” is {value} ({level} CI {lower} to {upper}; {p}), agreement “{verdict}”. Rule of thumb: {bands}.',
  },
  cohenWithoutTest: {
    'zh-CN': '{name}（“{a}”与“{b}”）为 {value}，一致程度为“{verdict}”。评价标准：{bands}。',
    en: '{name} of “{a}” and “{b}” is {value}, agreement “{verdict}”. Rule of thumb: {bands}.',
  },
  fleiss: {
    'zh-CN': '{m} 位评分者的 Fleiss κ 为 {value}（{p}），一致程度为“{verdict}”。评价标准：{bands}。',
    en: 'Fleiss’ kappa of the {m} raters is {value} ({p}), agreement “{verdict}”. Rule of thumb: {bands}.',
  },
  undefined: { 'zh-CN': 'κ 无法计算，原因见注。', en: 'Kappa is not defined; the notes say why.' },
  percent: {
    'zh-CN': '两两评分相同的比例为 {percent}，其中偶然一致约 {expected}；{subject}完全一致的占 {unanimous}。',
    en: 'Pairs of ratings agree in {percent}, where chance gives {expected}; {subject} in {unanimous}.',
  },
  percentTwo: {
    'zh-CN': '评分相同的比例为 {percent}，其中偶然一致约 {expected}。',
    en: 'The ratings agree in {percent} of cases, where chance gives {expected}.',
  },
  allRaters: { 'zh-CN': '全体评分者', en: 'all raters agree' },
  hardest: {
    'zh-CN': '类别“{category}”最难取得一致（κ = {value}），宜补充判定说明。',
    en: 'The category “{category}” is the hardest to agree on (kappa {value}); say more clearly what belongs to it.',
  },
  plainName: { 'zh-CN': 'Cohen κ', en: 'Cohen’s kappa' },
  linearName: { 'zh-CN': '线性加权 Cohen κ', en: 'Linearly weighted Cohen’s kappa' },
  quadraticName: { 'zh-CN': '二次加权 Cohen κ', en: 'Quadratically weighted Cohen’s kappa' },
  fleissName: { 'zh-CN': 'Fleiss κ', en: 'Fleiss’ kappa' },
  coefficientsCaption: { 'zh-CN': '一致性系数', en: 'Coefficients of agreement' },
  coefficient: { 'zh-CN': '系数', en: 'Coefficient' },
  value: { 'zh-CN': '值', en: 'Value', statistic: 'kappa' },
  se: { 'zh-CN': '标准误', en: 'SE', statistic: 'standardError' },
  lower: { 'zh-CN': '{level} 置信下限', en: '{level} CI lower', statistic: 'confidenceInterval' },
  upper: { 'zh-CN': '{level} 置信上限', en: '{level} CI upper', statistic: 'confidenceInterval' },
  z: { 'zh-CN': 'z', en: 'z', statistic: 'testStatistic' },
  p: { 'zh-CN': 'p', en: 'p', statistic: 'pValue' },
  observedNote: {
    'zh-CN': '评分者 {m} 位；两两一致 {percent}，全体一致 {unanimous}。',
    en: 'Raters: {m}. Pairwise agreement {percent}, unanimous {unanimous}.',
  },
  errorsNote: {
    'zh-CN': 'Cohen κ 的标准误用于置信区间；z 用独立假设下的标准误。Fleiss κ 的标准误为独立假设下的标准误。',
    en: 'The standard error of Cohen’s kappa is for the interval; z uses the one under independence, as does Fleiss’ kappa.',
  },
  tableCaption: { 'zh-CN': '“{a}”与“{b}”的评分交叉表', en: 'Ratings of “{a}” by those of “{b}”' },
  categoriesCaption: { 'zh-CN': '各类别的一致性', en: 'Agreement by category' },
  category: { 'zh-CN': '类别', en: 'Category' },
  share: { 'zh-CN': '占评分的比例', en: 'Share of ratings', statistic: 'validPercent' },
  kappa: { 'zh-CN': 'Fleiss κ', en: 'Fleiss’ kappa', statistic: 'kappa' },
  figureCaption: { 'zh-CN': '各评分者使用类别的频数', en: 'How often each rater used each category' },
  figureDescription: {
    'zh-CN': '分组柱形图：{m} 位评分者使用 {c} 个类别的频数。',
    en: 'Grouped bars: how often {m} raters used {c} categories.',
  },
} as const satisfies Record<string, Word>

export const agreementOptionTexts = {
  raters: {
    label: { 'zh-CN': '评分者', en: 'Raters' },
    help: {
      'zh-CN': '每列是一位评分者的归类，每行是一个对象；至少两位。',
      en: 'One column per rater, one row per subject; at least two raters.',
    },
  },
  order: {
    label: { 'zh-CN': '类别顺序', en: 'Category order' },
    help: {
      'zh-CN': '全部类别，从低到高；加权 κ 按这一顺序计算相差的级数。',
      en: 'All categories from low to high; weighted kappa counts the steps between them.',
    },
  },
  weights: {
    label: { 'zh-CN': '加权', en: 'Weights' },
    help: {
      'zh-CN': '不加权时只有相同才算一致；线性、二次加权时相差越少，一致的份额越大（类别须有先后）。',
      en: 'Unweighted, only the same category agrees; with linear or quadratic weights, the nearer, the more (categories must have an order).',
    },
  },
} as const satisfies Record<string, OptionText>
