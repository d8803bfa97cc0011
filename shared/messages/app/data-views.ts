import type { Text } from '../language.ts'

/** What each view of the data page is for, by its id: told where it has nothing to show yet. */
export const dataViewPurposes = {
  responses: {
    'zh-CN': '数据视图：一份答卷一行，可以筛选、排序、修改和剔除，每个值都能追溯到源文件的单元格。',
    en: 'Data view: one row a response, to be filtered, sorted, edited and excluded; every value is traced to its cell in the source file.',
  },
  variables: {
    'zh-CN': '变量视图：每一题的角色、量表、方向、选项标签和缺失码。',
    en: 'Variable view: role, scale, direction, labels and missing codes of every question.',
  },
  derived: {
    'zh-CN': '派生变量：由其他变量算出的均值、分档、重新编码和算式，数据一改随之更新。',
    en: 'Derived variables: means, bands, recodes and formulas computed from other variables, kept up to date.',
  },
  subsets: {
    'zh-CN': '子集：用条件选出的一部分答卷，例如一家门店，每个分析可以各自选用。',
    en: 'Subsets: the responses that meet a condition, one shop for example; each analysis can use its own.',
  },
  quality: {
    'zh-CN': '数据质量：用规则找出重复、缺答过多、作答过快等可疑答卷，核对后剔除或保留。',
    en: 'Data quality: rules find doubtful responses (duplicates, many missing answers, too fast), to be excluded or kept once looked at.',
  },
  verbatim: {
    'zh-CN': '意见：阅读开放题，归入编码，统计词频；编码可以用于柏拉图和鱼骨图。',
    en: 'Comments: read open questions, code them, count their words; the codes feed Pareto and fishbone.',
  },
  export: {
    'zh-CN': '导出：把数据和编码簿写成 Excel、CSV 或 SPSS 文件。',
    en: 'Export: data and codebook as an Excel, CSV or SPSS file.',
  },
} as const satisfies Record<string, Text>

export const emptyDataTexts = {
  orKey: { 'zh-CN': '只有纸质问卷？', en: 'Only paper forms?' },
  toVariables: { 'zh-CN': '设置题项的角色', en: 'Set the roles of the items' },
} as const satisfies Record<string, Text>
