import type { Text } from '../language.ts'

/** The formula variants of indicator weights, fuzzy and gap scores, and sample weights. */
export const weightsMethods = {
  ahpConsistent: {
    'zh-CN':
      '改进层次分析法（最优传递矩阵）：c = (1/n)·Σ(lg aᵢₖ − lg aⱼₖ)，a* = 10^c，对 a* 用方根法求权重；其 CR 恒为 0，权重与原判断矩阵的方根法相同。',
    en: 'Consistent AHP (optimal transfer matrix): c = (1/n)·Σ(lg aᵢₖ − lg aⱼₖ), a* = 10^c, weights of a* by geometric mean of rows. CR of a* is always 0 and its weights equal the geometric means of the rows of the original judgements.',
  },
  ahpThreeScale: {
    'zh-CN':
      '三标度层次分析法：由 0/1/2 比较矩阵的行和按极差法构造判断矩阵，再用最优传递矩阵求一致矩阵，以方根法求权重。',
    en: 'Three-scale AHP: the row sums of the 0/1/2 comparisons give a judgement matrix by the range method; its optimal transfer matrix gives the weights by geometric mean of rows.',
  },
  criticWeights: {
    'zh-CN': 'CRITIC 法：信息量 = 标准差（n − 1）× Σ(1 − r)，r 为 Pearson 相关系数；权重 = 信息量归一。',
    en: 'CRITIC: information = standard deviation (n − 1) × Σ(1 − r) with Pearson’s r; weight = information, normalised.',
  },
  criticAbsolute: {
    'zh-CN': 'CRITIC 法（取绝对值）：信息量 = 标准差（n − 1）× Σ(1 − |r|)，r 为 Pearson 相关系数；权重 = 信息量归一。',
    en: 'CRITIC, absolute variant: information = standard deviation (n − 1) × Σ(1 − |r|) with Pearson’s r; weight = information, normalised.',
  },
  variationWeights: {
    'zh-CN': '变异系数法：变异系数 = 标准差（n − 1）/ |均值|；权重 = 变异系数归一。',
    en: 'Coefficient of variation: standard deviation (n − 1) / |mean|; weight = coefficient, normalised.',
  },
  independenceWeights: {
    'zh-CN': '独立性权系数法：R 为各指标对其余指标的复相关系数，权重 = 1/R 归一。',
    en: 'Independence weights: R is the multiple correlation of each indicator with all others; weight = 1/R, normalised.',
  },
  pcaWeights: {
    'zh-CN':
      '主成分权重：相关矩阵的主成分，线性组合系数 = 载荷/√特征根，综合得分系数 = 以方差解释率为权的加权平均；权重 = 综合得分系数归一。',
    en: 'Principal components of the correlation matrix: coefficients = loadings/√eigenvalue, averaged over the retained components with their explained variance as weights; weight = that average, normalised.',
  },
  expertWeights: {
    'zh-CN': '专家打分法：权重 = 各指标平均得分归一；Kendall W 按平均秩计算并作同分校正，χ² = m(n − 1)W。',
    en: 'Expert scores: weight = mean score, normalised. Kendall’s W from mean ranks with the correction for ties, χ² = m(n − 1)W.',
  },
  combinedProduct: {
    'zh-CN': '组合赋权（乘法合成）：权重 ∝ 各套权重之积。',
    en: 'Combined weights, product: weight ∝ product of the sets.',
  },
  combinedGeometric: {
    'zh-CN': '组合赋权（几何平均）：权重 ∝ 各套权重的加权几何平均。',
    en: 'Combined weights, geometric mean: weight ∝ weighted geometric mean of the sets.',
  },
  combinedLinear: {
    'zh-CN': '组合赋权（线性加权）：权重 = 各套权重按其份额加权平均。',
    en: 'Combined weights, linear: weighted mean of the sets by their shares.',
  },
  combinedLeastSquares: {
    'zh-CN': '组合赋权（最小二乘）：在权重合计为 1 的条件下，使其与各套权重的离差平方和最小。',
    en: 'Combined weights, least squares: the weights, adding up to 1, with the smallest sum of squared deviations from all sets.',
  },
  fuzzyWeightedAverage: {
    'zh-CN': '模糊综合评价 B = A∘R，算子 M(·,+)（加权平均型）：b = Σ a·r。',
    en: 'Fuzzy comprehensive evaluation B = A∘R with M(·,+), the weighted average: b = Σ a·r.',
  },
  fuzzyMinMax: {
    'zh-CN': '模糊综合评价 B = A∘R，算子 M(∧,∨)（主因素决定型）：b = max min(a, r)。',
    en: 'Fuzzy comprehensive evaluation B = A∘R with M(∧,∨), the principal factor: b = max min(a, r).',
  },
  fuzzyProductMax: {
    'zh-CN': '模糊综合评价 B = A∘R，算子 M(·,∨)（主因素突出型）：b = max a·r。',
    en: 'Fuzzy comprehensive evaluation B = A∘R with M(·,∨): b = max a·r.',
  },
  fuzzyBoundedSum: {
    'zh-CN': '模糊综合评价 B = A∘R，算子 M(∧,⊕)（有界和）：b = min(1, Σ min(a, r))。',
    en: 'Fuzzy comprehensive evaluation B = A∘R with M(∧,⊕), the bounded sum: b = min(1, Σ min(a, r)).',
  },
  gapScores: {
    'zh-CN': 'SERVQUAL 差距分析：差距 = 感知 − 期望，由同时回答两者的样本计算，并作配对样本 t 检验。',
    en: 'SERVQUAL gaps: perception − expectation over the respondents who answered both, with paired t tests.',
  },
  postStratify: {
    'zh-CN': '事后分层：各层权重 = 目标占比 / 样本（加权）占比，再归一到合计等于样本数。',
    en: 'Post-stratification: weight of each stratum = target share / (weighted) sample share, scaled to add up to n.',
  },
  rake: {
    'zh-CN':
      '迭代比例拟合（raking）：依次按各边际的“目标 / 实得”调整基础权重，直到各边际误差都在容差之内，权重归一到合计等于样本数。',
    en: 'Raking (iterative proportional fitting): base weights multiplied by target/achieved, margin by margin, until every margin is within the tolerance; scaled to add up to n.',
  },
  weightedMean: {
    'zh-CN':
      '加权均值，标准误按 Taylor 线性化计算（层内有放回抽样，权重视为常数），置信区间用 t 分布，自由度为样本数 − 层数。',
    en: 'Weighted means with Taylor-linearised standard errors (with replacement within strata, weights taken as known); intervals by t with rows − strata degrees of freedom.',
  },
} as const satisfies Record<string, Text>
