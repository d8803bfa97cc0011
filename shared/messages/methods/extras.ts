import type { Text } from '../language.ts'

/** Hierarchical AHP, sensitivity of the index, top boxes, the score on three questions. */
export const extrasMethods = {
  ahpHierarchyRoot: {
    'zh-CN':
      '层次分析法（递阶层次，方根法）：各层按方根法求权重，整体权重为自上而下各级权重之积；总体一致性比率 = Σa·CI / Σa·RI，a 为上级节点的整体权重。',
    en: 'Hierarchical AHP, geometric mean of rows: local weights from the judgements under each indicator; overall weights are their products down the tree; CR of the hierarchy = Σa·CI / Σa·RI, where a is the overall weight of the indicator above.',
  },
  ahpHierarchySum: {
    'zh-CN':
      '层次分析法（递阶层次，和积法）：各层按和积法求权重，整体权重为自上而下各级权重之积；总体一致性比率 = Σa·CI / Σa·RI，a 为上级节点的整体权重。',
    en: 'Hierarchical AHP, normalised columns: local weights from the judgements under each indicator; overall weights are their products down the tree; CR of the hierarchy = Σa·CI / Σa·RI, where a is the overall weight of the indicator above.',
  },
  ahpHierarchyEigenvector: {
    'zh-CN':
      '层次分析法（递阶层次，特征向量法）：各层按特征向量法求权重，整体权重为自上而下各级权重之积；总体一致性比率 = Σa·CI / Σa·RI，a 为上级节点的整体权重。',
    en: 'Hierarchical AHP, eigenvector method: local weights from the judgements under each indicator; overall weights are their products down the tree; CR of the hierarchy = Σa·CI / Σa·RI, where a is the overall weight of the indicator above.',
  },
  weightSensitivity: {
    'zh-CN':
      '权重敏感性：每次只变动一个权重 w → w(1 ± 变动幅度)，同级其余权重按原比例折算，使合计仍为 1，其他分支不变，再重算指数与名次。',
    en: 'Sensitivity to weights: one weight at a time becomes w(1 ± change), its siblings are rescaled in proportion so that all still add up to 1, and nothing else changes; index and ranks are then recomputed.',
  },
  topBox: {
    'zh-CN':
      '前一档、前两档占比：有效答案中选择量表最高一档、最高两档的比例；置信区间为 Wilson 区间（加权时按有效样本量）。',
    en: 'Top-box scores: the share of valid answers at the highest point, or the two highest points, of the declared scale; Wilson interval (on the effective sample size when weighted).',
  },
  acsiScore: {
    'zh-CN':
      'ACSI 型满意度得分 = 100·Σw·（均值 − 最低分）/（最高分 − 最低分），三题为总体满意、与预期相比、与理想相比；标准误由线性化（泰勒级数）方法得出，权重视为已知。',
    en: 'ACSI-type score = 100·Σw·(mean − min)/(max − min) over overall satisfaction, comparison with expectations and with the ideal; linearised (Taylor series) standard error, the weights taken as known.',
  },
} as const satisfies Record<string, Text>
