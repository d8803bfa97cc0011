import { cleanText } from '../values/clean-text.ts'
import { parseMark } from '../values/parse-mark.ts'
import { cellText } from './cell-text.ts'
import type { SheetStructure } from './understand-sheet.ts'

/** What a codebook sheet says about one variable, or about a group of them (满意度题项（8题）). */
export interface CodebookEntry {
  readonly variable: string
  /** 1-based rows of the sheet. */
  readonly rows: readonly number[]
  readonly codes: readonly { readonly code: number; readonly label: string }[]
}

export interface Codebook {
  readonly sheet: string
  readonly entries: readonly CodebookEntry[]
}

const sheetWords = /编码|代码|码表|字典|变量|说明|codebook|code ?book|dictionary|coding|variables/i
const variableWords =
  /^(变量|变量名|变量名称|题项|题目|题号|字段|字段名|指标|项目|列名|variable|item|field|name|question)/i
const codeWords = /^(取值|编码|代码|码值|值|选项值|选项代码|code|codes|value|values)/i
const labelWords = /^(含义|说明|标签|选项|选项内容|值标签|取值含义|内容|meaning|label|labels|description)/i
const pair = /(-?\d{1,3})\s*[=＝:：.、-]\s*([^;；,，、|\n=＝]+)/g

/**
 * Reads a sheet that explains codes instead of holding answers: one row a code (变量 · 取值 · 含义), or one row a
 * variable with its codes in one cell (`1=男；2=女`), or one column a code (题号 · 题目 · 1 · 2 · 3).
 *
 * @returns null when the sheet is no codebook
 */
export function readCodebook(structure: SheetStructure): Codebook | null {
  const sheet = structure.table.sheet
  if (sheet === null) return null
  const wide = readWideForm(structure)
  if (wide.length > 1) return { sheet, entries: wide }
  const find = (words: RegExp) =>
    structure.headings.find((heading) => !heading.unnamed && words.test(heading.text))?.column
  const variable = find(variableWords)
  const code = find(codeWords)
  const label = find(labelWords)
  if (variable === undefined || (code === undefined && label === undefined)) return null
  const entries = code !== undefined && label !== undefined ? readLongForm(structure, { variable, code, label }) : []
  const usable = entries.length > 0 ? entries : readPairs(structure, variable)
  return usable.length > 0 && (sheetWords.test(sheet) || usable.length > 1) ? { sheet, entries: usable } : null
}

function readLongForm(
  structure: SheetStructure,
  columns: { readonly variable: number; readonly code: number; readonly label: number },
): CodebookEntry[] {
  const entries: { variable: string; rows: number[]; codes: { code: number; label: string }[] }[] = []
  for (const row of structure.data.responses) {
    const name = cleanText(cellText(row.cells[columns.variable]))
    if (name !== '' && name !== entries.at(-1)?.variable) entries.push({ variable: name, rows: [], codes: [] })
    const code = parseMark(cellText(row.cells[columns.code]))
    const label = cleanText(cellText(row.cells[columns.label]))
    const entry = entries.at(-1)
    if (entry === undefined || code === null || label === '') continue
    entry.rows.push(row.number)
    entry.codes.push({ code, label })
  }
  return entries.filter((entry) => entry.codes.length > 0)
}

const numberedOption = /^(?:选项|代码|编码)?\s*(\d{1,2})$/
/** A row of codes above their labels is sought among the first rows only. */
const widestSearch = 10

/** Codes 1, 2, 3 … head the columns, and every row below holds a variable and its labels, all of them words. */
function readWideForm({ table }: SheetStructure): CodebookEntry[] {
  for (const [index, row] of table.rows.slice(0, widestSearch).entries()) {
    const texts = [...row.cells].map((cell) => cleanText(cellText(cell)))
    const variable = texts.findIndex((text) => variableWords.test(text))
    const codes = texts.flatMap((text, column) => {
      const code = numberedOption.exec(text)?.[1]
      return code === undefined ? [] : [{ column, code: Number(code) }]
    })
    const ascending = codes.every(({ code }, at) => at === 0 || code === (codes[at - 1]?.code ?? 0) + 1)
    if (variable < 0 || codes.length < 3 || !ascending) continue
    return table.rows.slice(index + 1).flatMap((below) => {
      const name = cleanText(cellText(below.cells[variable]))
      const labels = codes.flatMap(({ column, code }) => {
        const label = cleanText(cellText(below.cells[column]))
        return label === '' || parseMark(label) !== null ? [] : [{ code, label }]
      })
      return name === '' || labels.length < 2 ? [] : [{ variable: name, rows: [below.number], codes: labels }]
    })
  }
  return []
}

function readPairs(structure: SheetStructure, variable: number): CodebookEntry[] {
  return structure.data.responses.flatMap((row) => {
    const name = cleanText(cellText(row.cells[variable]))
    for (const [column, cell] of row.cells.entries()) {
      if (column === variable) continue
      const codes = [...cellText(cell).matchAll(pair)].map((match) => ({
        code: Number(match[1]),
        label: cleanText(match[2] ?? ''),
      }))
      if (name !== '' && codes.length > 1) return [{ variable: name, rows: [row.number], codes }]
    }
    return []
  })
}
