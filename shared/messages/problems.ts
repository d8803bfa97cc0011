import type { Text } from './language.ts'
import { surveyProblemTexts } from './problems-survey.ts'

/** What the importer noticed in a data file: code → sentence. Each says what, where, and what was or should be done. */
export const problemTexts = {
  blankColumn: { 'zh-CN': '空白列 {columns} 已略过。', en: 'The blank columns {columns} are skipped.' },
  blankRow: {
    'zh-CN': '空白行 {rows} 已略过，不算答卷。',
    en: 'The blank rows {rows} are skipped and count as no response.',
  },
  categoryVariant: {
    'zh-CN': '“{variable}”中 {cells} 的写法与“{category}”只差空格、大小写或全半角，已合并为一类。',
    en: 'In “{variable}” the cells {cells} differ from “{category}” only by spaces, case or width; they are taken as one category.',
  },
  codebookSheet: {
    'zh-CN': '工作表“{sheet}”是编码说明，已用来解释编码，不当作答卷。',
    en: 'The sheet “{sheet}” is a codebook; it explains the codes and is not read as responses.',
  },
  codesWithoutLabels: {
    'zh-CN': '{variables}（列 {columns}）只有数字编码，文件里没有说明含义。请补上各编码的标签，报告才读得懂。',
    en: '{variables} (columns {columns}) hold codes whose meaning the file does not tell. Add labels, so that the report can be read.',
  },
  date1904: {
    'zh-CN': '该工作簿使用 1904 日期系统，日期已按此换算。',
    en: 'The workbook counts dates from 1904; they were converted accordingly.',
  },
  dateAmbiguous: {
    'zh-CN': '“{variable}”有 {count} 个日期分不清月和日（如 {cell}），按“月/日/年”读取。请核对。',
    en: '“{variable}” has {count} {count|date|dates} whose day and month cannot be told apart (such as {cell}); {count|it is|they are} read as month/day/year. Please check.',
  },
  dateUnparsed: {
    'zh-CN': '{cell} 的“{value}”不是有效的日期（“{variable}”），按无效处理。请在原表中改正。',
    en: '{cell}: “{value}” is no valid date (“{variable}”) and is kept as invalid. Correct it in the sheet.',
  },
  declaredDimension: {
    'zh-CN': '工作表自称有 {rows} 行 {columns} 列，实际只用到第 {used} 行，多余部分已略过。',
    en: 'The sheet claims {rows} {rows|row|rows} and {columns} {columns|column|columns} but is used up to row {used} only; the rest is skipped.',
  },
  previewSample: {
    'zh-CN':
      '表很长：预览只查看了前 {rows} 行，其后还有 {more} 行。上面的份数、均值和问题只反映前 {rows} 行；导入时会读入全部各行。',
    en: 'A very long table: the preview looked at the first {rows} rows; {more} rows follow. Counts, means and problems are those of the first {rows} rows; the import reads all of them.',
  },
  derivedColumn: {
    'zh-CN': '“{variable}”由公式算出（{formula}），读取的是保存时的结果。',
    en: '“{variable}” is computed by a formula ({formula}); the saved results are read.',
  },
  directionLow: {
    'zh-CN': '{variables}（列 {columns}）的分数越低越好，计算得分时会反向。',
    en: 'In {variables} (columns {columns}) low marks are good; scores take that into account.',
  },
  directionUnknown: {
    'zh-CN': '看不出 {variables}（列 {columns}）是分数高好还是低好。请在导入设置中确认方向。',
    en: 'Nothing tells whether high or low marks are good in {variables} (columns {columns}). Please set the direction.',
  },
  duplicateColumnName: {
    'zh-CN': '列 {columns} 都叫“{heading}”，已在变量名上加以区别。',
    en: 'The columns {columns} are all headed “{heading}”; the variable names tell them apart.',
  },
  duplicateId: {
    'zh-CN': '{cell} 的编号“{id}”与 {earlier} 重复，但回答不同。两份都已保留，请核对。',
    en: '{cell}: the id “{id}” repeats that of {earlier}, with other answers. Both are kept; please check.',
  },
  duplicateRow: {
    'zh-CN': '第 {row} 行与第 {earlier} 行完全相同，可能重复录入。两份都已保留，请核对。',
    en: 'Row {row} repeats row {earlier} in every cell, perhaps entered twice. Both are kept; please check.',
  },
  emptyColumn: {
    'zh-CN': '{variables}（列 {columns}）只有标题没有内容，已略过。',
    en: '{variables} (columns {columns}) have a heading but no content and are skipped.',
  },
  emptyRespondent: {
    'zh-CN': '第 {row} 行（{cell}）没有回答任何评分题。',
    en: 'Row {row} ({cell}) answers none of the items.',
  },
  emptySheet: { 'zh-CN': '工作表“{sheet}”是空的，已略过。', en: 'The sheet “{sheet}” is empty and is skipped.' },
  encodingDetected: {
    'zh-CN': '文件编码识别为 {encoding}。若中文显示为乱码，请另存为 UTF-8 后再导入。',
    en: 'The file was read as {encoding}. If characters look wrong, save it as UTF-8 and import again.',
  },
  errorCell: {
    'zh-CN': '{cell} 是公式错误 {value}（“{variable}”），按无效处理。',
    en: '{cell} holds the formula error {value} (“{variable}”) and is kept as invalid.',
  },
  filterActive: {
    'zh-CN': '工作表正在筛选，隐藏了 {rows} 行答卷；这些答卷也会导入。',
    en: 'A filter hides {rows} {rows|response|responses} of the sheet; {rows|it is|they are} imported too.',
  },
  formattedLeadingZeros: {
    'zh-CN': '“{variable}”有 {count} 个编号靠数字格式显示前导零，已按显示的样子读取。',
    en: '“{variable}” shows leading zeros by number format in {count} {count|cell|cells}; {count|it is|they are} read as shown.',
  },
  formulaLikeText: {
    'zh-CN': '“{variable}”的 {cells} 以 = + - @ 开头，按普通文字保存，不会当作公式。',
    en: 'In “{variable}” the cells {cells} begin with = + - or @; they are kept as text and never become formulas.',
  },
  formulaWithoutCachedValue: {
    'zh-CN': '“{variable}”有 {count} 个公式没有保存计算结果，读作空白。请用 Excel 打开并保存一次后再导入。',
    en: '“{variable}” has {count} {count|formula|formulas} without a saved result; {count|it reads|they read} as blank. Open and save the file in Excel, then import again.',
  },
  headerOnlySheet: {
    'zh-CN': '工作表“{sheet}”只有标题行，没有答卷。',
    en: 'The sheet “{sheet}” has headings but no responses.',
  },
  hiddenColumn: {
    'zh-CN': '列 {columns} 在表中被隐藏，默认不导入其中的编号和文字。',
    en: 'The columns {columns} are hidden in the sheet; ids and texts in them are not imported by default.',
  },
  hiddenRows: {
    'zh-CN': '有 {count} 行答卷被隐藏（{rows}），同样会导入。如不需要，请先在原表中删除。',
    en: '{count} {count|response is|responses are} in {count|a hidden row|hidden rows} ({rows}); {count|it is|they are} imported too. Delete {count|it|them} in the sheet if not wanted.',
  },
  longNumberAsNumber: {
    'zh-CN':
      '“{variable}”有 {count} 个超过 15 位的编号以数字保存（如 {cell}），末尾几位可能已被 Excel 改成 0。请以文本格式重新导出。',
    en: '“{variable}” keeps {count} {count|id|ids} of more than 15 digits as {count|a number|numbers} (such as {cell}); Excel may have changed the last digits to 0. Export {count|it|them} as text again.',
  },
  mergedDataCells: {
    'zh-CN': '答卷区有 {count} 处合并单元格，其内容已填入所合并的每一行。',
    en: '{count} merged {count|cell|cells} in the responses: {count|its|their} content was given to every row {count|it spans|they span}.',
  },
  mixedCoding: {
    'zh-CN': '“{variable}”混用了数字（{numbers} 个）和文字等级（{labels} 个），已统一为同一套编码。',
    en: '“{variable}” mixes numbers ({numbers}) and degrees in words ({labels}); all were brought to one code.',
  },
  mixedDateFormats: {
    'zh-CN': '“{variable}”的日期写法不一（{examples}），已统一读取。',
    en: '“{variable}” writes dates in several ways ({examples}); all were read.',
  },
  mixedDirections: {
    'zh-CN': '评分题方向不一致：{variables}（列 {columns}）与其余题目相反。请确认。',
    en: 'The items run in different directions: {variables} (columns {columns}) are opposite to the others. Please check.',
  },
  moreOfTheSame: {
    'zh-CN': '“{variable}”还有 {count} 处同类问题（{kind}）未逐一列出。',
    en: '{count} more of the same kind ({kind}) in “{variable}” {count|is|are} not listed one by one.',
  },
  noHeading: {
    'zh-CN': '没有找到标题行，第一行就是数据；变量暂以列标命名。',
    en: 'No heading was found, the first row holds data; the variables are named by their letters for now.',
  },
  noteRow: { 'zh-CN': '第 {rows} 行是注释，不算答卷。', en: 'Rows {rows} are notes and count as no response.' },
  notReallyXls: {
    'zh-CN': '该文件的扩展名与内容不符（实为网页或 XML 表格），已按实际内容读取。',
    en: 'The file is not what its extension says (it is a web page or an XML table); it was read as what it is.',
  },
  numbersStoredAsText: {
    'zh-CN': '“{variable}”有 {count} 个数字以文本保存（{cells}），已按数字读取。',
    en: '“{variable}” keeps {count} {count|number|numbers} as text ({cells}); {count|it was read as a number|they were read as numbers}.',
  },
  otherDataSheet: {
    'zh-CN': '工作表“{sheet}”也有 {rows} 份同样题目的答卷，这次没有导入；需要时请选择该表再导入一次。',
    en: 'The sheet “{sheet}” holds {rows} more {rows|response|responses} to the same questions that {rows|is|are} not part of this import; choose that sheet to import {rows|it|them} too.',
  },
  outOfRange: {
    'zh-CN': '{cell} 的“{value}”超出“{variable}”的量表 {low}-{high}，按无效处理，不计入统计。',
    en: '{cell}: “{value}” is off the scale {low}-{high} of “{variable}”; it is kept as invalid and not counted.',
  },
  personalData: {
    'zh-CN': '“{variable}”含个人信息，分析用不到。默认脱敏后才写入项目；也可以选择不导入该列，或原样保留。',
    en: '“{variable}” holds personal data that no analysis needs. It is masked before it is stored; leave it out, or keep it as it is, if you choose so.',
  },
  scaleFromValues: {
    'zh-CN': '{variables}（列 {columns}）的量表是根据出现过的回答猜测的，请核对两端的分数。',
    en: 'The scale of {variables} (columns {columns}) is a guess from the answers given; please check its end points.',
  },
  secondTable: {
    'zh-CN': '第 {row} 行起是另一张表，只读取了它上面的答卷。',
    en: 'Another table begins in row {row}; only the responses above it are read.',
  },
  serialDatesUnformatted: {
    'zh-CN': '“{variable}”有 {count} 个日期失去了日期格式（如 {cell}），已按 Excel 日期序号换算。请核对。',
    en: '“{variable}” has {count} dates without a date format (such as {cell}); they were converted from Excel’s serial numbers. Please check.',
  },
  titleRows: {
    'zh-CN': '第 {rows} 行是表的标题或说明，标题行从其下方开始。',
    en: 'Rows {rows} are titles; the heading stands below them.',
  },
  totalsRow: {
    'zh-CN': '第 {rows} 行是合计或平均，不算答卷。',
    en: 'Rows {rows} are totals or averages and count as no response.',
  },
  twoRowHeader: {
    'zh-CN': '标题占第 {rows} 两行：上行为维度，下行为题目。',
    en: 'The heading takes the two rows {rows}: dimensions above, items below.',
  },
  unparsedValue: {
    'zh-CN': '{cell} 的“{value}”无法对应到“{variable}”的任何分数，按无效处理。可在导入设置里为它补一个标签。',
    en: '{cell}: “{value}” matches no mark of “{variable}” and is kept as invalid. A label for it can be added in the import settings.',
  },
  zeroCode: {
    'zh-CN':
      '{variables}（列 {columns}）里的 0 不在量表内，按“未遇到/不适用”处理，不参与平均。若 0 是真实分数，请改正量表。',
    en: 'In {variables} (columns {columns}) 0 lies off the scale and is kept as “not encountered”, out of every mean. If 0 is a real mark, correct the scale.',
  },
  ...surveyProblemTexts,
} as const satisfies Record<string, Text>

export type ProblemCode = keyof typeof problemTexts
