import type { StatisticHelp } from './statistic-help.ts'

/** Counts, shares, location and spread. */
export const descriptiveHelp = {
  n: {
    name: { 'zh-CN': '样本量 n', en: 'Sample size n' },
    what: {
      'zh-CN': '实际用于这项计算的份数，不是权重之和。',
      en: 'The responses this figure is computed from, never a sum of weights.',
    },
    when: { 'zh-CN': '看任何结果之前先看 n。', en: 'Look at it before any other figure.' },
    read: {
      'zh-CN': '少于 30 份时，均值和百分比只作参考。',
      en: 'Under 30, take means and percentages as indications only.',
    },
    spss: 'N (valid, listwise)',
  },
  validPercent: {
    name: { 'zh-CN': '有效百分比', en: 'Valid percent' },
    what: {
      'zh-CN': '某一答案占全部有效答案的比例，缺失不计入分母。',
      en: 'The share of an answer among valid answers; missing ones are not in the base.',
    },
    when: {
      'zh-CN': '报告“多少人满意”时用它；缺失很多时连同百分比一起报告。',
      en: 'Use it to report how many are satisfied; with many missing answers give the plain percent too.',
    },
    read: {
      'zh-CN': '各答案合计为 100%；与百分比相差大，说明缺失多。',
      en: 'The answers add up to 100%; far from the plain percent, many are missing.',
    },
    spss: 'Frequencies: Valid Percent',
  },
  cumulativePercent: {
    name: { 'zh-CN': '累计百分比', en: 'Cumulative percent' },
    what: {
      'zh-CN': '从第一行加到这一行的百分比之和。',
      en: 'The sum of the percentages from the first row to this one.',
    },
    when: {
      'zh-CN': '答案有次序（等级、柏拉图）时才有意义。',
      en: 'Only where rows have an order: marks, or a Pareto chart.',
    },
    read: {
      'zh-CN': '柏拉图中累计首次达到 80% 的各项是关键少数。',
      en: 'In a Pareto chart the rows up to the first 80% are the vital few.',
    },
    spss: 'Frequencies: Cumulative Percent',
  },
  mean: {
    name: { 'zh-CN': '均值', en: 'Mean' },
    what: {
      'zh-CN': '有效答案的算术平均；加权时按权重平均。',
      en: 'The arithmetic mean of the valid answers; with weights the weighted one.',
    },
    when: {
      'zh-CN': '量表题的总体水平；分布两极分化时同时看频数。',
      en: 'The level of a scale item; with opinions split in two look at the frequencies too.',
    },
    read: {
      'zh-CN': '对照量表的最低分和最高分读；5 分制 4 分相当于满意。',
      en: 'Read it against the end points of the scale; 4 of 5 means satisfied.',
    },
    spss: 'Descriptives: Mean',
  },
  standardDeviation: {
    name: { 'zh-CN': '标准差', en: 'Standard deviation' },
    what: {
      'zh-CN': '答案离均值的典型距离（样本公式，除以 n − 1）。',
      en: 'The typical distance of answers from the mean (sample formula, n − 1).',
    },
    when: { 'zh-CN': '判断顾客意见是否一致。', en: 'To see whether customers agree.' },
    read: {
      'zh-CN': '5 分制中大于 1 表示意见分歧大，应按群体拆开看。',
      en: 'Above 1 on a five-point scale opinions differ: look at groups.',
    },
    spss: 'Descriptives: Std. Deviation',
  },
  skewness: {
    name: { 'zh-CN': '偏度与峰度', en: 'Skewness and kurtosis' },
    what: {
      'zh-CN': '分布的不对称程度与尖峭程度（G1、超额峰度 G2）。',
      en: 'How lopsided and how peaked the distribution is (G1, excess kurtosis G2).',
    },
    when: { 'zh-CN': '使用假设正态的方法之前检查。', en: 'Before methods that assume a normal distribution.' },
    read: {
      'zh-CN': '绝对值小于 1 接近正态；偏度为负表示多数人给高分。',
      en: 'Within ±1 it is near normal; negative skewness means most marks are high.',
    },
    spss: 'Descriptives: Skewness, Kurtosis',
  },
  quartiles: {
    name: { 'zh-CN': '四分位数', en: 'Quartiles' },
    what: {
      'zh-CN': '把答案从低到高分成四等份的三个分点，中间一个是中位数。',
      en: 'The three points that cut the ordered answers into quarters; the middle one is the median.',
    },
    when: {
      'zh-CN': '有极端值（如等待时长）时代替均值。',
      en: 'Instead of the mean where there are extreme values, such as waiting times.',
    },
    read: {
      'zh-CN': '一半答案在第一与第三四分位数之间。',
      en: 'Half of the answers lie between the first and the third.',
    },
    spss: 'Frequencies > Statistics: Quartiles (HAVERAGE)',
  },
  confidenceInterval: {
    name: { 'zh-CN': '置信区间', en: 'Confidence interval' },
    what: {
      'zh-CN': '由样本推断总体真值的可能范围，通常为 95%。',
      en: 'The range in which the population’s value plausibly lies, usually at 95%.',
    },
    when: {
      'zh-CN': '比较两个数字之前；对外报告抽样结果时。',
      en: 'Before two figures are compared, and whenever a sample is reported.',
    },
    read: {
      'zh-CN': '区间越窄越精确；两个区间明显分开，差异才可靠。',
      en: 'Narrow is precise; a difference is firm where intervals are well apart.',
    },
    spss: '95% Confidence Interval (Lower, Upper Bound)',
  },
  effectiveN: {
    name: { 'zh-CN': '有效样本量', en: 'Effective sample size' },
    what: {
      'zh-CN': '加权之后样本相当于多少份等权答卷（Kish 公式）。',
      en: 'How many unweighted responses the weighted sample is worth (Kish).',
    },
    when: { 'zh-CN': '样本加权之后。', en: 'After weighting a sample.' },
    read: { 'zh-CN': '比 n 小得多，说明个别答卷权重过大。', en: 'Far below n, a few responses carry too much weight.' },
    spss: null,
  },
  percentOfCases: {
    name: { 'zh-CN': '响应百分比与个案百分比', en: 'Percent of responses and of cases' },
    what: {
      'zh-CN': '前者以选择次数为分母，后者以作答人数为分母。',
      en: 'The first is of all choices made, the second of all who answered.',
    },
    when: {
      'zh-CN': '多选题：说“多少人选了它”用个案百分比。',
      en: 'Multiple-response questions: how many people chose it is the percent of cases.',
    },
    read: { 'zh-CN': '个案百分比合计可以超过 100%。', en: 'Percent of cases may add up to more than 100%.' },
    spss: 'Multiple Response: Percent of Responses, Percent of Cases',
  },
} as const satisfies Record<string, StatisticHelp>
