import { shiftFormula } from './shift-formula.ts'
import { xmlAttribute } from './xml-attribute.ts'
import { xmlText } from './xml-text.ts'

interface SharedFormula {
  readonly text: string
  readonly row: number
  readonly column: number
}

/** Formulas of more characters than Excel allows are no formulas. */
const longest = 8192

/** Reads the formula of one cell after the other; those that Excel writes once for many cells are written out. */
export class FormulaReader {
  readonly #shared = new Map<string, SharedFormula>()
  #group: string | null = null
  #text = ''

  open(bytes: Buffer, start: number, end: number): void {
    this.#text = ''
    this.#group = xmlAttribute(bytes, start, end, 't') === 'shared' ? xmlAttribute(bytes, start, end, 'si') : null
  }

  text(bytes: Buffer, start: number, end: number, literal: boolean): void {
    if (this.#text.length <= longest) this.#text += xmlText(bytes, start, end, literal, false)
  }

  /** The formula of this cell without its = sign; null where the file does not tell it. */
  close(row: number, column: number): string | null {
    const text = this.#text.slice(0, longest).replaceAll('_xlfn.', '')
    const group = this.#group
    if (group === null) return text === '' ? null : text
    if (text !== '') {
      this.#shared.set(group, { text, row, column })
      return text
    }
    const master = this.#shared.get(group)
    return master === undefined ? null : shiftFormula(master.text, row - master.row, column - master.column)
  }
}
