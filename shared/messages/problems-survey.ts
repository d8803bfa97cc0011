import type { Text } from './language.ts'

/** What the importer noticed in the responses and between several sheets or files. */
export const surveyProblemTexts = {
  speeder: {
    'zh-CN':
      '{cell}：填答只用了 {seconds} 秒（不足每题 2 秒，共 {limit} 秒；中位数 {median} 秒），可能没有认真作答。可在“数据质量”中设置规则剔除。',
    en: '{cell}: answered in {seconds} s, under two seconds an item ({limit} s; median {median} s). A quality rule can exclude such responses.',
  },
  durationOutlier: {
    'zh-CN': '{cell}：填答用了 {seconds} 秒，超过中位数 {median} 秒的十倍，可能中途离开过。',
    en: '{cell}: took {seconds} s, more than ten times the median of {median} s; the form was probably left open.',
  },
  straightLine: {
    'zh-CN': '第 {row} 行（{cell}）的 {items} 道同量表题全部给了同一个分数。请判断是否有效。',
    en: 'Row {row} ({cell}) gives one and the same mark to all {items} items of a scale. Please judge whether it counts.',
  },
  duplicateResponse: {
    'zh-CN': '第 {row} 行（{cell}）的回答与第 {earlier} 行完全相同，可能重复提交。两份都已保留，请核对。',
    en: 'Row {row} ({cell}) gives the same answers as row {earlier}, perhaps sent twice. Both are kept; please check.',
  },
  gapInSequence: {
    'zh-CN': '“{variable}”缺 {count} 个号（{numbers}），这些答卷可能在导出前已被删除。',
    en: '“{variable}” leaves out {count} {count|number|numbers} ({numbers}); {count|this response was|these responses were} probably deleted before the export.',
  },
  futureDate: {
    'zh-CN': '{cell} 的日期“{value}”在今天之后（“{variable}”）。请核对年份。',
    en: '{cell}: the date “{value}” lies in the future (“{variable}”). Please check the year.',
  },
  zeroIsValid: {
    'zh-CN': '{variables}（列 {columns}）的量表从 0 开始，0 按真实分数计入平均。',
    en: 'The scale of {variables} (columns {columns}) begins at 0; zeros are marks and count in every mean.',
  },
  unknownCategory: {
    'zh-CN': '{cell} 的“{value}”不在“{variable}”的编码说明里，按原样保留。',
    en: '{cell}: “{value}” is not among the codes declared for “{variable}”; it is kept as it is.',
  },
  outsideDeclaredScale: {
    'zh-CN': '“{variable}”有 {count} 个值不在文件声明的编码之内（{values}），按无效处理。',
    en: '“{variable}” has {count} {count|value|values} outside the codes the file declares ({values}); {count|it is|they are} kept as invalid.',
  },
  summarySheet: {
    'zh-CN': '工作表“{sheet}”是汇总表，不当作答卷。',
    en: 'The sheet “{sheet}” is a summary and is not read as responses.',
  },
  textSheet: {
    'zh-CN': '工作表“{sheet}”是文字说明，不当作答卷。',
    en: 'The sheet “{sheet}” holds text and is not read as responses.',
  },
  userMissing: {
    'zh-CN': '文件把 {variables} 的某些编码声明为缺失（{codes}），已按原因分别保存，不参与平均。',
    en: 'The file declares codes of {variables} to be missing ({codes}); they are kept apart by their reason and out of every mean.',
  },
  caseWeight: {
    'zh-CN': '文件声明以“{variable}”对个案加权。分析默认不加权，需要时请选用该权重。',
    en: 'The file weights its cases by “{variable}”. Analyses are unweighted unless this weight is chosen.',
  },
  measureLevel: {
    'zh-CN': '{variables} 的测量尺度在文件里声明为 {measure}，与其用途不符，已按用途处理。',
    en: 'The file declares {variables} to be {measure}, which does not fit their use; they are treated by their use.',
  },
  columnRenamed: {
    'zh-CN': '“{sheet}”的“{heading}”与“{variable}”是同一题，按同一变量读取。请核对。',
    en: 'In “{sheet}” the column “{heading}” is taken for “{variable}”. Please check.',
  },
  columnMissing: {
    'zh-CN': '“{sheet}”没有 {columns}，这些变量在该部分答卷里为空白。',
    en: '“{sheet}” lacks {columns}; these variables are blank in its responses.',
  },
  columnExtra: {
    'zh-CN': '“{sheet}”多出 {columns}，其余部分的答卷在这些变量里为空白。',
    en: '“{sheet}” has {columns} in addition; these variables are blank in all other responses.',
  },
  columnOrderDiffers: {
    'zh-CN': '“{sheet}”的列顺序与第一张表不同，已按列名对应。',
    en: 'The columns of “{sheet}” stand in another order than in the first sheet; they were matched by name.',
  },
  scaleDiffers: {
    'zh-CN':
      '“{variable}”在“{sheet}”里像是 {low}-{high} 分，与其余部分的 {usualLow}-{usualHigh} 分不同，合并后不可直接比较。请核对。',
    en: 'In “{sheet}” the marks of “{variable}” look like {low}-{high}, elsewhere like {usualLow}-{usualHigh}; together they cannot be compared. Please check.',
  },
  sheetsCombined: {
    'zh-CN': '{count} 张同样题目的工作表（{sheets}）合并读取，表名保存在“{variable}”中。',
    en: '{count} sheets with the same questions ({sheets}) are read as one table; the sheet’s name is kept in “{variable}”.',
  },
  directionConflict: {
    'zh-CN': '按文字版，{variables} 的编码 1 表示最好，与其余题目相反，已按方向“低分好”记录。',
    en: 'By the export in words, code 1 is the best answer of {variables}, opposite to the other items; their direction is recorded as low.',
  },
  pairMismatch: {
    'zh-CN': '“{variable}”在两份导出里对不上（{example}），没有采用另一份的标签。',
    en: '“{variable}” does not agree between the two exports ({example}); the labels of the other one were not used.',
  },
} as const satisfies Record<string, Text>
