import type { Text } from '../language.ts'

export const roleTexts = {
  id: { 'zh-CN': '编号', en: 'Respondent ID' },
  item: { 'zh-CN': '题项', en: 'Item' },
  segment: { 'zh-CN': '分组', en: 'Segment' },
  date: { 'zh-CN': '日期', en: 'Date' },
  duration: { 'zh-CN': '用时', en: 'Duration' },
  text: { 'zh-CN': '意见', en: 'Open text' },
  multipleResponse: { 'zh-CN': '多选', en: 'Multiple response' },
  ranking: { 'zh-CN': '排序', en: 'Ranking' },
  meta: { 'zh-CN': '附属信息', en: 'Metadata' },
  weight: { 'zh-CN': '样本权重', en: 'Sample weight' },
  ignore: { 'zh-CN': '不导入', en: 'Ignore' },
} as const satisfies Record<string, Text>

export const variableTypeTexts = {
  ordinal: { 'zh-CN': '等级', en: 'Ordinal' },
  numeric: { 'zh-CN': '数值', en: 'Numeric' },
  nominal: { 'zh-CN': '类别', en: 'Nominal' },
  boolean: { 'zh-CN': '是否', en: 'Yes/no' },
  string: { 'zh-CN': '文字', en: 'Text' },
  date: { 'zh-CN': '日期', en: 'Date' },
  datetime: { 'zh-CN': '日期时间', en: 'Date and time' },
  duration: { 'zh-CN': '时长', en: 'Duration' },
  set: { 'zh-CN': '选项集合', en: 'Set of options' },
  ranking: { 'zh-CN': '名次', en: 'Ranking' },
} as const satisfies Record<string, Text>

export const missingKindTexts = {
  blank: { 'zh-CN': '空白', en: 'Blank' },
  skipped: { 'zh-CN': '跳过', en: 'Skipped' },
  notApplicable: { 'zh-CN': '不适用', en: 'Not applicable' },
  refused: { 'zh-CN': '拒答', en: 'Refused' },
  invalid: { 'zh-CN': '无效', en: 'Invalid' },
} as const satisfies Record<string, Text>

export const directionTexts = {
  high: { 'zh-CN': '分高为好', en: 'High is good' },
  low: { 'zh-CN': '分低为好', en: 'Low is good' },
  unknown: { 'zh-CN': '未确定', en: 'Not known' },
} as const satisfies Record<string, Text>

export const causeStatusTexts = {
  suspected: { 'zh-CN': '待验证', en: 'Suspected' },
  mainCause: { 'zh-CN': '要因', en: 'Main cause' },
  notMainCause: { 'zh-CN': '非要因', en: 'Ruled out' },
} as const satisfies Record<string, Text>

export const actionStatusTexts = {
  planned: { 'zh-CN': '计划', en: 'Planned' },
  running: { 'zh-CN': '进行中', en: 'In progress' },
  done: { 'zh-CN': '已完成', en: 'Done' },
  verified: { 'zh-CN': '效果已验证', en: 'Verified' },
  closed: { 'zh-CN': '已关闭', en: 'Closed' },
  cancelled: { 'zh-CN': '已取消', en: 'Cancelled' },
} as const satisfies Record<string, Text>

/** PDCA in eight steps; the key is the step's number. */
export const pdcaStepTexts = {
  1: { 'zh-CN': 'P1 把握现状，找出问题', en: 'P1 Assess the situation, find the problem' },
  2: { 'zh-CN': 'P2 分析原因', en: 'P2 Analyse the causes' },
  3: { 'zh-CN': 'P3 找出要因', en: 'P3 Find the main causes' },
  4: { 'zh-CN': 'P4 制定措施与计划', en: 'P4 Set measures and plan' },
  5: { 'zh-CN': 'D5 执行', en: 'D5 Carry out' },
  6: { 'zh-CN': 'C6 检查效果', en: 'C6 Check the effect' },
  7: { 'zh-CN': 'A7 巩固与标准化', en: 'A7 Standardise' },
  8: { 'zh-CN': 'A8 遗留问题转入下一循环', en: 'A8 Carry over to the next cycle' },
} as const satisfies Record<number, Text>
