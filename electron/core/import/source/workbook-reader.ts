import * as XLSX from 'xlsx'
import * as codePages from 'xlsx/dist/cpexcel'
import { RefusalError, refuse } from '#shared/errors/refusal.ts'
import { decodeText } from './decode-text.ts'
import type { Reader, SourceFile, SourceFormat } from './source.ts'
import { workbookSheet } from './workbook-sheet.ts'

XLSX.set_cptable(codePages) // .xls of the nineties keep their text in the code page of the machine

const options: XLSX.ParsingOptions = {
  dense: true, // rows as arrays: a sheet that claims a million empty rows costs nothing
  cellNF: true,
  cellStyles: true, // the only way to hear of hidden rows and columns
  cellText: false,
  cellHTML: false,
  bookVBA: false,
}

/** Reads .xlsx, .xlsb, .xls, .ods, HTML tables and XML 2003 workbooks through SheetJS, the whole file in memory. */
export const workbookReader: Reader = {
  formats: ['xlsx', 'xls', 'ods', 'html', 'xml'],
  async open(file, format) {
    const { workbook, names } = await parseWorkbook(file, format)
    const date1904 = workbook.Workbook?.WBProps?.date1904 === true
    return {
      format,
      date1904,
      encoding: null,
      sheets: workbook.SheetNames.flatMap((key, index) => {
        const sheet = workbook.Sheets[key]
        const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
        const name = names[index] ?? key
        return sheet === undefined ? [] : [workbookSheet(sheet, { name, hidden, date1904, file: file.name })]
      }),
    }
  },
}

async function parseWorkbook(file: SourceFile, format: SourceFormat) {
  const bytes = await file.bytes()
  try {
    if (format === 'html') return parseHtml(bytes, file.name)
    const workbook = quietly(() => XLSX.read(bytes, { ...options, type: 'buffer' }))
    return { workbook, names: workbook.SheetNames }
  } catch (error) {
    if (error instanceof RefusalError) throw error
    // SheetJS throws plain texts too; whatever it trips over lies in the file.
    if (/password|encrypt/i.test(String(error))) refuse('encrypted', { file: file.name })
    refuse('corrupted', { file: file.name })
  }
}

function parseHtml(bytes: Uint8Array, file: string) {
  const decoded = decodeText(bytes)
  if (decoded === null) refuse('corrupted', { file })
  // raw: the cells of a web page have no types, and 007 must not become 7
  const workbook = XLSX.read(decoded.text, { ...options, raw: true, type: 'string' })
  // Office systems put the sheet's name in a comment that is meant for Excel.
  const names = [...decoded.text.matchAll(/<x:Name>([^<]+)<\/x:Name>/g)].map((match) => match[1] ?? '')
  return { workbook, names: names.length === workbook.SheetNames.length ? names : workbook.SheetNames }
}

/** SheetJS reports doubtful number formats of .ods on the console, in the middle of what the command line prints. */
function quietly<T>(work: () => T): T {
  const speak = console.error
  console.error = () => undefined
  try {
    return work()
  } finally {
    console.error = speak
  }
}
