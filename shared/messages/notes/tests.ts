import type { Text } from '../language.ts'

/** Notes of cross-tabulation, group comparison, correlation and comparison of units and waves. */
export const testsNotes = {
  oneCategory: {
    'zh-CN': '“{variable}”只有一个取值，无法检验其与另一变量的关系。',
    en: '“{variable}” has a single value, so its relation to the other variable cannot be tested.',
  },
  oneCategoryInLayer: {
    'zh-CN': '分层“{layer}”中有一个变量只有一个取值，该层没有检验结果。',
    en: 'In the layer “{layer}” one of the variables has a single value, so that layer has no test.',
  },
  lowExpectedCounts: {
    'zh-CN':
      '{percent}% 的单元格期望频数小于 5（最小 {smallest}），卡方近似不够可靠，宜合并类别或参考精确检验（Cochran：不超过 20%，且都不小于 1）。',
    en: '{percent}% of the cells have an expected count under 5 (the smallest {smallest}), so the chi-square approximation is weak: merge categories or rely on the exact test (Cochran: at most 20%, none under 1).',
  },
  weightsAsFrequencies: {
    'zh-CN':
      'Pearson 卡方、似然比和调整残差把权重当作频数（与 SPSS 一致），权重是抽样权重时其 p 值偏小；结论以 Rao–Scott 检验为准（二阶校正，权重视为已知）。若每行是汇总后的频数，请把“权重的含义”改为频数。',
    en: 'Pearson’s chi-square, the likelihood ratio and the adjusted residuals take the weights as frequencies (as SPSS): with sampling weights their p-values come out too small, and the Rao–Scott test decides (second-order correction, weights taken as known). Where rows are counts added up, choose counts as what the weight is.',
  },
  aggregatedTable: {
    'zh-CN': '权重按频数处理：每行代表若干份答卷，检验按频数合计进行。',
    en: 'The weights are taken as counts: a row stands for that many responses, and the table is tested as such.',
  },
  fisherNeedsWholeCounts: {
    'zh-CN': '加权后的频数不是整数，未做 Fisher 精确检验。',
    en: 'The weighted counts are not whole, so there is no Fisher exact test.',
  },
  noneChosen: {
    'zh-CN': '{count} 份答卷一项也没有选，不计入个案百分比的分母。',
    en: 'Cases that chose none of the options, not in the base of percent of cases: {count}.',
  },
  singleCaseGroup: {
    'zh-CN': '“{group}”组只有 1 份有效答案，没有标准差，部分检验无法计算。',
    en: 'The group “{group}” has a single case: it has no standard deviation, and some tests are not defined.',
  },
  constantGroup: {
    'zh-CN': '“{group}”组的答案全部相同，没有方差，Welch 方差分析等检验无法计算。',
    en: 'All answers in the group “{group}” are the same; without variance Welch’s ANOVA and the like are not defined.',
  },
  constantGroups: {
    'zh-CN': '有 {count} 个组的答案全部相同，没有方差，Welch 方差分析等检验无法计算。',
    en: 'Groups whose answers are all the same, so that Welch’s ANOVA and the like are not defined: {count}.',
  },
  smallGroup: {
    'zh-CN': '“{group}”只有 {n} 份有效答案，不足 {limit} 份，结论仅供参考。',
    en: '“{group}” has only {n} valid {n|answer|answers}, fewer than {limit}: read it with caution.',
  },
  smallGroups: {
    'zh-CN': '有 {count} 个组（单位、期次）的有效答案不足 {limit} 份，其结果仅供参考。',
    en: 'Groups with fewer than {limit} valid answers, whose results should be read with caution: {count}.',
  },
  pairWithoutCorrelation: {
    'zh-CN': '“{a}”与“{b}”共同的有效答案过少或没有差异（n = {n}），相关系数无法计算。',
    en: '“{a}” and “{b}” have too few answers in common, or no variance in them (n = {n}); their correlation is not defined.',
  },
  fewAnswers: {
    'zh-CN': '有效答案只有 {n} 份，不足 {limit} 份，结果波动较大。',
    en: 'There {n|is|are} only {n} valid {n|answer|answers}, fewer than {limit}: the result may vary considerably.',
  },
  latestWaveRanked: {
    'zh-CN': '排名为最近一期“{wave}”的结果，共比较 {count} 期。',
    en: 'The ranking is that of the latest wave, “{wave}”; waves compared: {count}.',
  },
  unitsWithoutLatestWave: {
    'zh-CN': '有 {count} 个单位在最近一期没有数据，未参加排名。',
    en: 'Units without data in the latest wave, which are not ranked: {count}.',
  },
  lastTwoWavesCompared: {
    'zh-CN': '共 {count} 期；变化按最近两期“{from}”与“{to}”计算。',
    en: 'Of {count} waves the last two, “{from}” and “{to}”, are compared.',
  },
  sampleMixChanged: {
    'zh-CN':
      '两期的样本结构明显不同（χ² = {chiSquare}，自由度 {df}），直接比较均值会混入结构变化，应看结构调整后的变化。',
    en: 'The sample mix of the two waves differs (χ² = {chiSquare}, df {df}): the unadjusted change in the mean includes it, so look at the mix-adjusted change.',
  },
  segmentsInOneWave: {
    'zh-CN': '有 {count} 个群体只在其中一期出现，不能参与结构调整，其影响归入样本结构变化。',
    en: 'Segments that occur in only one of the two waves, which cannot be adjusted for and count as a change of mix: {count}.',
  },
  noSegmentInBothWaves: {
    'zh-CN': '“{variable}”没有一个群体在两期都出现，无法做结构调整。',
    en: 'No segment of “{variable}” occurs in both waves, so the mix cannot be adjusted for.',
  },
} as const satisfies Record<string, Text>
