import type { Text } from '../language.ts'

export const derivedTexts = {
  view: { 'zh-CN': '派生变量', en: 'Derived variables' },
  list: { 'zh-CN': '派生变量', en: 'Derived variables' },
  none: {
    'zh-CN': '还没有派生变量。它们由其他变量算出，只保存算法，答案一改，结果随即更新。',
    en: 'No derived variables yet. They are computed from other variables; only the rule is kept, so a changed answer changes them at once.',
  },
  add: { 'zh-CN': '新建派生变量', en: 'New derived variable' },
  addOf: { 'zh-CN': '新建：{kind}', en: 'New: {kind}' },
  kind: { 'zh-CN': '算法', en: 'Rule' },
  derivedFrom: { 'zh-CN': '来自', en: 'Derived from' },
  usedBy: { 'zh-CN': '用于', en: 'Used by' },
  name: { 'zh-CN': '变量名', en: 'Name' },
  label: { 'zh-CN': '标签', en: 'Label' },
  source: { 'zh-CN': '原变量', en: 'Source variable' },
  items: { 'zh-CN': '题项', en: 'Items' },
  minimumValid: { 'zh-CN': '至少有效题数', en: 'Valid answers needed' },
  minimumHint: {
    'zh-CN': '有效答案少于这个数的答卷，均值为缺失。',
    en: 'Responses with fewer valid answers get no mean.',
  },
  expression: { 'zh-CN': '算式', en: 'Formula' },
  expressionHint: {
    'zh-CN':
      '例如 mean.3(Q1, Q2, Q3, Q4)、if(Q1 >= 4, 1, 0)。名称含标点时写在花括号里。任一数缺失，结果缺失；mean、sum 只算有效值。',
    en: 'For example mean.3(Q1, Q2, Q3, Q4) or if(Q1 >= 4, 1, 0). Names with punctuation stand in braces. A missing value makes the result missing; mean and sum take the valid ones.',
  },
  codeLevel: { 'zh-CN': '取值', en: 'Values' },
  codesHint: {
    'zh-CN': '取值来自“意见”视图里的编码，编码一改，结果随即更新。',
    en: 'The values are the codes given in the view “Comments”; they follow every change there.',
  },
  insertVariable: { 'zh-CN': '插入变量', en: 'Insert a variable' },
  insertFunction: { 'zh-CN': '插入函数', en: 'Insert a function' },
  bands: { 'zh-CN': '分档', en: 'Bands' },
  bandFrom: { 'zh-CN': '第 {n} 档下限（含）', en: 'Band {n} begins at' },
  bandLabel: { 'zh-CN': '第 {n} 档名称', en: 'Name of band {n}' },
  bandTo: { 'zh-CN': '最高分（含）', en: 'Highest score, included' },
  bandsHint: {
    'zh-CN': '每档从下限起，到下一档下限之前为止，没有空隙；超出范围的为缺失。',
    en: 'Each band runs from its bound up to the next one’s, without gaps; scores outside are missing.',
  },
  addBand: { 'zh-CN': '添加一档', en: 'Add a band' },
  rules: { 'zh-CN': '重新编码规则', en: 'Recoding rules' },
  rulesHint: { 'zh-CN': '从上往下，第一条符合的规则生效。', en: 'From the top; the first rule that fits decides.' },
  rule: { 'zh-CN': '第 {n} 条', en: 'Rule {n}' },
  whenValues: { 'zh-CN': '这些值', en: 'these values' },
  whenRange: { 'zh-CN': '范围', en: 'a range' },
  whenMissing: { 'zh-CN': '缺失', en: 'missing' },
  valuesOf: { 'zh-CN': '第 {n} 条的值，用逗号分隔', en: 'Values of rule {n}, parted by commas' },
  fromOf: { 'zh-CN': '第 {n} 条的下限', en: 'Lower end of rule {n}' },
  toOf: { 'zh-CN': '第 {n} 条的上限', en: 'Upper end of rule {n}' },
  newCodeOf: { 'zh-CN': '第 {n} 条的新代码（空为缺失）', en: 'New code of rule {n} (empty: missing)' },
  addRule: { 'zh-CN': '添加规则', en: 'Add a rule' },
  removeRow: { 'zh-CN': '删除第 {n} 行', en: 'Remove line {n}' },
  otherwise: { 'zh-CN': '其余的值', en: 'All other values' },
  otherwiseMissing: { 'zh-CN': '缺失', en: 'missing' },
  otherwiseCopy: { 'zh-CN': '保持不变', en: 'stay as they are' },
  otherwiseCode: { 'zh-CN': '新代码', en: 'a new code' },
  preview: { 'zh-CN': '预览', en: 'Preview' },
  previewWaiting: { 'zh-CN': '正在计算…', en: 'Computing…' },
  previewCounts: {
    'zh-CN': '{total} 份有效答卷中，{valid} 份有值，{missing} 份缺失',
    en: '{valid} of {total} valid responses get a value, {missing} none',
  },
  previewRange: { 'zh-CN': '最小 {low}，最大 {high}', en: 'from {low} to {high}' },
  previewRows: { 'zh-CN': '前几份答卷', en: 'First responses' },
  result: { 'zh-CN': '结果', en: 'Result' },
  value: { 'zh-CN': '取值', en: 'Value' },
  count: { 'zh-CN': '份数', en: 'Responses' },
  save: { 'zh-CN': '保存', en: 'Save' },
  saved: { 'zh-CN': '已保存派生变量“{name}”', en: 'Saved the derived variable “{name}”' },
  remove: { 'zh-CN': '删除', en: 'Remove' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  nothingChosen: {
    'zh-CN': '在左边选择一个派生变量，或新建一个。',
    en: 'Choose a derived variable on the left, or create a new one.',
  },
} as const satisfies Record<string, Text>

export const codeLevelTexts = {
  code: { 'zh-CN': '编码', en: 'Codes' },
  group: { 'zh-CN': '类目（一级编码）', en: 'Groups of codes' },
} as const satisfies Record<string, Text>

export const derivationKindTexts = {
  mean: { 'zh-CN': '维度均值', en: 'Dimension mean' },
  reverse: { 'zh-CN': '反向计分', en: 'Reversed' },
  bands: { 'zh-CN': '分档', en: 'Bands' },
  recode: { 'zh-CN': '重新编码', en: 'Recode' },
  compute: { 'zh-CN': '按算式计算', en: 'Computed' },
  codes: { 'zh-CN': '意见编码', en: 'Coded comments' },
} as const satisfies Record<string, Text>

export const subsetTexts = {
  view: { 'zh-CN': '子集', en: 'Subsets' },
  none: {
    'zh-CN': '还没有子集。子集是用条件选出的一部分答卷，每个分析可以各自选用。',
    en: 'No subsets yet. A subset is the responses that meet a condition; every analysis can use a different one.',
  },
  name: { 'zh-CN': '子集名称', en: 'Subset name' },
  expression: { 'zh-CN': '条件', en: 'Condition' },
  expressionHint: {
    'zh-CN': '例如 门店 = "一店" and Q1 >= 4。条件缺失的答卷不选入。',
    en: 'For example shop = "North" and Q1 >= 4. Responses for which the condition is missing are left out.',
  },
  counts: { 'zh-CN': '选中 {passing} / {total} 份有效答卷', en: '{passing} of {total} valid responses' },
  countsMissing: { 'zh-CN': '，{missing} 份条件缺失', en: ', the condition is missing for {missing}' },
  add: { 'zh-CN': '新建子集', en: 'New subset' },
  save: { 'zh-CN': '保存', en: 'Save' },
  saved: { 'zh-CN': '已保存子集“{name}”', en: 'Saved the subset “{name}”' },
  remove: { 'zh-CN': '删除', en: 'Remove' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  nothingChosen: {
    'zh-CN': '在左边选择一个子集，或新建一个。',
    en: 'Choose a subset on the left, or create a new one.',
  },
  choice: { 'zh-CN': '子集', en: 'Subset' },
  all: { 'zh-CN': '全部有效答卷', en: 'All valid responses' },
  gridFilter: { 'zh-CN': '筛选条件', en: 'Filter' },
  gridPlaceholder: { 'zh-CN': '条件，如 Q1 <= 2', en: 'Condition, such as Q1 <= 2' },
} as const satisfies Record<string, Text>
