import type { Text } from './language.ts'
import { driversMethods } from './methods/drivers.ts'
import { extrasMethods } from './methods/extras.ts'
import { factorMethods } from './methods/factor.ts'
import { testsMethods } from './methods/tests.ts'
import { weightsMethods } from './methods/weights.ts'

/** The formula variants that results name, one sentence each, for tables and the report's method page. */
export const methods = {
  frequencies: {
    'zh-CN': '频数表：百分比以全部样本为分母，有效百分比以有效答案为分母。',
    en: 'Frequency table; percent of all cases, valid percent of valid answers.',
  },
  descriptivesSpss: {
    'zh-CN': '描述统计采用 SPSS 公式：样本方差（n − 1），偏度 G1 与峰度 G2（超额），四分位数按 HAVERAGE（类型 6）。',
    en: 'Descriptive statistics by the SPSS formulas: sample variance (n − 1), skewness G1, excess kurtosis G2, quartiles by HAVERAGE (type 6).',
  },
  cronbachAlpha: {
    'zh-CN':
      'Cronbach α（协方差矩阵，与 SPSS 一致），Feldt 置信区间，Guttman λ1–λ6，折半信度；ω 由单因子极大似然解得出（模型隐含方差）。',
    en: 'Cronbach’s alpha from the covariance matrix (as in SPSS), Feldt interval, Guttman’s lambda 1–6, split halves; omega from the one-factor maximum-likelihood solution (model-implied variance).',
  },
  ahpRoot: {
    'zh-CN': '层次分析法（方根法）：权重取判断矩阵各行几何平均数并归一，λmax 用同一组权重计算。',
    en: 'Analytic hierarchy process, geometric mean of rows (normalised); λmax from the same weights.',
  },
  ahpSum: {
    'zh-CN': '层次分析法（和积法）：判断矩阵按列归一后取行平均，λmax 用同一组权重计算。',
    en: 'Analytic hierarchy process, normalised columns: row means of the column-normalised matrix; λmax from the same weights.',
  },
  ahpEigenvector: {
    'zh-CN': '层次分析法（特征向量法）：权重为判断矩阵最大特征值对应的归一化特征向量。',
    en: 'Analytic hierarchy process, eigenvector method: the normalised principal eigenvector of the judgement matrix.',
  },
  entropyWeights: {
    'zh-CN': '熵权法：p = x/Σx，E = −Σp·ln p / ln m（0·ln 0 = 0，m 为样本数），权重 = (1 − E) 归一。',
    en: 'Entropy weights: p = x/Σx, E = −Σp·ln p / ln m (0·ln 0 = 0, m cases), weight = 1 − E, normalised.',
  },
  indexOfMeans: {
    'zh-CN': '加权指数：题项得分 =（均值 − 最低分）/（最高分 − 最低分），上级得分为下级得分的加权平均。',
    en: 'Weighted index: an item’s score is its mean placed on the declared scale; the score of an indicator with children is their weighted mean.',
  },
  indexOfRespondents: {
    'zh-CN': '加权指数：先按每人已答题项（权重重新归一）计分，再对受访者求平均。',
    en: 'Weighted index: each respondent is scored on the items answered (weights rescaled); the scores are then averaged over respondents.',
  },
  fiveLevelSatisfaction: {
    'zh-CN': '满意度 = Σ（人数 × 分值）/（总人数 × 最高分值）；满意率 = 满意各等级人数 / 总人数。',
    en: 'Satisfaction degree = Σ(count × points) / (total × highest points); satisfaction rate = satisfied levels / total.',
  },
  ipaCorrelation: {
    'zh-CN': '重要性—表现分析：重要性为题项与总体评价的 Pearson 相关系数，表现为题项均值。',
    en: 'Importance-performance analysis: importance is the Pearson correlation with the overall rating, performance the item mean.',
  },
  ipaRegression: {
    'zh-CN': '重要性—表现分析：重要性为总体评价对各题项回归的标准化系数，表现为题项均值。',
    en: 'Importance-performance analysis: importance is the standardised regression coefficient on the overall rating, performance the item mean.',
  },
  ipaStated: {
    'zh-CN': '重要性—表现分析：重要性由受访者或专家直接给出，表现为题项均值。',
    en: 'Importance-performance analysis: importance as stated, performance the item mean.',
  },
  pareto: {
    'zh-CN': '柏拉图：按数值从大到小排列，“其他”恒在最后；累计百分比首次达到分界线（含该项）的各项为关键少数。',
    en: 'Pareto chart: in descending order, “other” always last; the vital few are the bars up to and including the first that reaches the threshold.',
  },
  ...driversMethods,
  ...extrasMethods,
  ...factorMethods,
  ...testsMethods,
  ...weightsMethods,
} as const satisfies Record<string, Text>

export type MethodId = keyof typeof methods

export const methodIds = Object.keys(methods) as readonly MethodId[]
