import type { Text } from '../language.ts'

/** What the analyses of indicator weights and of fuzzy and gap scores refuse. */
export const weightsRefusals = {
  threeScaleValue: {
    'zh-CN': '三标度比较只能取 0、1、2，“{a}”与“{b}”的比较为 {value}。',
    en: 'Three-scale comparisons are 0, 1 or 2; “{a}” against “{b}” is {value}.',
  },
  threeScalePair: {
    'zh-CN': '三标度比较前后不符：“{a}”对“{b}”为 {value}，“{b}”对“{a}”应为 {expected}，实为 {inverse}。',
    en: 'The three-scale comparisons disagree: “{a}” against “{b}” is {value}, so “{b}” against “{a}” must be {expected}, not {inverse}.',
  },
  threeScaleMatrixNeeded: {
    'zh-CN': '三标度法请给出一个 0/1/2 比较矩阵（matrix）。',
    en: 'For the three-scale give one matrix of 0/1/2 comparisons (the option “matrix”).',
  },
  noInformation: {
    'zh-CN': '有差异的指标不足两个，或指标之间完全正相关，CRITIC 信息量全为 0，无法赋权。',
    en: 'Fewer than two indicators vary, or they all correlate perfectly: the CRITIC information is 0 throughout and gives no weights.',
  },
  singularIndicators: {
    'zh-CN':
      '指标之间完全线性相关（或样本数不多于指标数），相关矩阵没有逆矩阵，无法计算。请去掉重复或可由其他指标推出的指标。',
    en: 'The indicators are linearly dependent (or there are no more cases than indicators), so the correlation matrix has no inverse. Drop the redundant one.',
  },
  constantIndicator: {
    'zh-CN': '指标“{variable}”的取值全部相同，没有相关系数，无法用此法赋权。请去掉该指标。',
    en: 'All values of the indicator “{variable}” are the same, so it has no correlations and this method gives it no weight. Drop it.',
  },
  zeroMultipleCorrelation: {
    'zh-CN': '指标“{variable}”与其余指标完全不相关（R = 0），1/R 没有意义，独立性权重无法计算。',
    en: 'The indicator “{variable}” is uncorrelated with all others (R = 0), so 1/R does not exist and there are no independence weights.',
  },
  zeroMean: {
    'zh-CN': '指标“{variable}”的均值为 0，变异系数没有意义。请改用归一化或其他赋权方法。',
    en: 'The mean of “{variable}” is 0, so its coefficient of variation does not exist. Normalise, or choose another method.',
  },
  negativePcaCoefficient: {
    'zh-CN':
      '“{variable}”的综合得分系数为负（{value}），权重不能为负。请检查该题是否需要反向计分、改变主成分个数，或选择取绝对值（absolute）。',
    en: 'The coefficient of “{variable}” is negative ({value}) and a weight cannot be. Reverse the item if it needs it, change the number of components, or choose “absolute”.',
  },
  tooManyComponents: {
    'zh-CN': '要求保留 {components} 个主成分，但只有 {k} 个指标。',
    en: '{components} {components|component was|components were} asked for, but there {k|is|are} only {k} {k|indicator|indicators}.',
  },
  expertRow: {
    'zh-CN': '专家“{expert}”给了 {given} 个分数，应为 {n} 个（每个指标一个）。',
    en: 'Expert “{expert}” gave {given} {given|score|scores}; {n} {n|is|are} needed, one for each criterion.',
  },
  expertScoreNegative: {
    'zh-CN': '专家“{expert}”对“{criterion}”的打分为 {value}，不能为负。',
    en: 'The score of expert “{expert}” for “{criterion}” is {value}; it cannot be negative.',
  },
  expertAllZero: {
    'zh-CN': '专家“{expert}”的打分全部为 0，无法得出权重。',
    en: 'All scores of expert “{expert}” are 0 and give no weights.',
  },
  setNames: {
    'zh-CN': '权重“{set}”与第一套权重的指标不一致：“{name}”只出现在其中一套。',
    en: 'The set “{set}” does not weight the same criteria as the first one: “{name}” stands in one of them only.',
  },
  setWeightNegative: {
    'zh-CN': '权重“{set}”中“{name}”为 {value}，权重不能为负。',
    en: 'In the set “{set}” the weight of “{name}” is {value}; weights cannot be negative.',
  },
  setAllZero: {
    'zh-CN': '权重“{set}”合计为 0。',
    en: 'The weights of the set “{set}” add up to 0.',
  },
  combinedZero: {
    'zh-CN': '每个指标都至少在一套权重中为 0，乘积全部为 0，无法组合。请改用线性加权。',
    en: 'Every criterion has the weight 0 in some set, so all products are 0. Use the linear rule.',
  },
  membershipForm: {
    'zh-CN': '请给出隶属度矩阵（membership）、题项（items）或指标树（tree），三者取一。',
    en: 'Give a membership matrix, items or a tree: one of the three.',
  },
  membershipSize: {
    'zh-CN': '隶属度矩阵有 {rows} 行，而权重或名称有 {expected} 个，两者须一致。',
    en: 'The membership matrix has {rows} {rows|row|rows}, but there {expected|is|are} {expected} {expected|weight or name|weights or names}; the numbers must match.',
  },
  membershipGrades: {
    'zh-CN': '“{name}”有 {given} 个隶属度，而评语等级有 {grades} 个，两者须一致。',
    en: '“{name}” has {given} memberships, but there are {grades} grades; the numbers must match.',
  },
  membershipNegative: {
    'zh-CN': '“{name}”的隶属度中有负值（{value}）。',
    en: 'A membership of “{name}” is negative ({value}).',
  },
  membershipZero: {
    'zh-CN': '“{name}”的隶属度全部为 0，无法评价。',
    en: 'All memberships of “{name}” are 0; there is nothing to evaluate.',
  },
  fuzzyLeaf: {
    'zh-CN': '指标树中的“{node}”须有下级、题项或隶属度，且只能有其中一种。',
    en: '“{node}” in the tree needs children, an item or memberships, and only one of them.',
  },
  fuzzyWeightsZero: {
    'zh-CN': '“{node}”下的权重合计为 0，无法评价。',
    en: 'The weights under “{node}” add up to 0; it cannot be evaluated.',
  },
  fuzzyWeightsPartial: {
    'zh-CN': '“{node}”下有的指标有权重、有的没有，请补全或全部不填（等权）。',
    en: 'Under “{node}” some weights are given and some are not. Complete them, or give none for equal weights.',
  },
  duplicateGrade: {
    'zh-CN': '评语等级“{label}”出现了不止一次。',
    en: 'The grade “{label}” stands in the list more than once.',
  },
  answerWithoutGrade: {
    'zh-CN':
      '题项“{item}”有 {count} 个答案不属于任何评语等级（例如 {value}）。请为等级指定答案代码（codes）或分数段（from、to）。',
    en: 'The item “{item}” has {count} {count|answer that belongs|answers that belong} to no grade, such as {value}. Give the grades codes, or bounds (from, to).',
  },
  noGradedAnswers: {
    'zh-CN': '所选题项没有任何有效答案，无法得出隶属度。',
    en: 'The items have no valid answers, so there are no memberships.',
  },
  duplicatePair: {
    'zh-CN': '“{name}”出现了不止一次，各项名称须各不相同。',
    en: '“{name}” stands in the list more than once; every name must differ.',
  },
  gapWeightUnknown: {
    'zh-CN': '权重中的“{name}”既不是项目也不是维度。',
    en: '“{name}” in the weights is neither an item nor a dimension.',
  },
  gapWeightMissing: {
    'zh-CN': '没有给出“{name}”的权重。',
    en: 'The weight of “{name}” is not given.',
  },
  gapWeightNegative: {
    'zh-CN': '“{name}”的权重为 {value}，权重不能为负。',
    en: 'The weight of “{name}” is {value}; weights cannot be negative.',
  },
  gapWeightsZero: {
    'zh-CN': '差距权重合计为 0，无法计算加权差距。',
    en: 'The weights of the gaps add up to 0; there is no weighted gap.',
  },
  pairWithoutAnswers: {
    'zh-CN': '没有答卷同时给出“{name}”的期望与感知。',
    en: 'No response gives both expectation and perception of “{name}”.',
  },
} as const satisfies Record<string, Text>
