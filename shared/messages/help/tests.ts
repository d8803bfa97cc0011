import type { StatisticHelp } from './statistic-help.ts'

/** Tests, correlations and sizes of effect. */
export const testHelp = {
  pValue: {
    name: { 'zh-CN': 'p 值', en: 'p value' },
    what: {
      'zh-CN': '若总体中并无差异（或相关），出现目前这样或更极端结果的概率。',
      en: 'How likely such a result, or a more extreme one, would be if there were no difference or relation.',
    },
    when: { 'zh-CN': '任何检验；与效应量一起看。', en: 'With every test, and together with the size of the effect.' },
    read: {
      'zh-CN': '小于 0.05 通常认为显著；显著不等于重要，样本大时很小的差异也显著。',
      en: 'Below 0.05 is usually called significant; that is not the same as important: in large samples tiny differences are.',
    },
    spss: 'Sig. (2-tailed), Asymp. Sig.',
  },
  chiSquare: {
    name: { 'zh-CN': '卡方检验', en: 'Chi-square test' },
    what: {
      'zh-CN': '比较实际频数与“两个变量无关”时的期望频数。',
      en: 'Compares the counts with those expected if the two variables were unrelated.',
    },
    when: {
      'zh-CN': '两个分类变量是否有关；期望频数小于 5 的格超过 20% 时改用 Fisher 精确检验或合并类别。',
      en: 'Are two categorical variables related? With over 20% of expected counts under 5 use Fisher’s test or merge categories.',
    },
    read: {
      'zh-CN': '先看 p 值，再看 Cramér V 判断关联强弱，最后看调整残差找出是哪些格。',
      en: 'First p, then Cramér’s V for strength, then the adjusted residuals for the cells.',
    },
    spss: 'Crosstabs > Statistics: Pearson Chi-Square',
  },
  adjustedResidual: {
    name: { 'zh-CN': '调整标准化残差', en: 'Adjusted residual' },
    what: {
      'zh-CN': '一格的实际频数离期望有几个标准误。',
      en: 'How many standard errors a cell’s count is from the expected one.',
    },
    when: {
      'zh-CN': '卡方显著之后找出差异所在。',
      en: 'After a significant chi-square, to find where the difference is.',
    },
    read: {
      'zh-CN': '绝对值大于 1.96 的格明显偏多或偏少。',
      en: 'Beyond ±1.96 the cell is clearly over- or underrepresented.',
    },
    spss: 'Crosstabs > Cells: Adjusted Standardized',
  },
  cramersV: {
    name: { 'zh-CN': 'Cramér V', en: 'Cramér’s V' },
    what: {
      'zh-CN': '两个分类变量关联的强度，0 到 1。',
      en: 'The strength of the relation of two categorical variables, 0 to 1.',
    },
    when: { 'zh-CN': '与卡方检验一起报告。', en: 'Report it with the chi-square test.' },
    read: { 'zh-CN': '约 0.1 弱、0.3 中等、0.5 强。', en: 'About 0.1 is weak, 0.3 medium, 0.5 strong.' },
    spss: 'Crosstabs: Phi and Cramer’s V',
  },
  tTest: {
    name: { 'zh-CN': 't 检验与 Welch 检验', en: 't test and Welch’s test' },
    what: {
      'zh-CN': '检验两组均值是否不同；Welch 检验不要求方差相等。',
      en: 'Whether two means differ; Welch’s test does not need equal variances.',
    },
    when: {
      'zh-CN': '两家门店、两期之间比较均值；方差不齐时看 Welch。',
      en: 'Two shops or two waves; with unequal variances take Welch.',
    },
    read: {
      'zh-CN': 'p 小于 0.05 且 d 不小，差异才值得行动。',
      en: 'Act on a difference with p below 0.05 and a d that is not small.',
    },
    spss: 'Independent-Samples T Test (Equal variances assumed / not assumed)',
  },
  anova: {
    name: { 'zh-CN': '方差分析与事后比较', en: 'Analysis of variance and post hoc tests' },
    what: {
      'zh-CN': '检验多组均值是否全部相同；Tukey 比较说明是哪两组不同。',
      en: 'Whether several means are all equal; Tukey’s comparisons tell which two differ.',
    },
    when: {
      'zh-CN': '三组及以上比较均值；不要做多次 t 检验代替。',
      en: 'Three groups or more; do not run many t tests instead.',
    },
    read: { 'zh-CN': 'F 的 p 小于 0.05 后再看两两比较。', en: 'Look at the pairs once p of F is below 0.05.' },
    spss: 'One-Way ANOVA: F; Post Hoc: Tukey',
  },
  effectSize: {
    name: { 'zh-CN': '效应量 d 与 η²', en: 'Effect sizes d and η²' },
    what: {
      'zh-CN': 'd 是以标准差为单位的均值差，η² 是组别解释的方差比例。',
      en: 'd is the difference in standard deviations, η² the share of variance the groups explain.',
    },
    when: {
      'zh-CN': '判断差异有多大，不受样本量影响。',
      en: 'To judge how large a difference is, whatever the sample size.',
    },
    read: {
      'zh-CN': 'd：0.2 小、0.5 中、0.8 大；η²：0.01 小、0.06 中、0.14 大。',
      en: 'd: 0.2 small, 0.5 medium, 0.8 large; η²: 0.01, 0.06, 0.14.',
    },
    spss: 'Effect Sizes: Cohen’s d, Eta-squared',
  },
  levene: {
    name: { 'zh-CN': 'Levene 方差齐性检验', en: 'Levene’s test' },
    what: { 'zh-CN': '检验各组方差是否相等。', en: 'Whether the groups have equal variances.' },
    when: {
      'zh-CN': '选择普通 t 检验（方差分析）还是 Welch 之前。',
      en: 'Before choosing between the ordinary test and Welch’s.',
    },
    read: { 'zh-CN': 'p 小于 0.05 表示方差不齐，用 Welch。', en: 'p below 0.05: variances differ, take Welch.' },
    spss: 'Levene’s Test for Equality of Variances (based on mean)',
  },
  correlation: {
    name: { 'zh-CN': '相关系数', en: 'Correlation coefficient' },
    what: { 'zh-CN': '两个变量一同变化的程度，−1 到 1。', en: 'How far two variables move together, −1 to 1.' },
    when: {
      'zh-CN': 'Pearson 用于近似等距的量表，Spearman、Kendall 用于等级或有极端值时。',
      en: 'Pearson for scales taken as intervals; Spearman or Kendall for ranks or extreme values.',
    },
    read: {
      'zh-CN': '约 0.1 弱、0.3 中、0.5 强；相关不说明因果。',
      en: 'About 0.1 weak, 0.3 medium, 0.5 strong; it does not prove a cause.',
    },
    spss: 'Bivariate Correlations: Pearson, Spearman, Kendall’s tau-b',
  },
  testStatistic: {
    name: { 'zh-CN': '检验统计量 t、z、F', en: 'Test statistic t, z or F' },
    what: {
      'zh-CN': '估计值（或差异）与其标准误之比；F 是两个方差之比。',
      en: 'An estimate or difference over its standard error; F is a ratio of variances.',
    },
    when: {
      'zh-CN': '由它得出 p 值；报告时连同自由度写出。',
      en: 'It gives p; report it with its degrees of freedom.',
    },
    read: { 'zh-CN': 't、z 的绝对值约大于 2 时 p 小于 0.05。', en: 'With t or z beyond about ±2 p is below 0.05.' },
    spss: 't, Z, F',
  },
  degreesOfFreedom: {
    name: { 'zh-CN': '自由度', en: 'Degrees of freedom' },
    what: {
      'zh-CN': '检验中可以自由变动的数据个数，决定与哪条分布比较。',
      en: 'How many values are free to vary; it says which distribution the test is read from.',
    },
    when: { 'zh-CN': '报告检验结果时与统计量一起写出。', en: 'To be reported with the statistic.' },
    read: {
      'zh-CN': 'Welch 检验的自由度可以不是整数。',
      en: 'Those of Welch’s test need not be whole.',
    },
    spss: 'df',
  },
  meanSquare: {
    name: { 'zh-CN': '均方', en: 'Mean square' },
    what: {
      'zh-CN': '一个来源的平方和除以其自由度。',
      en: 'The sum of squares of a source over its degrees of freedom.',
    },
    when: { 'zh-CN': '核对方差分析和 ICC 的计算过程。', en: 'To check an analysis of variance or an ICC.' },
    read: {
      'zh-CN': '对象间均方远大于误差均方，评分才分得清好坏。',
      en: 'Ratings tell objects apart where the mean square between them far exceeds that of error.',
    },
    spss: 'ANOVA: Mean Square',
  },
  regression: {
    name: { 'zh-CN': '回归系数 B 与 β', en: 'Regression coefficients B and β' },
    what: {
      'zh-CN': '其他因素不变时，该因素变化 1 分（B）或 1 个标准差（β）带来的变化。',
      en: 'The change that one point (B) or one standard deviation (β) more of a driver brings, the others equal.',
    },
    when: { 'zh-CN': '估计改进一项能带来多少提升。', en: 'To estimate what improving a driver would bring.' },
    read: {
      'zh-CN': '比较因素之间用 β；因素彼此相关高时 β 不可靠，以影响份额为准。',
      en: 'Compare drivers by β; where they correlate highly it is unstable, so trust the share of influence.',
    },
    spss: 'Linear Regression: B, Beta',
  },
  vif: {
    name: { 'zh-CN': '方差膨胀因子 VIF', en: 'Variance inflation factor VIF' },
    what: {
      'zh-CN': '该因素与其他因素重复的程度使系数方差放大的倍数。',
      en: 'How much a driver’s overlap with the others inflates the variance of its coefficient.',
    },
    when: { 'zh-CN': '解释回归系数之前。', en: 'Before coefficients are interpreted.' },
    read: {
      'zh-CN': '大于 5 应当心，大于 10 说明共线性严重。',
      en: 'Above 5 be careful; above 10 collinearity is severe.',
    },
    spss: 'Linear Regression > Statistics: Collinearity diagnostics',
  },
} as const satisfies Record<string, StatisticHelp>
