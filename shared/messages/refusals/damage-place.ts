import { type Details, fill, type Language, type Text } from '../language.ts'

const places = {
  cell: { 'zh-CN': '（工作表“{sheet}”的 {cell} 单元格附近）', en: ' (sheet “{sheet}”, near cell {cell})' },
  sheet: { 'zh-CN': '（工作表“{sheet}”）', en: ' (sheet “{sheet}”)' },
  byte: { 'zh-CN': '（{part}，文件第 {byte} 字节附近）', en: ' ({part}, near byte {byte} of the file)' },
} as const satisfies Record<string, Text>

/** The parts of an SPSS file as its reader names them; a number behind the name goes into `{n}`. */
const parts: Readonly<Record<string, Text>> = {
  header: { 'zh-CN': '文件头', en: 'file header' },
  dictionary: { 'zh-CN': '变量字典', en: 'dictionary' },
  variable: { 'zh-CN': '变量定义', en: 'definition of a variable' },
  valueLabels: { 'zh-CN': '值标签', en: 'value labels' },
  document: { 'zh-CN': '文件说明', en: 'document text' },
  extension: { 'zh-CN': '扩展记录 {n}', en: 'extension record {n}' },
  case: { 'zh-CN': '第 {n} 份答卷', en: 'response {n}' },
  zlib: { 'zh-CN': '压缩数据', en: 'compressed data' },
}

/**
 * Where a file is damaged, as far as its reader knows, to stand in brackets behind the file's name; '' when it does not.
 *
 * @example damagePlace({ sheet: '答卷', cell: 'C7' }, 'zh-CN') // '（工作表“答卷”的 C7 单元格附近）'
 */
export function damagePlace(details: Details, language: Language): string {
  const { sheet, cell, byte, part } = details
  if (sheet !== undefined) return fill(cell === undefined ? places.sheet : places.cell, language, details)
  if (byte === undefined || part === undefined) return ''
  const [name = '', n = ''] = String(part).split(' ')
  const text = parts[name]
  return fill(places.byte, language, { byte, part: text === undefined ? part : fill(text, language, { n }) })
}
