import { closeSync, openSync, writeSync } from 'node:fs'
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { columnLetters } from '#shared/survey/column-letters.ts'
import { xlsxParts } from '../../electron/core/import/support/xlsx-parts.ts'
import { headings, type SurveyShape, surveyRows } from './survey-rows.ts'

const rowsAPiece = 2000

/** A workbook as streaming writers make it: texts within the cells, one part of hundreds of megabytes. */
export function writeLargeWorkbook(path: string, shape: SurveyShape): void {
  const file = openSync(path, 'w')
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    writeSync(file, bytes)
  })
  const sheetName = 'xl/worksheets/sheet1.xml'
  for (const [name, content] of Object.entries(xlsxParts({ rows: '', parts: { [sheetName]: null } }))) {
    const part = new ZipDeflate(name)
    zip.add(part)
    part.push(content, true)
  }
  const sheet = new ZipDeflate(sheetName, { level: 6 })
  zip.add(sheet)
  const letters = headings(shape).map((_, column) => columnLetters(column))
  let number = 0
  let piece =
    '<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
  const add = (cells: readonly (string | number | null)[]) => {
    number++
    piece += `<row r="${number}">${cells.map((cell, column) => cellXml(cell, `${letters[column]}${number}`)).join('')}</row>`
    if (number % rowsAPiece !== 0) return
    sheet.push(strToU8(piece))
    piece = ''
  }
  add(headings(shape))
  for (const row of surveyRows(shape)) add(row)
  sheet.push(strToU8(`${piece}</sheetData></worksheet>`), true)
  zip.end()
  closeSync(file)
}

function cellXml(cell: string | number | null, address: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`
  return `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`
}

export function writeLargeCsv(path: string, shape: SurveyShape): void {
  const file = openSync(path, 'w')
  let piece = `${headings(shape).join(',')}\r\n`
  let number = 0
  for (const row of surveyRows(shape)) {
    piece += `${row.map((cell) => cell ?? '').join(',')}\r\n`
    if (++number % rowsAPiece !== 0) continue
    writeSync(file, piece)
    piece = ''
  }
  writeSync(file, piece)
  closeSync(file)
}
