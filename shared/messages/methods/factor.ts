import type { Text } from '../language.ts'

/** Methods of validity and agreement: factor analysis, confirmatory factor analysis, intraclass correlation, kappa. */
export const factorMethods = {
  factorPca: {
    'zh-CN': '主成分法：相关矩阵的特征向量乘以特征值的平方根；KMO 与 Bartlett 球形检验按相关矩阵计算。',
    en: 'Principal components: eigenvectors of the correlation matrix times the square roots of the eigenvalues; KMO and Bartlett’s test from the same matrix.',
  },
  factorPaf: {
    'zh-CN': '主轴因子法：以多重相关平方为初值，反复求解到共同度的变化小于收敛标准或达到最多迭代次数（与 SPSS 一致）。',
    en: 'Principal axis factoring: starts from squared multiple correlations and iterates until the communalities converge or the iterations are used up (as in SPSS).',
  },
  factorMl: {
    'zh-CN': '极大似然法提取公因子（独特性方差限于 0.005～1）；拟合检验为 Bartlett 校正的卡方。',
    en: 'Common factors by maximum likelihood (uniquenesses between 0.005 and 1); fit is tested by chi-square with Bartlett’s correction.',
  },
  factorMinres: {
    'zh-CN': '最小残差法（未加权最小二乘）提取公因子，迭代至收敛。',
    en: 'Common factors by minimum residuals (unweighted least squares), iterated to convergence.',
  },
  cfaMl: {
    'zh-CN':
      '验证性因子分析：正态理论极大似然估计（协方差以 N 为分母），每个因子的第一个载荷固定为 1，因子之间自由相关；标准误取自期望信息矩阵。',
    en: 'Confirmatory factor analysis by normal-theory maximum likelihood (covariances over N), the first loading of each factor fixed to 1, factors free to correlate; standard errors from the expected information.',
  },
  iccShroutFleiss: {
    'zh-CN':
      '组内相关系数（Shrout 与 Fleiss 的六种形式）：由双向方差分析的均方计算，F 检验与置信区间按 McGraw 与 Wong。',
    en: 'Intraclass correlations, the six forms of Shrout and Fleiss, from the mean squares of the two-way table; F tests and intervals after McGraw and Wong.',
  },
  kappaUnweighted: {
    'zh-CN':
      'Cohen κ（两位评分者，不加权）与 Fleiss κ；置信区间用一般渐近标准误，检验用独立假设下的标准误（与 SPSS 一致）。',
    en: 'Cohen’s kappa (two raters, unweighted) and Fleiss’ kappa; intervals with the general asymptotic standard error, tests with the one under independence (as in SPSS).',
  },
  kappaLinear: {
    'zh-CN': '线性加权的 Cohen κ：相差 d 级的评分计为一致 1 − d/(c − 1)，c 为类别数；Fleiss κ 不加权。',
    en: 'Cohen’s kappa with linear weights: ratings d steps apart agree to 1 − d/(c − 1), c categories; Fleiss’ kappa is unweighted.',
  },
  kappaQuadratic: {
    'zh-CN': '二次加权的 Cohen κ：相差 d 级的评分计为一致 1 − d²/(c − 1)²，c 为类别数；Fleiss κ 不加权。',
    en: 'Cohen’s kappa with quadratic weights: ratings d steps apart agree to 1 − d²/(c − 1)², c categories; Fleiss’ kappa is unweighted.',
  },
  fleissKappa: {
    'zh-CN': 'Fleiss κ（三位及以上评分者）；检验用独立假设下的标准误。',
    en: 'Fleiss’ kappa for three or more raters; tested with the standard error under independence.',
  },
} as const satisfies Record<string, Text>
