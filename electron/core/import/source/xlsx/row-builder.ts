import { refuse } from '#shared/errors/refusal.ts'
import { cellAddress } from '../cell-address.ts'
import { excelDate } from '../excel-date.ts'
import { limits } from '../limits.ts'
import type { Cell, SourceRow } from '../source.ts'
import { lastColumn, lastRow } from './cell-reference.ts'
import { FormulaReader } from './formula-reader.ts'
import { isoDate } from './iso-date.ts'
import { numberText } from './number-text.ts'
import { RichText } from './rich-text.ts'
import type { SheetContext } from './sheet-context.ts'
import { TextCache } from './text-cache.ts'
import { xmlAttribute, xmlTrue } from './xml-attribute.ts'
import { xmlName } from './xml-name.ts'
import { xmlText } from './xml-text.ts'

const row = xmlName('row')
const cell = xmlName('c')
const value = xmlName('v')
const formula = xmlName('f')
const inline = xmlName('is')

/** The types of cells, by the first letters of their `t`. */
const plain = 0x6e
const shared = 0x73
const logical = 0x62
const error = 0x65
const date = 0x64
const inlineText = 0x69
/** `str`, told from `s` by its length. */
const formulaText = 0x74

/** Puts the rows of a sheet together from the tags within `sheetData`. The innermost loop of every import. */
export class RowBuilder {
  /** Complete rows, to be taken away by whoever reads. */
  rows: SourceRow[] = []
  readonly #context: SheetContext
  readonly #rich = new RichText()
  readonly #formula = new FormulaReader()
  readonly #texts = new TextCache()
  readonly #usedColumns = new Uint8Array(lastColumn + 1)
  #used = 0
  #row = 0
  #hidden = false
  #content = false
  #cells: Cell[] = []
  #formulas: string[] | null = null
  #column = -1
  #type = plain
  #style = 0
  #value: Cell = null
  #hasValue = false
  #within = 0

  constructor(context: SheetContext) {
    this.#context = context
  }

  open(name: number, bytes: Buffer, start: number, end: number): void {
    if (name === cell) this.#openCell(bytes, start, end)
    else if (name === row) this.#openRow(bytes, start, end)
    else if (name === value) this.#within = value
    else if (name === formula) {
      this.#within = formula
      if (this.#context.formulas) this.#formula.open(bytes, start, end)
    } else if (name === inline && this.#type === inlineText) {
      this.#within = inline
      this.#rich.start()
    } else if (this.#within === inline) this.#rich.open(name)
  }

  close(name: number): void {
    if (name === cell) this.#closeCell()
    else if (name === row) this.#closeRow()
    else if (name === value) this.#within = 0
    else if (name === formula) this.#closeFormula()
    else if (name === inline && this.#within === inline) {
      this.#within = 0
      this.#value = this.#text(this.#rich.end())
    } else if (this.#within === inline) this.#rich.close(name)
  }

  text(bytes: Buffer, start: number, end: number, literal: boolean): void {
    if (this.#within === value) this.#readValue(bytes, start, end, literal)
    else if (this.#within === inline) this.#rich.text(bytes, start, end, literal)
    else if (this.#within === formula && this.#context.formulas) this.#formula.text(bytes, start, end, literal)
  }

  /** Where the reader is, for a refusal. */
  get place(): string {
    return cellAddress(Math.max(0, this.#column), Math.max(1, this.#row))
  }

  #openRow(bytes: Buffer, start: number, end: number): void {
    const given = xmlAttribute(bytes, start, end, 'r')
    const number = given === null ? this.#row + 1 : Number(given)
    if (!(Number.isInteger(number) && number >= 1 && number <= lastRow)) this.#damaged()
    if (number <= this.#row) this.#disordered(cellAddress(0, number))
    this.#row = number
    this.#hidden = xmlTrue(xmlAttribute(bytes, start, end, 'hidden'))
    this.#cells = []
    this.#formulas = null
    this.#content = false
    this.#column = -1
  }

  #closeRow(): void {
    if (!this.#content) return
    this.rows.push({ number: this.#row, hidden: this.#hidden, cells: this.#cells, formulas: this.#formulas })
  }

  /** Attributes `r`, `s` and `t` in one pass over the bytes, without a text of any. */
  #openCell(bytes: Buffer, start: number, end: number): void {
    let column = this.#column + 1
    this.#type = plain
    this.#style = 0
    this.#value = null
    this.#hasValue = false
    this.#within = 0
    for (let at = start; at < end; at++) {
      if ((bytes[at] ?? 0) <= 0x20) continue
      const nameStart = at
      while (at < end && bytes[at] !== 0x3d) at++
      const single = at - nameStart === 1
      at++
      const quote = bytes[at]
      const from = ++at
      while (at < end && bytes[at] !== quote) at++
      if (!single) continue
      const name = bytes[nameStart]
      if (name === 0x72) column = this.#reference(bytes, from, at)
      else if (name === 0x73) this.#style = digits(bytes, from, at)
      else if (name === 0x74) this.#type = at - from === 3 ? formulaText : (bytes[from] ?? plain)
    }
    if (column > lastColumn) this.#damaged()
    this.#column = column
  }

  #reference(bytes: Buffer, start: number, end: number): number {
    let at = start
    let column = 0
    for (; at < end; at++) {
      const letter = (bytes[at] ?? 0) - 0x40
      if (letter < 1 || letter > 26) break
      column = column * 26 + letter
    }
    if (at === start || at - start > 3 || digits(bytes, at, end) !== this.#row) this.#damaged()
    return column - 1
  }

  #closeCell(): void {
    const found = this.#value
    this.#within = 0
    if (found === null) return
    const column = this.#column
    const cells = this.#cells
    if (column < cells.length) {
      if (cells[column] !== null) this.#disordered(this.place)
      cells[column] = found
    } else {
      while (cells.length < column) cells.push(null)
      cells.push(found)
    }
    this.#content = true
    if (this.#usedColumns[column] === 0) this.#noteColumn(column)
  }

  #noteColumn(column: number): void {
    this.#usedColumns[column] = 1
    if (++this.#used > limits.columns) {
      const { sheet } = this.#context
      refuse('tooManyColumns', { sheet, columns: this.#used, limit: limits.columns, cell: this.place })
    }
  }

  #closeFormula(): void {
    this.#within = 0
    if (!this.#context.formulas) return
    const found = this.#formula.close(this.#row, this.#column)
    if (found === null) return
    this.#formulas ??= []
    this.#formulas[this.#column] = found
  }

  #readValue(bytes: Buffer, start: number, end: number, literal: boolean): void {
    switch (this.#type) {
      case plain:
        this.#once()
        this.#value = this.#number(bytes, start, end)
        return
      case shared:
        this.#once()
        this.#value = this.#sharedText(digits(bytes, start, end))
        return
      case formulaText: {
        // Comments and CDATA may cut it into pieces.
        const piece = literal ? xmlText(bytes, start, end, true, true) : this.#texts.get(bytes, start, end)
        this.#value = this.#text(typeof this.#value === 'string' ? this.#value + piece : piece)
        return
      }
      case logical:
        this.#once()
        this.#value = xmlTrue(bytes.toString('latin1', start, end).trim())
        return
      case error:
        this.#once()
        this.#value = { kind: 'error', text: this.#texts.get(bytes, start, end) }
        return
      case date:
        this.#once()
        this.#value = isoDate(this.#texts.get(bytes, start, end))
        return
    }
  }

  #number(bytes: Buffer, start: number, end: number): Cell {
    const number = numberText(bytes, start, end)
    if (Number.isNaN(number)) {
      if (bytes.toString('latin1', start, end).trim() === '') return null
      this.#damaged()
    }
    const style = this.#style === 0 && this.#context.styles.length === 0 ? 'number' : this.#context.styles[this.#style]
    if (style === undefined || style === 'number') return number
    if (style === 'date') return excelDate(number, this.#context.date1904) ?? number
    // 0000: an id of fixed length, kept as a number by Excel
    if (!Number.isInteger(number) || number < 0) return number
    const text = String(number).padStart(style, '0')
    return text === String(number) ? number : { kind: 'formatted', value: number, text }
  }

  #sharedText(index: number): Cell {
    const text = this.#context.sharedStrings[index]
    if (text === undefined) this.#damaged()
    return this.#text(text)
  }

  #text(text: string | null): Cell {
    if (text === null || text.length > limits.cellCharacters) this.tooLong()
    return text === '' ? null : text
  }

  tooLong(): never {
    const { file, sheet } = this.#context
    return refuse('cellTooLong', { file, sheet, row: this.#row, cell: this.place, limit: limits.cellCharacters })
  }

  /** A value in two pieces would be read as its last one. */
  #once(): void {
    if (this.#hasValue) this.#damaged()
    this.#hasValue = true
  }

  #disordered(place: string): never {
    const { file, sheet } = this.#context
    return refuse('cellsOutOfOrder', { file, sheet, cell: place })
  }

  #damaged(): never {
    const { file, sheet } = this.#context
    return refuse('corrupted', { file, sheet, cell: this.place })
  }
}

/** A whole number; −1 when it is none. */
function digits(bytes: Buffer, start: number, end: number): number {
  let number = 0
  let seen = 0
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30
    if (digit >= 0 && digit <= 9) {
      number = number * 10 + digit
      seen++
    } else if ((bytes[at] ?? 0) > 0x20) return -1
  }
  return seen === 0 || seen > 10 ? -1 : number
}
