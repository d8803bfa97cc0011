import type { Word } from '../common/say.ts'

export const independenceWords = {
  title: { 'zh-CN': '独立性权系数法', en: 'Independence weights' },
  purpose: {
    'zh-CN': '与其余指标重复越少（复相关系数越小）的指标，权重越大。',
    en: 'An indicator that repeats the others less (a smaller multiple correlation) gets a larger weight.',
  },
  why: {
    'zh-CN':
      '“{low}”与其余指标的复相关系数最小（R = {lowR}），信息最独立；“{high}”最大（R = {highR}），与其余指标重复最多。',
    en: '“{low}” has the smallest multiple correlation with the others (R = {lowR}) and repeats them least; “{high}” has the largest (R = {highR}).',
  },
  tableCaption: { 'zh-CN': '独立性权系数计算结果', en: 'Independence weights' },
  multipleR: { 'zh-CN': '复相关系数 R', en: 'Multiple correlation R', statistic: 'independence' },
  reciprocal: { 'zh-CN': '1/R', en: '1/R', statistic: 'independence' },
} as const satisfies Record<string, Word>
