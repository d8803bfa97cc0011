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
 * variable with its codes in one cell (`1=男；2=女`).
 *
 * @returns null when the sheet is no codebook
 */
export function readCodebook(structure: SheetStructure): Codebook | null {
  const sheet = structure.table.sheet
  if (sheet === null) return null
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
