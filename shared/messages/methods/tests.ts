import type { Text } from '../language.ts'

/** Methods of cross-tabulation, group comparison, correlation and comparison of units and waves. */
export const testsMethods = {
  crosstab: {
    'zh-CN':
      '交叉表：Pearson 卡方（不做连续性校正）与似然比检验，调整标准化残差，φ、Cramér V 与列联系数；2×2 表另给 Fisher 精确检验（双侧）。加权时另给 Rao–Scott 二阶校正的 F 检验，其余统计量按频数处理权重。',
    en: 'Cross-tabulation: Pearson chi-square without continuity correction, likelihood ratio, adjusted standardised residuals, phi, Cramér’s V, contingency coefficient; Fisher’s exact test (two-sided) for 2×2 tables. With weights also the Rao–Scott F test (second-order correction); the others take weights as frequencies.',
  },
  multipleResponse: {
    'zh-CN': '多重响应：响应百分比以全部选择次数为分母，个案百分比以至少选了一项的个案为分母，后者合计可超过 100%。',
    en: 'Multiple responses: percent of responses is based on all choices made, percent of cases on the cases with at least one choice, so the latter may add up to more than 100%.',
  },
  compareGroups: {
    'zh-CN':
      '组间比较：Levene 检验以组均值为中心（与 SPSS 一致）；两组用合并方差 t 检验与 Welch t 检验，多组用单因素方差分析、Welch 方差分析与 Tukey HSD（Tukey-Kramer）；效应量为 Cohen d（合并标准差）与 η²。',
    en: 'Comparison of groups: Levene’s test about the group means (as in SPSS); pooled and Welch t tests for two groups, one-way ANOVA, Welch’s ANOVA and Tukey’s HSD (Tukey–Kramer); effect sizes Cohen’s d (pooled standard deviation) and eta squared.',
  },
  correlationPearson: {
    'zh-CN': 'Pearson 相关：双侧 t 检验（n − 2 个自由度），置信区间由 Fisher z 变换得出。',
    en: 'Pearson correlation; two-sided t test with n − 2 degrees of freedom, interval by Fisher’s z.',
  },
  correlationSpearman: {
    'zh-CN':
      'Spearman 秩相关：并列取平均秩，p 值由 t 近似得出（与 SPSS 一致），置信区间用 Fisher z，标准误 √(1.06/(n − 3))。',
    en: 'Spearman rank correlation with mean ranks for ties; p by the t approximation (as in SPSS), interval by Fisher’s z with standard error √(1.06/(n − 3)).',
  },
  correlationKendall: {
    'zh-CN':
      'Kendall τ-b：p 值由经并列校正的正态近似得出（与 SPSS 一致），置信区间用 Fisher z，标准误 √(0.437/(n − 4))。',
    en: 'Kendall’s tau-b; p by the tie-corrected normal approximation (as in SPSS), interval by Fisher’s z with standard error √(0.437/(n − 4)).',
  },
  netPromoterScore: {
    'zh-CN':
      '净推荐值 = 推荐者（9–10 分）占比 − 贬损者（0–6 分）占比，以 −100 到 100 表示；标准误为 100·√((p + d − (p − d)²)/n)。',
    en: 'Net promoter score: share of promoters (9–10) minus share of detractors (0–6), from −100 to 100; standard error 100·√((p + d − (p − d)²)/n).',
  },
  benchmark: {
    'zh-CN':
      '单位对标：得分为各单位均值，与均值之差以各单位得分的简单平均为基准，与最优之差以最优单位为基准；同分同名次。',
    en: 'Benchmark: a unit’s score is its mean; gaps are to the unweighted average of the units’ scores and to the best unit; equal scores share a rank.',
  },
  compareWaves: {
    'zh-CN': '期次比较：最近两期均值之差，Welch t 检验。',
    en: 'Comparison of waves: difference between the means of the last two waves, Welch’s t test.',
  },
  compareWavesMixAdjusted: {
    'zh-CN':
      '期次比较：最近两期均值之差，Welch t 检验；结构调整按直接标准化，两期都按基准结构加权各群体均值，其余差异归于样本结构变化。',
    en: 'Comparison of waves: difference between the means of the last two waves, Welch’s t test; mix adjustment by direct standardisation: the segment means of both waves are weighted by the same mix, and the rest of the change is due to the changed sample.',
  },
} as const satisfies Record<string, Text>
