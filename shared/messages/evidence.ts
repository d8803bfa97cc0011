import type { Text } from './language.ts'

/** Why the importer guesses what it guesses about a column: code → sentence. */
export const evidenceTexts = {
  empty: { 'zh-CN': '整列没有内容', en: 'the column is empty' },
  idByName: {
    'zh-CN': '列名“{heading}”像编号，{distinct}/{n} 个值不重复',
    en: 'the heading “{heading}” reads like an ID; {distinct} of {n} values differ',
  },
  idByValues: { 'zh-CN': '首列的 {n} 个代码互不相同', en: 'first column, {n} codes that all differ' },
  otherId: {
    'zh-CN': '也像编号，已选“{chosen}”作为答卷编号',
    en: 'also reads like an ID; “{chosen}” was chosen as the ID of responses',
  },
  sequence: { 'zh-CN': '只是 1、2、3… 的行号', en: 'merely counts 1, 2, 3, …' },
  hidden: { 'zh-CN': '该列在表中被隐藏', en: 'the column is hidden in the sheet' },
  derived: { 'zh-CN': '由公式算出（{formula}），不是回答', en: 'computed by a formula ({formula}), not an answer' },
  derivedByName: {
    'zh-CN': '列名“{heading}”表示合计或平均，不是回答',
    en: 'the heading “{heading}” names a total or an average, not an answer',
  },
  labels: { 'zh-CN': '回答是等级文字（{labels}）', en: 'the answers are degrees in words ({labels})' },
  labelsIncomplete: {
    'zh-CN': '等级文字只出现了一部分，按 {levels} 级量表处理',
    en: 'not all degrees occur; taken as a scale of {levels}',
  },
  codedLabels: {
    'zh-CN': '回答里同时写了编码和文字（{example}）',
    en: 'the answers hold code and label together ({example})',
  },
  letters: {
    'zh-CN': '回答是字母等级（{labels}），按 A 最好处理',
    en: 'the answers are letter grades ({labels}); A is taken as best',
  },
  codebook: { 'zh-CN': '按工作表“{sheet}”里的编码说明', en: 'by the codebook in sheet “{sheet}”' },
  personalHeading: { 'zh-CN': '列名“{heading}”表示个人信息', en: 'the heading “{heading}” announces personal data' },
  personalValues: {
    'zh-CN': '{count} 个值像个人信息（电话、证件号、IP、车牌等）',
    en: '{count} {count|value looks|values look} like personal data (telephone, id card, IP, plate …)',
  },
  personalShare: {
    'zh-CN': '{n} 个值中有 {count} 个符合个人信息的格式',
    en: '{count} of {n} {n|value|values} {count|has|have} the form of personal data',
  },
  personalWithin: {
    'zh-CN': '{count} 条文字里写有电话、证件号、邮箱、车牌或微信号',
    en: '{count} {count|text contains|texts contain} a telephone, an id card number, an e-mail address, a plate or an account',
  },
  dates: { 'zh-CN': '{count}/{n} 个值是日期', en: '{count} of {n} values {count|is a date|are dates}' },
  durations: { 'zh-CN': '{count}/{n} 个值是时长', en: '{count} of {n} values {count|is a length|are lengths} of time' },
  weightByName: {
    'zh-CN': '列名“{heading}”表示样本权重，且全为正数',
    en: 'the heading “{heading}” names a sample weight and all values are positive',
  },
  separators: {
    'zh-CN': '一格里有多个选项，用“{separator}”分隔',
    en: 'cells hold several options separated by “{separator}”',
  },
  scaleByHeading: { 'zh-CN': '标题写明了量表：{words}', en: 'the heading states the scale: {words}' },
  scaleByTitle: {
    'zh-CN': '表上方的说明写明了量表：{words}',
    en: 'the title above the table states the scale: {words}',
  },
  scaleByValues: {
    'zh-CN': '分数在 {min} 到 {max} 之间，据此猜为 {low}-{high} 分',
    en: 'marks run from {min} to {max}; guessed as {low}-{high}',
  },
  scaleByNeighbours: {
    'zh-CN': '与相邻题目同为 {low}-{high} 分',
    en: 'scale {low}-{high} as in the columns beside it',
  },
  recommend: {
    'zh-CN': '列名“{heading}”是推荐意愿题，通常为 0-10 分',
    en: 'the heading “{heading}” asks about recommending, usually on 0-10',
  },
  directionByLabels: { 'zh-CN': '等级文字说明了方向', en: 'the degrees in words give the direction' },
  directionByWords: { 'zh-CN': '说明文字给出了方向：{words}', en: 'the wording gives the direction: {words}' },
  directionByCustom: { 'zh-CN': '{high} 分制习惯上分数越高越好', en: 'on a scale to {high}, more is better by custom' },
  zeroNotAnswer: {
    'zh-CN': '0 出现 {count} 次，暂按“未遇到”处理，不计入平均',
    en: '0 occurs {count} {count|time|times}; taken as “not encountered” for now and never averaged',
  },
  missingCode: {
    'zh-CN': '编码 {value} 表示未作答，出现 {count} 次',
    en: 'the code {value} stands for no answer, {count} {count|time|times}',
  },
  yesNo: { 'zh-CN': '只有 0 和 1', en: 'only 0 and 1 occur' },
  traitByName: {
    'zh-CN': '列名“{heading}”是受访者或业务的特征',
    en: 'the heading “{heading}” names a trait of the respondent or the case',
  },
  fewCategories: { 'zh-CN': '{n} 个值只有 {distinct} 种', en: '{n} values of only {distinct} kinds' },
  numbersNoScale: {
    'zh-CN': '是数字，但不像评分（{min} 到 {max}）',
    en: 'numbers, but not like marks ({min} to {max})',
  },
  textByName: { 'zh-CN': '列名“{heading}”是开放题', en: 'the heading “{heading}” is an open question' },
  freeText: { 'zh-CN': '内容长短不一，{distinct} 种不同文字', en: 'free text, {distinct} different texts' },
  metaByName: {
    'zh-CN': '列名“{heading}”是填答过程的记录',
    en: 'the heading “{heading}” records how the form was filled in',
  },
  uniqueTexts: {
    'zh-CN': '几乎每份都不同的短文字，不能用来分组',
    en: 'short texts that nearly all differ; no use for grouping',
  },
  profileColumns: {
    'zh-CN': '有 {count} 个该平台自带的列（{names}）',
    en: '{count} {count|column|columns} that this platform writes itself ({names})',
  },
  profileWords: {
    'zh-CN': '前几行里有 {count} 处“(跳过)”“┋”“→”之类的平台写法',
    en: '{count} {count|time|times} “(跳过)”, “┋” or “→” in the first rows, as this platform writes',
  },
  profileCodes: {
    'zh-CN': '前几行的回答有 {share}% 是选项序号',
    en: '{share} % of the answers in the first rows are numbers of options',
  },
  profileImportId: { 'zh-CN': '标题下有一行 ImportId', en: 'a row of ImportId stands below the heading' },
  profileTwoRows: {
    'zh-CN': '标题占第 {rows} 两行，上行为维度',
    en: 'the heading takes the rows {rows}, dimensions above',
  },
  profilePlain: {
    'zh-CN': '没有任何问卷平台的特征，按一般的表格读取（{columns} 列）',
    en: 'no mark of any survey platform; read as a plain table of {columns} {columns|column|columns}',
  },
  profileChosen: { 'zh-CN': '由用户指定', en: 'chosen by the user' },
  platformColumn: {
    'zh-CN': '“{heading}”是该平台自带的列',
    en: '“{heading}” is a column the platform writes itself',
  },
  optionColumns: {
    'zh-CN': '{count} 列是同一道多选题的选项（{options}）',
    en: '{count} columns are the options of one question ({options})',
  },
  rankColumns: {
    'zh-CN': '{count} 列是同一道排序题的名次（{options}）',
    en: '{count} columns are the ranks of one question ({options})',
  },
  declaredSet: {
    'zh-CN': '文件声明这 {count} 列为一个多选题集',
    en: 'the file declares these {count} columns to be one multiple response set',
  },
  declaredByFile: { 'zh-CN': '按文件自带的变量说明', en: 'as the file’s own codebook says' },
  caseWeight: { 'zh-CN': '文件声明它为个案权重', en: 'the file declares it to be the case weight' },
  otherText: {
    'zh-CN': '“{of}”的选项后面写有 {count} 处文字',
    en: 'words stand behind an option of “{of}” {count} {count|time|times}',
  },
  sheetName: { 'zh-CN': '答卷所在工作表的名称', en: 'the name of the sheet a response stands in' },
  serialDates: {
    'zh-CN': '{count} 个数字是 Excel 的日期序号',
    en: '{count} {count|number is a serial date|numbers are serial dates} of Excel',
  },
  answerCodes: {
    'zh-CN': '回答是该平台的选项代码（{codes}），按题目顺序编为 1、2、3…',
    en: 'the answers are the platform’s option codes ({codes}), numbered 1, 2, 3 … in their order',
  },
  otherExport: {
    'zh-CN': '编码的含义取自另一份导出文件“{file}”',
    en: 'what the codes mean comes from the other export, “{file}”',
  },
} as const satisfies Record<string, Text>

export type EvidenceCode = keyof typeof evidenceTexts
