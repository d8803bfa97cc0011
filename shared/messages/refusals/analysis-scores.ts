import type { Text } from '../language.ts'

/** What index, satisfaction rate, importance-performance analysis and Pareto refuse. */
export const scoreRefusals = {
  emptyNode: {
    'zh-CN': '指标体系中“{node}”既没有下级，也没有绑定题项。',
    en: '“{node}” in the index system has neither children nor an item.',
  },
  nodeItemAndChildren: {
    'zh-CN': '指标体系中“{node}”既绑定了题项“{item}”又有下级，只能二者取一。',
    en: '“{node}” in the index system has both an item (“{item}”) and children; it can have one or the other.',
  },
  nodeWeightMissing: {
    'zh-CN': '“{node}”下有的项有权重、有的没有，且已给权重合计为 {sum}，无法推算其余权重。请补全。',
    en: 'Under “{node}” some weights are missing and the given ones add up to {sum}, so the others cannot be derived. Complete them.',
  },
  nodeWeightsZero: {
    'zh-CN': '“{node}”下各项权重合计为 0，无法计算得分。',
    en: 'The weights under “{node}” add up to 0; it cannot be scored.',
  },
  itemWithoutAnswers: {
    'zh-CN': '题项“{item}”没有任何有效答案，无法计算得分。请从指标体系中移除，或检查缺失代码。',
    en: 'The item “{item}” has no valid answer and cannot be scored. Take it out of the index system, or check its missing codes.',
  },
  countsOrItem: {
    'zh-CN': '请给出各等级人数或一个题项，二者取一。',
    en: 'Give either the counts of the levels or an item.',
  },
  pointsLength: {
    'zh-CN': '等级有 {levels} 个，分值却有 {points} 个，两者须一致。',
    en: 'There are {levels} levels but {points} points; the numbers must match.',
  },
  pointsNotDescending: {
    'zh-CN': '分值须从最好的等级到最差的等级递减。',
    en: 'The points must fall from the best level to the worst.',
  },
  satisfiedLevelsTooMany: {
    'zh-CN': '计为满意的等级有 {satisfied} 个，须少于等级总数 {levels}。',
    en: '{satisfied} levels count as satisfied; there must be fewer than the {levels} levels.',
  },
  notALevel: {
    'zh-CN': '题项“{item}”的答案 {value} 不是 {min}～{max} 之间的整数等级，无法按等级计分。',
    en: 'The answer {value} to “{item}” is not a whole level from {min} to {max}.',
  },
  noCounts: {
    'zh-CN': '各等级人数都是 0，无法计算。',
    en: 'All counts are 0; there is nothing to compute.',
  },
  overallNeeded: {
    'zh-CN': '由数据推导重要性需要一个总体评价题项，请选择“overall”。',
    en: 'Derived importance needs an overall rating; choose the option “overall”.',
  },
  constantOverall: {
    'zh-CN': '总体评价“{item}”的答案全部相同，无法由它推导重要性。',
    en: 'All answers to the overall rating “{item}” are the same, so importance cannot be derived from it.',
  },
  overallAmongItems: {
    'zh-CN': '总体评价“{item}”不能同时作为被分析的题项。',
    en: 'The overall rating “{item}” cannot be one of the items as well.',
  },
  importanceMissing: {
    'zh-CN': '没有给出题项“{item}”的重要性。',
    en: 'The importance of the item “{item}” is not given.',
  },
  itemsOverlap: {
    'zh-CN': '所选题项之间完全线性相关（或样本数不多于题项数），回归系数不唯一。请改用相关系数，或去掉重复的题项。',
    en: 'The items are linearly dependent (or there are no more cases than items), so regression has no single solution. Use correlation, or drop the repeated item.',
  },
  categoriesOrVariable: {
    'zh-CN': '请给出类别表或一个变量，二者取一。',
    en: 'Give either a table of categories or a variable.',
  },
  duplicateCategory: {
    'zh-CN': '类别“{name}”出现了不止一次，请合并后再分析。',
    en: 'The category “{name}” stands in the table more than once; merge it first.',
  },
  negativeCategory: {
    'zh-CN': '类别“{name}”的数值为 {value}，柏拉图不接受负值。',
    en: 'The category “{name}” has the value {value}; a Pareto chart takes no negative values.',
  },
  noCategories: {
    'zh-CN': '没有数值大于 0 的类别，无法作柏拉图。',
    en: 'No category has a value above 0; there is nothing to chart.',
  },
  amountNeeded: {
    'zh-CN': '按金额或数量求和需要一个数值变量（amount），按损失求和也可给出各类别的单位损失（unitCosts）。',
    en: 'A Pareto by sum or cost needs a numeric variable (“amount”); by cost, the unit cost of each category (“unitCosts”) will do.',
  },
  unitCostMissing: {
    'zh-CN': '没有给出类别“{category}”的单位损失。',
    en: 'The unit cost of the category “{category}” is not given.',
  },
} as const satisfies Record<string, Text>
