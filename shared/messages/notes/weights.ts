import type { Text } from '../language.ts'

/** What results on indicator weights, fuzzy and gap scores, and sample weights note. */
export const weightsNotes = {
  transferHidesInconsistency: {
    'zh-CN':
      '原判断矩阵 CR = {cr}，不小于 {limit}：最优传递矩阵只是把矛盾掩盖了，并没有消除，应请专家修正判断后再采用权重。',
    en: 'The original judgements have CR = {cr}, not below {limit}: the transfer matrix hides their contradictions but does not remove them. Have the judgements revised before using the weights.',
  },
  circularTriads: {
    'zh-CN': '比较中有 {count} 处循环（甲优于乙、乙优于丙、丙又优于甲），三标度法把它们抹平了，请核对原始比较。',
    en: 'Circles in the comparisons (a over b, b over c, c over a), which the three-scale method levels out: {count}. Check the comparisons.',
  },
  objectiveNotImportance: {
    'zh-CN': '客观权重只反映答案的差异与相关，不等于指标的重要程度；宜与主观权重对照或组合使用。',
    en: 'Objective weights reflect how answers differ and correlate, not what matters; compare or combine them with judged weights.',
  },
  contrastUnscaled: {
    'zh-CN': '各指标未归一化：量程大的指标标准差也大，权重随之偏大；量表不同时宜选极差归一化或按量表归一化。',
    en: 'Without normalisation an indicator with a wider scale has a larger standard deviation and so a larger weight; normalise when scales differ.',
  },
  coefficientNotInvariant: {
    'zh-CN': '变异系数随量表的起点与方向而变（整体平移或翻转量表都会改变权重），不同量表之间不可直接比较。',
    en: 'The coefficient of variation changes when a scale is shifted or reversed, and so do these weights; scales with different origins are not comparable.',
  },
  weakMultipleCorrelation: {
    'zh-CN': '“{variable}”与其余指标的复相关系数只有 {value}，权重取其倒数，因而对抽样误差极为敏感。',
    en: 'The multiple correlation of “{variable}” with the others is only {value}; its weight, the reciprocal, is very sensitive to sampling error.',
  },
  negativeLoadingAbsolute: {
    'zh-CN': '“{variable}”的综合得分系数为负（{value}），已取绝对值；请确认该题是否需要反向计分。',
    en: 'The coefficient of “{variable}” is negative ({value}); its absolute value was used. Check whether the item should be reversed.',
  },
  fewComponents: {
    'zh-CN': '保留的主成分只解释了 {percent}% 的方差，权重的代表性有限。',
    en: 'The retained components explain only {percent}% of the variance; the weights represent little of it.',
  },
  concordanceUndefined: {
    'zh-CN': '专家少于两位、指标少于两个或各专家打分无差异，Kendall W 无法计算。',
    en: 'Kendall’s W is not defined: fewer than two experts or criteria, or no expert distinguishes between the criteria.',
  },
  concordanceFewCriteria: {
    'zh-CN': '只有 {count} 个指标，Kendall W 的 χ² 检验较粗略（一般要求 7 个以上）。',
    en: 'With {count} criteria the chi-square test of Kendall’s W is rough (more than 7 are usual).',
  },
  setRescaled: {
    'zh-CN': '权重“{set}”合计为 {sum}，已折算为合计 1。',
    en: 'The weights of “{set}” add up to {sum}; they were rescaled to 1.',
  },
  leastSquaresIsMean: {
    'zh-CN': '各套权重合计均为 1 时，最小二乘解就是它们的算术平均，与等份额的线性加权相同。',
    en: 'When every set adds up to 1 the least-squares solution is their arithmetic mean, the same as linear with equal shares.',
  },
  sharesUnused: {
    'zh-CN': '乘法合成与最小二乘对各套权重一视同仁，所给份额未起作用。',
    en: 'Product and least squares treat all sets alike; the shares had no effect.',
  },
  fuzzyWeightsRescaled: {
    'zh-CN': '“{node}”下的权重合计为 {sum}，已折算为合计 1。',
    en: 'The weights under “{node}” add up to {sum}; they were rescaled to 1.',
  },
  fuzzyEqualWeights: {
    'zh-CN': '“{node}”下没有给出权重，按等权计算。',
    en: 'No weights are given under “{node}”; equal weights were used.',
  },
  membershipRescaled: {
    'zh-CN': '“{name}”的隶属度合计为 {sum}，已归一为合计 1。',
    en: 'The memberships of “{name}” add up to {sum}; they were rescaled to 1.',
  },
  gradesTied: {
    'zh-CN': '“{first}”与“{second}”的隶属度相同，按排列次序取“{first}”，宜以综合得分为准。',
    en: '“{first}” and “{second}” have the same membership; “{first}” comes first and was taken. Rely on the score.',
  },
  membershipNoAnswers: {
    'zh-CN': '“{item}”没有有效答案，未计入，其权重由其余指标按比例分担。',
    en: '“{item}” has no valid answer and was left out; the others share its weight in proportion.',
  },
  constantGap: {
    'zh-CN': '“{name}”的每份差距都相同，t 检验无法进行。',
    en: 'All gaps of “{name}” are the same; there is no t test.',
  },
  fewPairs: {
    'zh-CN': '“{name}”只有 {n} 份答卷同时给出期望与感知，t 检验与置信区间无法计算。',
    en: 'Only {n} {n|response gives|responses give} both expectation and perception of “{name}”: no t test and no interval.',
  },
  gapEqualWeights: {
    'zh-CN': '没有给出权重，加权差距按等权计算。',
    en: 'No weights are given; the weighted gap uses equal weights.',
  },
  gapWeightsRescaled: {
    'zh-CN': '差距权重合计为 {sum}，已折算为合计 1。',
    en: 'The weights of the gaps add up to {sum}; they were rescaled to 1.',
  },
  baseWeights: {
    'zh-CN': '以“{variable}”为基础权重，调整系数乘在基础权重之上。',
    en: 'The adjustment multiplies the base weights in “{variable}”.',
  },
  baseMissing: {
    'zh-CN': '{count} 份答卷没有基础权重“{variable}”，不给权重。',
    en: 'No weight, because the base weight “{variable}” is missing: {count}.',
  },
  baseZero: {
    'zh-CN': '{count} 份答卷的基础权重“{variable}”为 0，不给权重。',
    en: 'No weight, because the base weight “{variable}” is 0: {count}.',
  },
  marginMissing: {
    'zh-CN': '{count} 份答卷没有“{variable}”的取值，不给权重；加权结果只代表其余样本。',
    en: 'No weight, because “{variable}” is missing: {count}. Weighted results represent the others only.',
  },
  marginMissingKept: {
    'zh-CN': '{count} 份答卷没有“{variable}”的取值，作为一类保留其样本占比，其余目标按比例缩小。',
    en: 'Without a value of “{variable}”, kept as a category of its own with the share it has in the sample (the targets were scaled down): {count}.',
  },
  rareCategory: {
    'zh-CN':
      '“{variable}”的“{category}”只有 {count} 份（{percent}%），既不足 30 份也不足 5%（经验界限），权重会很不稳定，建议并类。',
    en: 'Responses in “{category}” of “{variable}”: {count} ({percent}%), below both 30 and 5% (a rule of thumb). Its weights are unstable; consider merging categories.',
  },
  targetsRescaled: {
    'zh-CN': '“{variable}”的目标占比合计为 {sum}，因四舍五入略有出入，已折算为合计 1。',
    en: 'The targets of “{variable}” add up to {sum}, off by rounding; they were rescaled to 1.',
  },
  notConverged: {
    'zh-CN': '迭代 {iterations} 次后仍未收敛，最大边际误差 {points} 个百分点；权重未达到目标，不宜使用。',
    en: 'Not converged (iterations: {iterations}): the largest margin is still off by {points} percentage points. Do not use these weights.',
  },
  capTooTight: {
    'zh-CN': '权重上限 {cap} 太紧：迭代 {iterations} 次后最大边际误差仍有 {points} 个百分点。请放宽上限或合并类别。',
    en: 'The cap of {cap} is too tight (iterations: {iterations}): the largest margin is still off by {points} percentage points. Raise it or merge categories.',
  },
  weightsCapped: {
    'zh-CN': '{count} 份答卷的权重被限制在上限 {cap}。',
    en: 'Weights held at the cap of {cap}: {count}.',
  },
  highDesignEffect: {
    'zh-CN': '设计效应为 {value}：加权使有效样本量明显缩小，目标与样本构成相差较大。',
    en: 'The design effect is {value}: weighting costs much of the sample’s precision, because targets and sample differ greatly.',
  },
  weightedLinearised: {
    'zh-CN': '按“{variable}”加权（权重合计 {sum}，有效样本量 {effectiveN}），标准误按线性化方法计算。',
    en: 'Weighted by “{variable}” (sum of weights {sum}, effective sample size {effectiveN}); standard errors are linearised.',
  },
  strataMissing: {
    'zh-CN': '{count} 份答卷没有分层变量“{variable}”的取值，未计入。',
    en: 'Left out because the stratum in “{variable}” is missing: {count}.',
  },
  lonelyStratum: {
    'zh-CN': '“{variable}”的“{stratum}”层只有 1 份答卷，层内方差未知，标准误无法计算。请与相近的层合并。',
    en: 'Stratum “{stratum}” of “{variable}” has a single response; its variance is unknown and there is no standard error. Merge it with a similar stratum.',
  },
} as const satisfies Record<string, Text>
