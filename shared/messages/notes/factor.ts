import type { Text } from '../language.ts'

/** Notes on validity and agreement: factor analysis, confirmatory factor analysis, intraclass correlation, kappa. */
export const factorNotes = {
  fewCasesPerItem: {
    'zh-CN': '样本量 {n} 相对 {k} 个题项偏少（宜不少于题项数的 {ratio} 倍，且不少于 100 份），结构可能不稳定。',
    en: 'With {n} cases for {k} items the structure may not be stable; at least {ratio} cases per item and 100 in total are advisable.',
  },
  pairwiseCounts: {
    'zh-CN': '按对删除时各对题项的样本数不同（{smallest}～{largest}）；检验按最小样本数 {smallest} 近似计算。',
    en: 'With pairwise deletion the pairs rest on {smallest} to {largest} cases; tests are approximate and use the smallest.',
  },
  imputedShrinks: {
    'zh-CN': '{count} 处缺答以题项均值代替：这会压低方差、扭曲相关，结果仅供参考，正式报告请用成列删除。',
    en: 'Missing answers replaced by item means: {count}. This shrinks variances and distorts correlations; use listwise deletion for a report.',
  },
  lowAdequacyItem: {
    'zh-CN': '“{variable}”的取样适切性（MSA）只有 {value}，低于 0.5，与其余题项的公共成分太少，可考虑删除。',
    en: 'The sampling adequacy (MSA) of “{variable}” is only {value}, below 0.5: it shares too little with the others; consider dropping it.',
  },
  noCorrelations: {
    'zh-CN': '题项两两不相关，KMO 没有意义，未给出。',
    en: 'No item correlates with another, so KMO is not defined.',
  },
  extractionNotConverged: {
    'zh-CN': '迭代 {iterations} 次后仍未达到收敛标准，结果为最后一次迭代的解；可增加最多迭代次数，或改用其他提取方法。',
    en: 'The extraction had not converged after {iterations} iterations; what is shown is the last of them. Allow more iterations or choose another method.',
  },
  communalityAtLimit: {
    'zh-CN': '“{variable}”的共同度达到或超过上限（Heywood 情形），通常因因子过多或样本过少，结果需谨慎解读。',
    en: 'The communality of “{variable}” reached its limit (a Heywood case), most often because of too many factors or too few cases; read with care.',
  },
  rotationNeedsTwoFactors: {
    'zh-CN': '只保留了 1 个因子，无需旋转。',
    en: 'Only one factor was retained, so there is nothing to rotate.',
  },
  rotationNotConverged: {
    'zh-CN': '旋转未收敛，旋转后的载荷仅供参考。',
    en: 'The rotation did not converge; take the rotated loadings as a guide only.',
  },
  rotationFailed: {
    'zh-CN': '旋转时因子重合、无法区分，旋转结果未给出；可减少因子数。',
    en: 'Factors collapsed in the rotation and cannot be distinguished, so no rotated solution is given. Retain fewer factors.',
  },
  obliqueVariance: {
    'zh-CN': '斜交旋转后因子相关，各因子的结构载荷平方和不能相加，百分比未给出。',
    en: 'After an oblique rotation factors correlate: the sums of squared structure loadings do not add up, so no percentages are given.',
  },
  parallelRule: {
    'zh-CN': '平行分析：{samples} 个随机样本（随机种子 {seed}），特征值须超过随机特征值的第 {percent} 百分位数。',
    en: 'Parallel analysis: {samples} random samples (seed {seed}); an eigenvalue must exceed the percentile {percent} of the random ones.',
  },
  negativeResidual: {
    'zh-CN': '“{variable}”的残差方差为负（{value}，Heywood 情形），模型或样本有问题，结果不宜直接采用。',
    en: 'The residual variance of “{variable}” is negative ({value}, a Heywood case): something is wrong with model or sample.',
  },
  factorsOverlap: {
    'zh-CN': '“{a}”与“{b}”两个因子的相关为 {value}，绝对值不小于 1，两者无法区分，可考虑合并。',
    en: 'The factors “{a}” and “{b}” correlate {value}, 1 or more in absolute value: they cannot be distinguished; consider merging them.',
  },
  oppositeLoadings: {
    'zh-CN': '因子“{factor}”的载荷有正有负，反向题可能没有翻转；此时组合信度偏低，不宜采用。',
    en: 'The loadings of the factor “{factor}” have different signs, so items may need reversing; its composite reliability is then too low.',
  },
  saturatedModel: {
    'zh-CN': '模型自由度为 0（恰好识别），拟合必然完美，拟合指标没有意义。',
    en: 'The model has no degrees of freedom: it fits by construction and the fit indices are meaningless.',
  },
  standardErrorsUndefined: {
    'zh-CN': '信息矩阵没有逆矩阵，标准误未给出；模型可能无法识别。',
    en: 'The information matrix has no inverse, so there are no standard errors; the model may not be identified.',
  },
  fitNotConverged: {
    'zh-CN': '极大似然估计在 {iterations} 次迭代后未收敛，结果不宜采用。',
    en: 'The maximum-likelihood estimates had not converged after {iterations} iterations; do not use them.',
  },
  htmtUndefined: {
    'zh-CN': '“{a}”与“{b}”的 HTMT 无法计算（题项间相关的平均为 0）。',
    en: 'HTMT of “{a}” and “{b}” is not defined (a mean correlation is 0).',
  },
  noErrorVariance: {
    'zh-CN': '评分中没有剩余误差（误差均方为 0），F 检验与置信区间没有意义，未给出。',
    en: 'The ratings leave no error (mean square 0): F tests and intervals are not defined.',
  },
  noSubjectVariance: {
    'zh-CN': '各对象的平均评分没有差异，组内相关没有意义，无法计算的未给出。',
    en: 'The subjects’ mean ratings do not differ: intraclass correlations are meaningless, and some are not defined.',
  },
  negativeIcc: {
    'zh-CN': '有组内相关系数为负：评分者之间的分歧大于对象之间的差异，应按 0 理解。',
    en: 'Some intraclass correlations are negative: raters differ more than subjects do; read them as 0.',
  },
  countsAsWeights: {
    'zh-CN': '以“{variable}”为每行的频数（合计 {sum}）：标准误与检验按频数合计为样本量。',
    en: '“{variable}” gives the frequency of each row (sum {sum}): standard errors and tests take that sum as the sample size.',
  },
  oneCategoryOnly: {
    'zh-CN': '所有评分都落在同一类别，偶然一致已为 100%，κ 无法计算。',
    en: 'All ratings fall into one category, so agreement by chance is already complete and kappa is not defined.',
  },
  kappaOfPairsOnly: {
    'zh-CN': '评分者多于两位，加权只适用于两位评分者，未起作用；给出的是 Fleiss κ。',
    en: 'Weights apply to two raters only and had no effect; with more raters Fleiss’ kappa is given.',
  },
  raterUsesOneCategory: {
    'zh-CN': '评分者“{variable}”只用了一个类别，κ 会接近 0，不代表一致性差。',
    en: 'The rater “{variable}” used only one category: kappa is then near 0, whatever the agreement.',
  },
} as const satisfies Record<string, Text>
