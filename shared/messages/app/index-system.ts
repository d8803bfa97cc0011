import type { Text } from '../language.ts'

export const indexSystemTexts = {
  purpose: {
    'zh-CN': '总指数 → 维度 → 题项。题项绑定到数据中的变量，得分和权重都按这棵树计算。',
    en: 'Index → dimensions → items. Items are bound to variables; scores and weights follow this tree.',
  },
  tree: { 'zh-CN': '指标树', en: 'Index tree' },
  selected: { 'zh-CN': '所选指标', en: 'Selected indicator' },
  emptyTitle: { 'zh-CN': '还没有指标体系', en: 'No index system yet' },
  emptyText: {
    'zh-CN': '指标体系说明哪些题项构成哪个维度、哪些维度构成总指数。先把题项列出来，再归入维度。',
    en: 'The index system says which items make up which dimension, and which dimensions the index. List the items first, then group them.',
  },
  fromItems: { 'zh-CN': '用数据中的题项建立', en: 'Build from the items of the data' },
  newTree: { 'zh-CN': '新建指标体系', en: 'New index system' },
  rootName: { 'zh-CN': '满意度指数', en: 'Satisfaction index' },
  newDimension: { 'zh-CN': '新维度', en: 'New dimension' },
  newItem: { 'zh-CN': '新题项', en: 'New item' },
  bindByName: { 'zh-CN': '按名称自动绑定', en: 'Bind by name' },
  rebuild: { 'zh-CN': '改用数据中的题项', en: 'Use the items of the data instead' },
  boundCount: { 'zh-CN': '已绑定 {n} 个题项', en: '{n} {n|item|items} bound' },
  boundNone: { 'zh-CN': '没有找到名称相同的题项', en: 'No item with a matching name was found' },
  name: { 'zh-CN': '名称', en: 'Name' },
  variable: { 'zh-CN': '绑定变量', en: 'Bound variable' },
  notBound: { 'zh-CN': '（未绑定）', en: '(not bound)' },
  dimensionHint: {
    'zh-CN': '有下级的指标由下级加权得出，不绑定变量。',
    en: 'An indicator with children is their weighted mean and has no variable of its own.',
  },
  weight: { 'zh-CN': '权重', en: 'Weight' },
  weightHint: {
    'zh-CN': '在同级中的份额，计算时折算为合计 1；同级都留空则等权。',
    en: 'Its share among its siblings, normalised to sum 1; equal where all are empty.',
  },
  equalWeight: { 'zh-CN': '等权', en: 'equal' },
  scale: { 'zh-CN': '量表', en: 'Scale' },
  direction: { 'zh-CN': '方向', en: 'Direction' },
  coverage: { 'zh-CN': '检查', en: 'Checks' },
  complete: { 'zh-CN': '每个题项都归入了维度并绑定了变量。', en: 'Every item belongs to a dimension and is bound.' },
  waitsForData: {
    'zh-CN': '还没有数据。导入后题项会绑定到变量，并检查有没有遗漏。',
    en: 'No data yet. Once imported, items are bound to variables and checked for gaps.',
  },
  bound: { 'zh-CN': '{bound}/{total} 个题项已绑定', en: '{bound} of {total} items bound' },
  nothingSelected: { 'zh-CN': '在左边选择一个指标。', en: 'Choose an indicator on the left.' },
} as const satisfies Record<string, Text>

export const coverageTexts = {
  itemNowhere: { 'zh-CN': '题项“{name}”不在任何维度中', en: 'Item “{name}” is in no dimension' },
  singleItem: { 'zh-CN': '维度“{name}”只有一个题项', en: 'Dimension “{name}” has only one item' },
  notBound: { 'zh-CN': '“{name}”没有绑定变量', en: '“{name}” is bound to no variable' },
  unknownVariable: {
    'zh-CN': '“{name}”绑定的变量已不在数据中',
    en: 'The variable of “{name}” is no longer in the data',
  },
  boundTwice: { 'zh-CN': '“{name}”的变量还绑定在别处', en: 'The variable of “{name}” is bound elsewhere too' },
  noScale: { 'zh-CN': '“{name}”的变量没有声明量表', en: 'The variable of “{name}” has no declared scale' },
  noDirection: { 'zh-CN': '“{name}”的变量没有确定方向', en: 'The direction of “{name}” is not known' },
  weightsIncomplete: { 'zh-CN': '“{name}”的下级只有一部分有权重', en: 'Only some children of “{name}” have weights' },
} as const satisfies Record<string, Text>

/** The same checks where many indicators share one. */
export const coverageCountTexts = {
  itemNowhere: { 'zh-CN': '{n} 个题项不在任何维度中', en: '{n} {n|item|items} {n|is|are} in no dimension' },
  singleItem: { 'zh-CN': '{n} 个维度只有一个题项', en: '{n} {n|dimension|dimensions} {n|has|have} only one item' },
  notBound: { 'zh-CN': '{n} 个题项没有绑定变量', en: '{n} {n|item|items} {n|is|are} bound to no variable' },
  unknownVariable: {
    'zh-CN': '{n} 个题项绑定的变量已不在数据中',
    en: 'The {n|variable|variables} of {n} {n|item is|items are} no longer in the data',
  },
  boundTwice: {
    'zh-CN': '{n} 个题项的变量绑定了不止一处',
    en: '{n} {n|item shares its|items share their} variable with another',
  },
  noScale: {
    'zh-CN': '{n} 个题项的变量没有声明量表',
    en: 'The {n|variable|variables} of {n} {n|item has|items have} no declared scale',
  },
  noDirection: { 'zh-CN': '{n} 个题项的变量没有确定方向', en: 'The direction of {n} {n|item|items} is not known' },
  weightsIncomplete: {
    'zh-CN': '{n} 个指标的下级只有一部分有权重',
    en: 'Only some children of {n} {n|indicator|indicators} have weights',
  },
} as const satisfies Record<string, Text>
