import { limits } from '../limits.ts'
import { xmlName } from './xml-name.ts'
import { xmlText } from './xml-text.ts'

const text = xmlName('t')
const phonetic = xmlName('rPh')

/** Gathers the text of a string item (`si`, `is`): runs joined, what tells how to pronounce it left out. */
export class RichText {
  #active = false
  #phonetic = false
  #inText = false
  #value = ''

  start(): void {
    this.#active = true
    this.#phonetic = false
    this.#inText = false
    this.#value = ''
  }

  open(name: number): void {
    if (name === text) this.#inText = this.#active && !this.#phonetic
    else if (name === phonetic) this.#phonetic = true
  }

  close(name: number): void {
    if (name === text) this.#inText = false
    else if (name === phonetic) this.#phonetic = false
  }

  text(bytes: Buffer, start: number, end: number, literal: boolean): void {
    if (!this.#inText || this.#value.length > limits.cellCharacters) return
    const piece = xmlText(bytes, start, end, literal, true)
    this.#value = this.#value === '' ? piece : this.#value + piece
  }

  /** The text; null when it is longer than a cell may be. */
  end(): string | null {
    this.#active = false
    return this.#value.length > limits.cellCharacters ? null : this.#value
  }
}
