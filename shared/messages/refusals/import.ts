import type { Text } from '../language.ts'

/** Why a data file or a mapping cannot be used. */
export const importRefusals = {
  fileUnreadable: {
    'zh-CN': '无法读取文件“{file}”。请确认文件存在、没有被移动，并且您有权限打开它。',
    en: 'The file “{file}” cannot be read. Check that it exists, has not been moved, and that you may open it.',
  },
  privacySecretDamaged: {
    'zh-CN':
      '本机用来标记已脱敏信息（手机号等）的密钥文件“{file}”已损坏或无法读取，因此无法识别本次与以往导入的重复信息。请从备份中恢复这个文件，或恢复对它的读取权限。如果没有备份，请删除它再导入：程序会生成新的密钥，但以后导入的脱敏信息与已有项目中的将不再能对上。',
    en: 'The file “{file}”, this computer’s secret for naming masked values (telephone numbers and the like), is damaged or cannot be read, so repeats of earlier imports could not be recognised. Restore it from a backup, or the permission to read it. Without a backup, delete it and import again: a new secret is made, but values masked from then on no longer match those in existing projects.',
  },
  fileTooLarge: {
    'zh-CN':
      '文件“{file}”有 {megabytes} MB，超过了 {limit} MB 的上限。请删去图片和无关的工作表，或按期次拆分后再导入。',
    en: 'The file “{file}” has {megabytes} MB; the limit is {limit} MB. Remove pictures and sheets that are not needed, or split it by wave, and import again.',
  },
  encrypted: {
    'zh-CN':
      '文件“{file}”设有打开密码，无法读取。请在 Excel 中用密码打开，在“文件 → 信息 → 保护工作簿”中清除密码，另存后再导入。',
    en: 'The file “{file}” is protected by a password and cannot be read. Open it in Excel with the password, remove the password under File → Info → Protect Workbook, save it, and import again.',
  },
  truncated: {
    'zh-CN':
      '文件“{file}”不完整，后面的内容缺失{place}，像是下载或复制中途断开了。请从来源处重新下载、导出或复制整个文件后再导入。',
    en: 'The file “{file}” is incomplete: it breaks off before its end{place}, as after an interrupted download or copy. Download, export or copy the whole file again from its source and import it.',
  },
  corrupted: {
    'zh-CN':
      '文件“{file}”已损坏{place}，无法读出数据。请从来源处（问卷平台、原软件或提供者）重新下载或导出一份，再导入。',
    en: 'The file “{file}” is damaged{place} and its data cannot be read. Download or export it again from its source (the survey platform, the program that wrote it, or whoever sent it) and import that.',
  },
  notAWorkbook: {
    'zh-CN': '“{file}”不是数据表。请选择 Excel 工作簿（.xlsx、.xls）、.ods 或文本表格（.csv、.tsv）。',
    en: '“{file}” is no data table. Choose an Excel workbook (.xlsx, .xls), an .ods file or a text table (.csv, .tsv).',
  },
  notReallyXls: {
    'zh-CN':
      '“{file}”的扩展名是 Excel，内容却是网页，而且其中的表格无法读取。请用 Excel 打开它，另存为 .xlsx 后再导入。',
    en: '“{file}” is named like an Excel file but holds a web page whose table cannot be read. Open it in Excel, save it as .xlsx, and import that.',
  },
  archiveTooLarge: {
    'zh-CN':
      '文件“{file}”解压后约有 {megabytes} MB，超过 {limit} MB 的上限或压缩比异常，为安全起见不予打开。请确认来源，在 Excel 中清除空白行列后另存。',
    en: 'The file “{file}” grows to about {megabytes} MB when unpacked; that is above the limit of {limit} MB or shrunk beyond reason, and it is not opened, for safety. Check where it comes from, or clear empty rows and columns in Excel and save it again.',
  },
  tooManyParts: {
    'zh-CN':
      '文件“{file}”内部有 {parts} 个部件（上限 {limit}），不像普通的工作簿，为安全起见不予打开。请在 Excel 中另存为新文件。',
    en: 'The file “{file}” has {parts} inner parts (the limit is {limit}), unlike any ordinary workbook; it is not opened, for safety. Save it as a new file in Excel.',
  },
  tooManyColumns: {
    'zh-CN': '工作表“{sheet}”有 {columns} 列内容，上限是 {limit} 列。请只保留答卷所在的列后再导入。',
    en: 'The sheet “{sheet}” has {columns} columns with content; the limit is {limit}. Keep only the columns of the survey and import again.',
  },
  cellsOutOfOrder: {
    'zh-CN':
      '文件“{file}”的工作表“{sheet}”在 {cell} 处的行或单元格重复、次序颠倒，无法确定哪一个是答案。请用 Excel 打开并另存为新的 .xlsx 后再导入。',
    en: 'In the sheet “{sheet}” of “{file}” rows or cells are repeated or out of order at {cell}, so it is unclear which one is the answer. Open it in Excel, save it as a new .xlsx, and import that.',
  },
  cellTooLong: {
    'zh-CN':
      '文件“{file}”第 {row} 行有超过 {limit} 个字符的单元格，通常是引号没有成对。请在该行检查引号和换行后再导入。',
    en: 'The file “{file}” has a cell of more than {limit} characters in row {row}, usually because a quotation mark is not closed. Check the quotation marks and line ends of that row and import again.',
  },
  quoteNotClosed: {
    'zh-CN': '文件“{file}”第 {row} 条记录的引号没有成对，之后的内容无法分列。请补上或删去多余的引号后再导入。',
    en: 'In the file “{file}” a quotation mark of record {row} is never closed, so what follows cannot be split into columns. Close or delete it and import again.',
  },
  noRespondents: {
    'zh-CN': '“{file}”里没有答卷：它是空的，或者只有标题行。请确认导出时包含了数据，并选对了文件和工作表。',
    en: '“{file}” holds no responses: it is empty or has only headings. Check that the export includes the data and that this is the right file and sheet.',
  },
  sheetMissing: {
    'zh-CN': '“{file}”里没有名为“{sheet}”的工作表。现有的工作表：{sheets}。',
    en: '“{file}” has no sheet named “{sheet}”. Its sheets are: {sheets}.',
  },
  rowsMissing: {
    'zh-CN': '映射要求读取第 {first} 至 {last} 行，但“{file}”的这些行里没有答卷。请在导入设置中改正数据行的范围。',
    en: 'The mapping asks for rows {first} to {last}, but “{file}” has no responses there. Correct the range of data rows in the import settings.',
  },
  mappingInvalid: {
    'zh-CN': '编码簿（映射）的“{path}”处不正确：{reason}。请改正后再导入。',
    en: 'The codebook (mapping) is wrong at “{path}”: {reason}. Correct it and import again.',
  },
  mappingColumnUnknown: {
    'zh-CN': '编码簿（映射）提到的列“{columns}”在“{file}”里不存在。请对照标题行改正列名或列标。',
    en: 'The codebook (mapping) names the columns “{columns}”, which “{file}” does not have. Compare with the heading row and correct the names or letters.',
  },
  mappingNameTwice: {
    'zh-CN': '编码簿（映射）里有两个变量都叫“{variable}”。每个变量的名称必须不同，请改名。',
    en: 'Two variables of the codebook (mapping) are called “{variable}”. Every variable needs a name of its own; rename one.',
  },
  batchUnknown: {
    'zh-CN': '项目里没有名为“{batch}”的导入。已有的导入：{known}。',
    en: 'The project has no import “{batch}”. It has: {known}.',
  },
  exportsDiffer: {
    'zh-CN':
      '“{file}”与“{other}”里没有一份相同的答卷，不是同一次调查的两种导出。请选择同一份问卷的“按文本”和“按序号”文件。',
    en: '“{file}” and “{other}” have no response in common; they are not two exports of one survey. Choose the exports by text and by number of the same questionnaire.',
  },
  profileUnknown: {
    'zh-CN': '没有名为“{profile}”的导出格式。可用的有：{known}。',
    en: 'There is no export profile “{profile}”. Known are: {known}.',
  },
} as const satisfies Record<string, Text>
