import type { Text } from '../language.ts'

/** The export of data: its page, and the headings of what it writes. */
export const exportTexts = {
  title: { 'zh-CN': '导出', en: 'Export' },
  format: { 'zh-CN': '文件格式', en: 'File format' },
  xlsx: {
    'zh-CN': 'Excel 工作簿（.xlsx）：数据一张表，编码簿一张表',
    en: 'Excel workbook (.xlsx): one sheet of data, one with the codebook',
  },
  csv: { 'zh-CN': 'CSV 文本（.csv）：另附编码簿文件', en: 'CSV text (.csv), with the codebook in a separate file' },
  sav: {
    'zh-CN': 'SPSS 数据（.sav）：带值标签、缺失值和测量尺度',
    en: 'SPSS data (.sav) with value labels, missing values and measures',
  },
  answers: { 'zh-CN': '答案写成', en: 'Answers as' },
  labels: { 'zh-CN': '标签（满意）', en: 'Labels (satisfied)' },
  codes: { 'zh-CN': '编码（4）', en: 'Codes (4)' },
  savBoth: { 'zh-CN': 'SPSS 文件同时保存编码和标签。', en: 'An SPSS file holds both codes and labels.' },
  withExcluded: { 'zh-CN': '包含已剔除的答卷，并注明原因', en: 'Include excluded responses, with the reason' },
  variables: { 'zh-CN': '变量', en: 'Variables' },
  allVariables: { 'zh-CN': '全部变量', en: 'All variables' },
  start: { 'zh-CN': '导出数据', en: 'Export the data' },
  running: { 'zh-CN': '正在导出数据', en: 'Exporting the data' },
  done: {
    'zh-CN': '已导出 {responses} 份答卷：{files}。',
    en: '{responses} {responses|response|responses} exported: {files}.',
  },
  cut: {
    'zh-CN': '有 {count} 处文字超过该格式的长度上限，已截断。完整的文字仍在项目中。',
    en: '{count} {count|text was|texts were} longer than the format can hold and {count|was|were} cut. The project still has {count|it|them} whole.',
  },
  again: {
    'zh-CN': '导出的文件可以重新导入，数据和编码簿保持不变。以 = + - @ 开头的文字按纯文本写入，不会被当作公式执行。',
    en: 'The file can be imported again with the same data and codebook. Texts that begin with = + - @ are written as plain text and are not run as formulas.',
  },
  exclusionReason: { 'zh-CN': '剔除原因', en: 'Reason for exclusion' },
  dataSheet: { 'zh-CN': '数据', en: 'Data' },
  notChosen: { 'zh-CN': '未选', en: 'Not chosen' },
  chosen: { 'zh-CN': '已选', en: 'Chosen' },
  codebookSheet: { 'zh-CN': '编码簿', en: 'Codebook' },
} as const satisfies Record<string, Text>

/** Headings of the codebook's columns; the importer knows a codebook of this program by them. */
export const codebookHeadings = {
  variable: { 'zh-CN': '变量', en: 'Variable' },
  column: { 'zh-CN': '所在列', en: 'Column' },
  question: { 'zh-CN': '题干', en: 'Question' },
  role: { 'zh-CN': '角色', en: 'Role' },
  type: { 'zh-CN': '类型', en: 'Type' },
  lowest: { 'zh-CN': '最低分', en: 'Lowest mark' },
  highest: { 'zh-CN': '最高分', en: 'Highest mark' },
  direction: { 'zh-CN': '方向', en: 'Direction' },
  code: { 'zh-CN': '取值', en: 'Code' },
  label: { 'zh-CN': '含义', en: 'Label' },
  missing: { 'zh-CN': '缺失类别', en: 'Kind of missing' },
} as const satisfies Record<string, Text>
