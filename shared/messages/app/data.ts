import type { Text } from '../language.ts'
import { unusableTexts } from './entry.ts'

export const dataTexts = {
  purpose: {
    'zh-CN': '导入的答卷和编码簿。每一题的量表、方向和缺失码在这里声明，后面的分析都以此为准。',
    en: 'The imported responses and their codebook. Scale, direction and missing codes are declared here; every analysis follows them.',
  },
  importData: { 'zh-CN': '导入问卷数据', en: 'Import survey data' },
  importMore: { 'zh-CN': '导入数据', en: 'Import data' },
  emptyTitle: { 'zh-CN': '还没有数据', en: 'No data yet' },
  emptyText: {
    'zh-CN': '导入 Excel、OpenDocument、SPSS 或 CSV 文件。向导会识别表头、题项、量表和缺失码，写入之前先给出摘要。',
    en: 'Import an Excel, OpenDocument, SPSS or CSV file. The wizard recognises headings, items, scales and missing codes, and shows a summary before anything is written.',
  },
  dataView: { 'zh-CN': '数据视图', en: 'Data view' },
  variableView: { 'zh-CN': '变量视图', en: 'Variable view' },
  view: { 'zh-CN': '视图', en: 'View' },
  showLabels: { 'zh-CN': '显示标签', en: 'Show labels' },
  grid: { 'zh-CN': '答卷数据', en: 'Responses' },
  sourceRow: { 'zh-CN': '行', en: 'Row' },
  excluded: { 'zh-CN': '剔除原因', en: 'Exclusion reason' },
  responses: { 'zh-CN': '{total} 份答卷，{valid} 份有效', en: '{total} {total|response|responses}, {valid} valid' },
  gridLoading: { 'zh-CN': '正在读取…', en: 'Reading…' },
  gridEmpty: { 'zh-CN': '没有符合条件的答卷', en: 'No response meets the condition' },
  gridFailed: { 'zh-CN': '读取失败', en: 'Could not be read' },
} as const satisfies Record<string, Text>

export const surveyCountTexts = {
  title: { 'zh-CN': '发放 / 回收 / 有效', en: 'Distributed / returned / valid' },
  details: { 'zh-CN': '各期的份数', en: 'Numbers of each wave' },
  summary: {
    'zh-CN': '发放 {distributed}，回收 {returned}，有效 {valid}；回收率 {responseRate}，有效率 {validRate}',
    en: '{distributed} distributed, {returned} returned, {valid} valid; response rate {responseRate}, valid rate {validRate}',
  },
  waveVariable: { 'zh-CN': '期次变量', en: 'Wave variable' },
  oneWave: { 'zh-CN': '（只有一期）', en: '(one wave)' },
  wave: { 'zh-CN': '期次', en: 'Wave' },
  wholeSurvey: { 'zh-CN': '全部', en: 'All' },
  distributed: { 'zh-CN': '发放', en: 'Distributed' },
  returned: { 'zh-CN': '回收', en: 'Returned' },
  valid: { 'zh-CN': '有效', en: 'Valid' },
  responseRate: { 'zh-CN': '回收率', en: 'Response rate' },
  validRate: { 'zh-CN': '有效率', en: 'Valid rate' },
  verdict: { 'zh-CN': '判定', en: 'Verdict' },
  pass: { 'zh-CN': '回收率高于 60%，调查有效', en: 'Above 60%: the survey is valid' },
  fail: {
    'zh-CN': '回收率未高于 60%，应重新调查或说明原因',
    en: 'Not above 60%: repeat the survey or explain',
  },
  unknown: { 'zh-CN': '填写发放数和回收数后判定', en: 'Enter distributed and returned' },
  contradiction: {
    'zh-CN': '数字矛盾：数据 {total} 份 ≤ 回收 ≤ 发放 不成立',
    en: 'Contradiction: {total} in the data ≤ returned ≤ distributed does not hold',
  },
  splitBy: { 'zh-CN': '按“{variable}”分期', en: 'Split into waves by “{variable}”' },
  ofWave: { 'zh-CN': '{wave}：', en: '{wave}: ' },
  fewForms: {
    'zh-CN': '有效问卷 {valid} 份：例行调查建议不少于 {need} 份。',
    en: '{valid} valid {valid|response|responses}: a routine survey needs at least {need}.',
  },
  fewPerItem: {
    'zh-CN': '有效问卷 {valid} 份、题项 {items} 个：因子分析等方法建议每题不少于 10 份，即 {need} 份。',
    en: '{valid} valid {valid|response|responses} for {items} {items|item|items}: factor analysis and similar methods need at least 10 per item, that is {need}.',
  },
  adviceSource: {
    'zh-CN':
      '回收率须高于 60%、例行调查不少于 100 份：顾客满意度测量程序的通行规定；每题 10 份：Nunnally (1978) 的经验值。',
    en: 'Above 60% returned and at least 100 forms: usual rules of satisfaction procedures; 10 per item: rule of thumb after Nunnally (1978).',
  },
  distributedOf: { 'zh-CN': '{wave} 发放数', en: 'Distributed, {wave}' },
  returnedOf: { 'zh-CN': '{wave} 回收数', en: 'Returned, {wave}' },
} as const satisfies Record<string, Text>

export const variableFormTexts = {
  name: { 'zh-CN': '变量名', en: 'Name' },
  label: { 'zh-CN': '标签（题目）', en: 'Label (question)' },
  role: { 'zh-CN': '角色', en: 'Role' },
  type: { 'zh-CN': '类型', en: 'Type' },
  scale: { 'zh-CN': '量表', en: 'Scale' },
  scaleHint: {
    'zh-CN': '题目声明的最低分和最高分，不是实际答到的范围。',
    en: 'The lowest and highest mark the question offers, not the marks that were given.',
  },
  scaleMin: { 'zh-CN': '最低分', en: 'Lowest mark' },
  scaleMax: { 'zh-CN': '最高分', en: 'Highest mark' },
  direction: { 'zh-CN': '方向', en: 'Direction' },
  labels: { 'zh-CN': '取值标签', en: 'Value labels' },
  code: { 'zh-CN': '代码', en: 'Code' },
  codeLabel: { 'zh-CN': '含义', en: 'Meaning' },
  addLabel: { 'zh-CN': '添加标签', en: 'Add a label' },
  mirror: { 'zh-CN': '倒序编码', en: 'Reverse the codes' },
  missing: { 'zh-CN': '缺失码', en: 'Missing codes' },
  missingValue: { 'zh-CN': '取值', en: 'Value' },
  missingKind: { 'zh-CN': '类别', en: 'Kind' },
  addMissing: { 'zh-CN': '添加缺失码', en: 'Add a missing code' },
  removeRow: { 'zh-CN': '删除“{what}”', en: 'Delete “{what}”' },
  chooseVariable: { 'zh-CN': '在左边选择一个变量。', en: 'Choose a variable on the left.' },
  variables: { 'zh-CN': '变量', en: 'Variables' },
} as const satisfies Record<string, Text>

/** Reasons the program itself gives for leaving a response out, by code; a person's reasons are in their own words. */
export const exclusionTexts = {
  tooManyMissing: { 'zh-CN': '缺答过多', en: 'Too many items missing' },
  ...unusableTexts,
} as const satisfies Record<string, Text>
