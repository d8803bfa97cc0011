import type { Text } from '../language.ts'

export const exportRefusals = {
  exportEmpty: {
    'zh-CN': '没有可以导出的变量。请至少选择一个变量；还没有数据时，请先导入。',
    en: 'There is no variable to export. Choose at least one; if there are no data yet, import some first.',
  },
  exportCancelled: {
    'zh-CN': '导出“{file}”已取消，没有写入文件。',
    en: 'The export of “{file}” was cancelled; no file was written.',
  },
  exportDataChanged: {
    'zh-CN': '导出“{file}”时数据被修改，为避免新旧混杂，没有写入文件。请重新导出。',
    en: 'The data were changed while “{file}” was being exported. No file was written, as it would mix old and new; export again.',
  },
  exportDiskFull: {
    'zh-CN': '磁盘已满，“{file}”没有写入，原有的同名文件保持不变。请腾出空间，或换一个位置再导出。',
    en: 'The disk is full: “{file}” was not written, and a file of that name is as it was. Free some space or choose another place and export again.',
  },
  exportCannotWrite: {
    'zh-CN': '无法写入“{file}”：文件夹不存在，或者没有写入权限。请换一个位置再导出。',
    en: '“{file}” cannot be written: the folder does not exist or may not be written to. Choose another place and export again.',
  },
  exportTargetOpen: {
    'zh-CN': '“{file}”正被其他程序占用，例如在 Excel 中打开着。请关闭它，或换一个文件名再导出。',
    en: '“{file}” is in use by another program, such as Excel. Close it there, or choose another name, and export again.',
  },
  exportTooManyRows: {
    'zh-CN': '共有 {rows} 份答卷，超过 .xlsx 工作表的上限（{limit} 行）。请导出为 .csv 或 .sav。',
    en: 'There are {rows} responses, more than a sheet of .xlsx can hold ({limit} rows). Export as .csv or .sav instead.',
  },
  exportFormatUnknown: {
    'zh-CN': '无法判断“{file}”的导出格式。文件名请以 .xlsx、.csv 或 .sav 结尾。',
    en: 'The format of “{file}” is not known. Give it a name that ends in .xlsx, .csv or .sav.',
  },
} as const satisfies Record<string, Text>
