import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const pcaWords = {
  title: { 'zh-CN': '主成分权重', en: 'Weights by principal components' },
  purpose: {
    'zh-CN': '由主成分的载荷与方差解释率得出客观权重。',
    en: 'Objective weights from the loadings and explained variance of principal components.',
  },
  retained: {
    'zh-CN': '保留 {count} 个主成分（特征根 {eigenvalues}），累计解释 {percent} 的方差。',
    en: 'Components retained: {count} (eigenvalues {eigenvalues}), together explaining {percent} of the variance.',
  },
  tableCaption: { 'zh-CN': '主成分权重计算结果', en: 'Weights by principal components' },
  coefficientOf: { 'zh-CN': '主成分 {number} 系数', en: 'Coef. {number}', statistic: 'loading' },
  coefficient: { 'zh-CN': '综合得分系数', en: 'Overall coefficient', statistic: 'loading' },
  varianceCaption: { 'zh-CN': '方差解释率', en: 'Explained variance' },
  component: { 'zh-CN': '主成分', en: 'Component' },
  eigenvalue: { 'zh-CN': '特征根', en: 'Eigenvalue', statistic: 'eigenvalue' },
  percent: { 'zh-CN': '方差解释率', en: 'Variance', statistic: 'eigenvalue' },
  cumulative: { 'zh-CN': '累计', en: 'Cumulative', statistic: 'eigenvalue' },
  retainedNote: { 'zh-CN': '加粗的主成分予以保留。', en: 'The components in bold were retained.' },
} as const satisfies Record<string, Word>

export const pcaOptionTexts = {
  components: {
    label: { 'zh-CN': '主成分个数', en: 'Components' },
    help: {
      'zh-CN': '保留几个主成分，或保留特征根大于 1 的全部。',
      en: 'How many components to keep, or all with an eigenvalue above 1.',
    },
  },
  absolute: {
    label: { 'zh-CN': '系数取绝对值', en: 'Absolute coefficients' },
    help: {
      'zh-CN': '综合得分系数为负时取绝对值；不选则拒绝计算并指出该题。',
      en: 'Takes the absolute value of a negative coefficient; otherwise it is refused by name.',
    },
  },
} as const satisfies Record<string, OptionText>
