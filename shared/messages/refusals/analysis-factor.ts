import type { Text } from '../language.ts'

/** What the analyses of validity and agreement refuse. */
export const factorRefusals = {
  zeroVarianceItems: {
    'zh-CN': '以下题项的答案全部相同，没有方差，无法计算相关：{items}。请去掉后重试。',
    en: 'All answers are the same in these items, so they have no correlations: {items}. Remove them and try again.',
  },
  collinearItems: {
    'zh-CN': '相关矩阵是奇异的：题项“{item}”可由 {others} 完全推算出来（重复题或合计题）。请去掉其中一题。',
    en: 'The correlation matrix is singular: the item “{item}” is fully determined by {others} (a copy or a total). Remove one of them.',
  },
  indefiniteCorrelations: {
    'zh-CN':
      '按对删除得到的相关矩阵不是正定的（从题项“{item}”起互相矛盾），无法提取因子。请改用成列删除，或去掉缺答多的题项。',
    en: 'Pairwise deletion left a correlation matrix that is not positive definite (it contradicts itself from “{item}” on). Use listwise deletion, or remove items with many missing answers.',
  },
  pairWithoutCases: {
    'zh-CN': '没有至少 2 份答卷同时回答了“{a}”和“{b}”，无法计算两者的相关。',
    en: 'Fewer than 2 responses answer both “{a}” and “{b}”, so their correlation cannot be computed.',
  },
  tooManyFactors: {
    'zh-CN': '{items} 个题项用这种方法最多能提取 {most} 个因子，要求的是 {factors} 个。请减少因子数或增加题项。',
    en: 'With this method {items} items support at most {most} factors, not {factors}. Ask for fewer factors or add items.',
  },
  noFactorsRetained: {
    'zh-CN':
      '按所选规则没有任何因子可保留（最大特征值 {eigenvalue} 未超过 {limit}）：题项之间几乎没有共同成分。如确需提取，请直接指定因子数。',
    en: 'The rule retains no factor: the largest eigenvalue {eigenvalue} does not exceed {limit}, so the items have hardly anything in common. To extract all the same, state the number of factors.',
  },
  itemInTwoFactors: {
    'zh-CN': '题项“{item}”同时归入“{a}”和“{b}”两个因子。每个题项只能归入一个因子。',
    en: 'The item “{item}” stands in both factors “{a}” and “{b}”. Each item belongs to one factor only.',
  },
  factorNeedsItems: {
    'zh-CN': '因子“{factor}”只有 {k} 个题项，至少需要 {needed} 个（只有一个因子时至少 3 个）。',
    en: 'The factor “{factor}” has {k} {k|item|items}; it needs at least {needed} (3 when it is the only factor).',
  },
  modelWithoutSolution: {
    'zh-CN': '极大似然估计找不到解：题项“{item}”与因子“{factor}”的其他题项几乎无关，模型与数据不符。请检查题项的归属。',
    en: 'Maximum likelihood finds no solution: the item “{item}” hardly goes with the others of the factor “{factor}”. Check which items belong together.',
  },
  tooFewRaters: {
    'zh-CN': '只选了 {k} 位评分者，至少需要 2 位。',
    en: 'Only {k} {k|rater was|raters were} chosen; at least 2 are needed.',
  },
  categoryNotInOrder: {
    'zh-CN': '评分者“{variable}”有类别“{value}”，但给出的类别顺序中没有它。请把它补进顺序，或把它声明为缺失。',
    en: 'The rater “{variable}” uses the category “{value}”, which the given order does not have. Add it, or declare it missing.',
  },
  orderNeeded: {
    'zh-CN': '加权 κ 需要知道类别的先后，而“{variable}”的答案是文本。请按从低到高给出全部类别的顺序。',
    en: 'Weighted kappa needs the order of the categories, and the answers of “{variable}” are text. Give all categories from low to high.',
  },
  tooManyRatings: {
    'zh-CN': '评分共有 {count} 种不同取值，超过 {limit} 种，不像是类别。连续评分请改用组内相关系数（ICC）。',
    en: 'The ratings have {count} different values, more than {limit}, and hardly are categories. For continuous ratings use intraclass correlations (ICC).',
  },
} as const satisfies Record<string, Text>
